import type { Token, Tokens } from 'marked';
import { Lexer } from 'marked';
import { escapeAddress, escapePre, escapeText } from './wikitext-escape';

export type List = Tokens.List;

export type ListItem = Tokens.ListItem;

export type Table = Tokens.Table;

export type Link = Tokens.Link;

export interface Surroundings {
	/** for messages */
	file: string;
	/** Titles that become links where they stand as code. */
	pages?: ReadonlySet<string>;
	/** The heading of the page that a link inside the checkout leads to; null where there is none, and just the words stay. */
	sectionOf?: ( href: string ) => string | null;
}

/**
 * Markdown as wikitext that shows the same text.
 *
 * @return without an empty line at either end
 * @throws {Error} at what it does not know, with file and line
 */
export function toWikitext( markdown: string, surroundings: Surroundings ): string {
	const blocks = [];
	let line = 1;
	for ( const token of new Lexer().lex( markdown ) ) {
		blocks.push( atPlace( `${ surroundings.file }, line ${ line }`, () => block( token, surroundings ) ) );
		line += token.raw.split( '\n' ).length - 1;
	}
	return blocks.filter( ( text ) => text !== '' ).join( '\n\n' );
}

/** @param place what an error begins with */
function atPlace( place: string, act: () => string ): string {
	try {
		return act();
	} catch ( error ) {
		( error as Error ).message = `${ place }: ${ ( error as Error ).message }.`;
		throw error;
	}
}

function block( token: Token, surroundings: Surroundings ): string {
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
			return list( ( token as List ), '', surroundings ).join( '\n' );
		case 'table':
			return table( ( token as Table ), surroundings );
		case 'html':
			return comment( token );
		default:
			throw unknown( token );
	}
}

/** @return within one line */
function inline( tokens: readonly Token[], surroundings: Surroundings ): string {
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
				return link( ( token as Link ), surroundings );
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

function text( words: string ): string {
	const found = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);/i.exec( words );
	if ( found ) {
		throw new Error( `write the character itself in place of ${ found[ 0 ] }` );
	}
	return escapeText( words );
}

/**
 * @param marks of the lists around it
 * @return its lines
 */
function list( { ordered, start, items }: List, marks: string, surroundings: Surroundings ): string[] {
	if ( ordered && start !== 1 ) {
		throw new Error( 'a list that does not begin with 1 is not known here' );
	}
	const own = marks + ( ordered ? '#' : '*' );
	return items.flatMap( ( { task, tokens } ) => {
		if ( task ) {
			throw new Error( 'a list of tasks is not known here' );
		}
		const lines: string[] = [];
		for ( const token of tokens ) {
			if ( token.type === 'list' ) {
				lines.push( ...list( ( token as List ), own, surroundings ) );
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

function table( { align, header, rows }: Table, surroundings: Surroundings ): string {
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

function link( { href, tokens }: Link, surroundings: Surroundings ): string {
	const words = inline( tokens, { ...surroundings, pages: new Set() } );
	if ( /^[a-z][a-z0-9+.-]*:|^\/\//i.test( href ) ) {
		return `[${ escapeAddress( href ) } ${ words }]`;
	}
	const section = surroundings.sectionOf?.( href ) ?? null;
	return section === null ? words : `[[#${ escapeText( section ) }|${ words }]]`;
}

function comment( { raw }: Token ) {
	if ( /^<!--(?:(?!-->)[^])*-->\s*$/.test( raw ) ) {
		return '';
	}
	throw new Error( `HTML is not known here: ${ raw.trim().slice( 0, 40 ) }` );
}

function unknown( { type, raw }: Token ) {
	return new Error( `${ type } is not known here: ${ raw.trim().slice( 0, 40 ) }` );
}
