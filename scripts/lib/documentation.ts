// The help page is kept as wikitext, because no maintained npm package makes wikitext of Markdown.
import { DATE_SHAPE } from '../../src/programs/dates';
import { DAY_OR_MINUTE } from '../../src/programs/day-or-minute';
import { ID, LANGUAGE } from '../../src/programs/patterns';
import { definitionLine, readDefinition } from '../build/definition';
import type { Definition } from '../build/definition-check';
import { contentModelOf } from '../build/manifest';
import { readPackage } from '../build/source';
import { readSource } from '../wiki/paths';
import { fieldTables, type Node } from './documentation-fields';
import { code, escapeText, table } from './wikitext';

export const HELP_FILE = 'docs/help.mediawiki';

function generatedParts( schema: string ): Map<string, string> {
	const kinds = new Map( [
		[ ID.source, 'Id' ], [ LANGUAGE.source, 'Code of a language' ], [ DATE_SHAPE.source, 'Date' ], [ DAY_OR_MINUTE.source, 'Day or minute' ],
		[ '^[Hh][Tt][Tt][Pp][Ss]:\\/\\/', 'Address' ], [ '\\S', 'String' ]
	] );
	const definition = readDefinition();
	const { version } = readPackage( 'package.json' );
	const lines = definition.gadgets.map( ( gadget ) => escapeText( definitionLine( gadget, 'default' ) ) );
	return new Map( [
		[ 'version', `This page comes with version ${ version } of the gadget. Do not edit it here: edits are lost with the next release. Questions belong on [[Help talk:Program explorer|its talk page]].` ],
		[ 'fields', fieldTables( JSON.parse( schema ) as Node, kinds ) ],
		[ 'pages', table( [ 'page', 'content model, and what it holds' ], pageRows( definition ) ) ],
		[ 'definition', [ '<pre>', ...lines, '</pre>' ].join( '\n' ) ]
	] );
}

function pageRows( { gadgets, pages, manifest }: Definition ): string[][] {
	const row = ( title: string, model: string, content: string ): string[] => [
		title.includes( '*' ) ? code( title ) : `[[:${ title }]]`, `${ code( model ) }, ${ content }`
	];
	const text = ( value: string, isKept: boolean ): string => `the text ${ code( value ) }${ isKept ? ', unless there is one' : '' }`;
	return [
		...pages.map( ( page ) => row( page.title, page.contentModel, 'file' in page ? code( page.file ) : text( page.text, page.keep === true ) ) ),
		...gadgets.flatMap( ( { name, description, files } ) => [
			...Object.entries( files ).map( ( [ title, file ] ) => row( `MediaWiki:Gadget-${ title }`, contentModelOf( title ), typeof file === 'string' ? code( file ) : text( file.text, true ) ) ),
			row( `MediaWiki:Gadget-${ name }`, 'wikitext', typeof description === 'string' ?
				`the text “${ escapeText( description.replace( /\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1' ) ) }”` :
				`the message ${ code( description.message ) }, and a page below it for each other language that has it` )
		] ),
		row( manifest, 'json', `what is installed, page by page, made from ${ code( 'dist/manifest.json' ) }` )
	];
}

/** Fills in what the build knows, between `<!-- name -->` and `<!-- /name -->`. */
export function fillIn( file: string, wikitext: string, parts: ReadonlyMap<string, string> ): string {
	return wikitext.replace( /(<!-- ([\w-]+) -->\n)[^]*?(<!-- \/\2 -->)/g, ( _, start: string, name: string, end: string ) => {
		const part = parts.get( name );
		if ( part === undefined ) {
			throw new Error( `${ file }: nothing is known to fill in at <!-- ${ name } -->; known are ${ [ ...parts.keys() ].join( ', ' ) }.` );
		}
		return `${ start }\n${ part }\n\n${ end }`;
	} );
}

export function assertLinks( file: string, wikitext: string ): void {
	const headings = new Set( [ ...wikitext.matchAll( /^=+ (.+?) =+$/gm ) ].map( ( [ , heading ] ) => heading ) );
	wikitext.split( '\n' ).forEach( ( line, at ) => {
		const wrong = [ ...line.matchAll( /\[\[#([^|\]]*)/g ) ].find( ( [ , heading ] ) => !headings.has( heading ) );
		if ( wrong ) {
			throw new Error( `${ file }, line ${ at + 1 }: the link "#${ wrong[ 1 ] ?? '' }" leads to no heading.` );
		}
	} );
}

export function helpSource( schema: string ): string {
	const source = fillIn( HELP_FILE, readSource( HELP_FILE ), generatedParts( schema ) );
	assertLinks( HELP_FILE, source );
	return source;
}

export function helpPage( schema: string ): string {
	return helpSource( schema ).replace( /<!--.*?-->\n+/g, '' ).trimEnd();
}
