import { Lexer } from 'marked';
import { escapeAddress, escapePre, escapeText } from './wikitext-escape.mjs';

/**
 * @typedef {import( 'marked' ).Token} Token
 * @typedef {import( 'marked' ).Tokens.List} List
 * @typedef {import( 'marked' ).Tokens.ListItem} ListItem
 * @typedef {import( 'marked' ).Tokens.Table} Table
 * @typedef {import( 'marked' ).Tokens.Link} Link
 */

/**
 * @typedef {object} Surroundings
 * @property {string} file for messages
 * @property {ReadonlySet<string>} [pages] Titles that become links where they stand as code.
 * @property {( href: string ) => string | null} [sectionOf] The heading of the page that a link inside the
 * checkout leads to; null where there is none, and just the words stay.
 */

/**
 * Markdown as wikitext that shows the same text.
 *
 * @param {string} markdown
 * @param {Surroundings} surroundings
 * @return {string} without an empty line at either end
 * @throws {Error} at what it does not know, with file and line
 */
export function toWikitext( markdown, surroundings ) {
	const blocks = [];
	let line = 1;
	for ( const token of new Lexer().lex( markdown ) ) {
		blocks.push( atPlace( `${ surroundings.file }, line ${ line }`, () => block( token, surroundings ) ) );
		line += token.raw.split( '\n' ).length - 1;
	}
	return blocks.filter( ( text ) => text !== '' ).join( '\n\n' );
}

/**
 * @param {string} place what an error begins with
 * @param {() => string} act
 * @return {string}
 */
function atPlace( place, act ) {
	try {
		return act();
	} catch ( error ) {
		/** @type {Error} */ ( error ).message = `${ place }: ${ /** @type {Error} */ ( error ).message }.`;
		throw error;
	}
}

/**
 * @param {Token} token
 * @param {Surroundings} surroundings
 * @return {string}
 */
function block( token, surroundings ) {
	switch ( token.type ) {
		case 'space':
			return '';
		case 'heading': {
			// The title of the page is level 1 already.
			const signs = '='.repeat( Math.min( token.depth + 1, 6 ) );
			return `${ signs } ${ inline( token.tokens ?? [], surroundings ) } ${ signs }`;
		}
		case 'paragraph':
			return inline( token.tokens ?? [], surroundings );
		case 'code':
			// A line break after the tag is dropped by browsers.
			return `<pre>\n${ escapePre( token.text ) }</pre>`;
		case 'list':
			return list( /** @type {List} */ ( token ), '', surroundings ).join( '\n' );
		case 'table':
			return table( /** @type {Table} */ ( token ), surroundings );
		case 'html':
			return comment( token );
		default:
			throw unknown( token );
	}
}

/**
 * @param {readonly Token[]} tokens
 * @param {Surroundings} surroundings
 * @return {string} within one line
 */
function inline( tokens, surroundings ) {
	return tokens.map( ( token ) => {
		switch ( token.type ) {
			case 'text':
				return token.tokens ? inline( token.tokens, surroundings ) : text( token.text );
			case 'escape':
				return escapeText( token.text );
			case 'strong':
				return `'''${ inline( token.tokens ?? [], surroundings ) }'''`;
			case 'em':
				return `''${ inline( token.tokens ?? [], surroundings ) }''`;
			case 'codespan': {
				const words = escapeText( token.text );
				// Some skins show code in one colour, whether it is a link or not.
				return surroundings.pages?.has( token.text ) ? `[[:${ token.text }|${ words }]]` : `<code>${ words }</code>`;
			}
			case 'link':
				return link( /** @type {Link} */ ( token ), surroundings );
			case 'br':
				return '<br>';
			case 'image':
				return '';
			case 'html':
				return comment( token );
			default:
				throw unknown( token );
		}
	} ).join( '' );
}

/**
 * @param {string} words
 * @return {string}
 */
function text( words ) {
	const found = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);/i.exec( words );
	if ( found ) {
		throw new Error( `write the character itself in place of ${ found[ 0 ] }` );
	}
	return escapeText( words );
}

/**
 * @param {List} token
 * @param {string} marks of the lists around it
 * @param {Surroundings} surroundings
 * @return {string[]} its lines
 */
function list( { ordered, start, items }, marks, surroundings ) {
	if ( ordered && start !== 1 ) {
		throw new Error( 'a list that does not begin with 1 is not known here' );
	}
	const own = marks + ( ordered ? '#' : '*' );
	return items.flatMap( ( { task, tokens } ) => {
		if ( task ) {
			throw new Error( 'a list of tasks is not known here' );
		}
		/** @type {string[]} */
		const lines = [];
		for ( const token of tokens ) {
			if ( token.type === 'list' ) {
				lines.push( ...list( /** @type {List} */ ( token ), own, surroundings ) );
			} else if ( token.type === 'code' && lines.length === 1 ) {
				// An item is one line of wikitext.
				lines[ 0 ] += `<pre>${ escapePre( token.text ).replace( /\n/g, '&#10;' ) }</pre>`;
			} else if ( token.type !== 'space' && lines.length > 0 ) {
				throw new Error( `a list item with a second ${ token.type } is not known here` );
			} else if ( token.type === 'text' || token.type === 'paragraph' ) {
				lines.push( `${ own } ${ inline( token.tokens ?? [], surroundings ) }` );
			} else if ( token.type !== 'space' ) {
				throw unknown( token );
			}
		}
		return lines;
	} );
}

/**
 * @param {Table} token
 * @param {Surroundings} surroundings
 * @return {string}
 */
function table( { align, header, rows }, surroundings ) {
	if ( align.some( ( side ) => side !== null ) ) {
		throw new Error( 'a column with an alignment is not known here' );
	}
	return [
		'{| class="wikitable"',
		...header.map( ( { tokens } ) => `! scope="col" | ${ inline( tokens, surroundings ) }` ),
		...rows.flatMap( ( row ) => [ '|-', ...row.map( ( { tokens } ) => `| ${ inline( tokens, surroundings ) }`.trimEnd() ) ] ),
		'|}'
	].join( '\n' );
}

/**
 * @param {Link} token
 * @param {Surroundings} surroundings
 * @return {string}
 */
function link( { href, tokens }, surroundings ) {
	const words = inline( tokens, { ...surroundings, pages: new Set() } );
	if ( /^[a-z][a-z0-9+.-]*:|^\/\//i.test( href ) ) {
		return `[${ escapeAddress( href ) } ${ words }]`;
	}
	const section = surroundings.sectionOf?.( href ) ?? null;
	return section === null ? words : `[[#${ escapeText( section ) }|${ words }]]`;
}

/** @param {Token} token */
function comment( { raw } ) {
	if ( /^<!--(?:(?!-->)[^])*-->\s*$/.test( raw ) ) {
		return '';
	}
	throw new Error( `HTML is not known here: ${ raw.trim().slice( 0, 40 ) }` );
}

/** @param {Token} token */
function unknown( { type, raw } ) {
	return new Error( `${ type } is not known here: ${ raw.trim().slice( 0, 40 ) }` );
}
