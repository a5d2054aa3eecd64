/**
 * Words as a cell of a table that shows exactly them.
 *
 * @param {string} words
 * @return {string}
 */
export function cell( words ) {
	return words.replace( /[\\`*_~|<>[\]]/g, '\\$&' );
}

/**
 * @param {string} words
 * @return {string}
 */
export function code( words ) {
	return `\`${ words.replace( /\|/g, '\\|' ) }\``;
}

/**
 * @param {readonly string[]} header
 * @param {readonly ( readonly string[] )[]} rows
 * @return {string}
 */
export function table( header, rows ) {
	const [ first, ...others ] = [ header, ...rows ].map( ( cells ) => `| ${ cells.join( ' | ' ) } |` );
	return [ first, `|${ '---|'.repeat( header.length ) }`, ...others ].join( '\n' );
}
