/** Words as a cell of a table that shows exactly them. */
export function cell( words: string ): string {
	return words.replace( /[\\`*_~|<>[\]]/g, '\\$&' );
}

export function code( words: string ): string {
	return `\`${ words.replace( /\|/g, '\\|' ) }\``;
}

export function table( header: readonly string[], rows: readonly ( readonly string[] )[] ): string {
	const [ first, ...others ] = [ header, ...rows ].map( ( cells ) => `| ${ cells.join( ' | ' ) } |` );
	return [ first, `|${ '---|'.repeat( header.length ) }`, ...others ].join( '\n' );
}
