import { ID, LANGUAGE } from '../../src/programs/patterns';
import { DATE_SHAPE } from '../../src/programs/dates';
import type { Definition } from '../build/definition-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths';
import { definitionLine, readDefinition } from '../build/definition';
import { fieldTables } from './documentation-fields';
import { code, table } from './markdown';
import { toWikitext } from './wikitext';

/** The first is the introduction; the page has them in this order. */
const FILES = [ 'docs/README.md', 'docs/readers.md', 'docs/maintainers.md', 'docs/administrators.md', 'docs/translators.md' ];

/** Pages the text names that are not ours. */
const OTHER_PAGES = [ 'MediaWiki:Gadgets-definition', 'Special:ChangeContentModel' ];

/**
 * What the build fills in, by the name of its place.
 *
 * @param schema the JSON Schema of a data page
 * @return as Markdown
 */
async function madeParts( schema: string ): Promise<Map<string, string>> {
	const kinds = new Map( [
		[ ID.source, 'Id' ], [ LANGUAGE.source, 'Code of a language' ], [ DATE_SHAPE.source, 'Date' ],
		[ '^[Hh][Tt][Tt][Pp][Ss]:\\/\\/', 'Address' ], [ '\\S', 'String' ]
	] );
	const definition = readDefinition();
	return new Map( [
		[ 'fields', fieldTables( JSON.parse( schema ), kinds ) ],
		[ 'pages', table( [ 'page', 'content model, and what stands there' ], pageRows( definition ) ) ],
		[ 'definition', [ '```', ...definition.gadgets.map( ( gadget ) => definitionLine( gadget, 'default' ) ), '```' ].join( '\n' ) ]
	] );
}

/** @return in the order to write the pages */
function pageRows( { gadgets, pages, manifest }: Definition ): string[][] {
	const models = new Map( [ [ 'js', 'javascript' ], [ 'css', 'css' ], [ 'json', 'json' ] ] );
	return [
		...pages.map( ( page ) => [ page.title, page.contentModel, 'file' in page ? code( page.file ) : `the text ${ code( page.text.replace( /\s+/g, ' ' ) ) }${ page.keep ? ', unless there is one' : '' }` ] ),
		...gadgets.flatMap( ( { name, description, files } ) => [
			...Object.entries( files ).map( ( [ title, file ] ) => [ `MediaWiki:Gadget-${ title }`, models.get( title.split( '.' ).pop() ?? '' ) ?? '', code( file ) ] ),
			typeof description === 'string' ?
				[ `MediaWiki:Gadget-${ name }`, 'wikitext', `the text “${ description.replace( /\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1' ) }”` ] :
				[ `MediaWiki:Gadget-${ name }`, 'wikitext', `the message ${ code( description.message ) }, and a page below it for each other language that has it` ]
		] ),
		[ manifest, 'json', 'what is installed, page by page, made from `dist/manifest.json`' ]
	].map( ( [ title = '', model = '', is = '' ] ) => [ code( title ), `${ code( model ) }, ${ is }` ] );
}

/**
 * A file of the documentation with what the build fills in.
 *
 * @param file for messages
 * @throws {Error} where a place is unknown
 */
export function fillIn( file: string, markdown: string, parts: ReadonlyMap<string, string> ): string {
	return markdown.replace( /(<!-- ([\w-]+) -->\n)[^]*?(<!-- \/\2 -->)/g, ( _, start, name, end ) => {
		const part = parts.get( name );
		if ( part === undefined ) {
			throw new Error( `${ file }: nothing is known to fill in at <!-- ${ name } -->; known are ${ [ ...parts.keys() ].join( ', ' ) }.` );
		}
		return `${ start }\n${ part }\n\n${ end }`;
	} );
}

/**
 * The documentation as it has to stand in the checkout.
 *
 * @param schema the JSON Schema of a data page
 * @return path → Markdown
 */
export async function documentationFiles( schema: string ): Promise<Map<string, string>> {
	const parts = await madeParts( schema );
	return new Map( FILES.map( ( file ) => [ file, fillIn( file, readFileSync( join( ROOT, file ), 'utf8' ), parts ) ] ) );
}

/**
 * Brings the tables in the documentation up to date.
 *
 * @param schema the JSON Schema of a data page
 */
export async function writeDocumentation( schema: string ) {
	for ( const [ file, markdown ] of await documentationFiles( schema ) ) {
		if ( readFileSync( join( ROOT, file ), 'utf8' ) !== markdown ) {
			writeFileSync( join( ROOT, file ), markdown );
		}
	}
}

/**
 * The documentation as a page of the wiki.
 *
 * @param schema the JSON Schema of a data page
 * @return wikitext
 */
export async function documentationPage( schema: string ): Promise<string> {
	const files = await documentationFiles( schema );
	const { gadgets, pages } = readDefinition();
	const titles = new Set( [
		...OTHER_PAGES, ...pages.map( ( { title } ) => title ).filter( ( title ) => !title.includes( '*' ) ),
		...gadgets.flatMap( ( gadget ) => [ gadget.name, ...Object.keys( gadget.files ) ].map( ( title ) => `MediaWiki:Gadget-${ title }` ) )
	] );
	const { version } = JSON.parse( readFileSync( join( ROOT, 'package.json' ), 'utf8' ) );
	const [ introduction = '', ...chapters ] = [ ...files ].map( ( [ file, markdown ] ) =>
		toWikitext( markdown, { file, pages: titles, sectionOf: ( href ) => sectionOf( href, file, files ) } ) );
	return [
		// The page has its title already.
		introduction.replace( /^==.*\n+/, '' ),
		`This page comes with version ${ version } of the gadget. Do not edit it here: edits are lost with the next release. Questions belong on [[Help talk:Program explorer|its talk page]].`,
		...chapters
	].join( '\n\n' );
}

/**
 * @param file where the link stands
 * @return the heading it leads to; null where it leads out of the documentation
 * @throws {Error} where it leads nowhere
 */
function sectionOf( href: string, file: string, files: ReadonlyMap<string, string> ): string | null {
	const [ path = '', fragment ] = href.split( '#' );
	const markdown = files.get( path === '' ? file : `docs/${ path }` );
	if ( markdown === undefined ) {
		return null;
	}
	const headings = [ ...markdown.replace( /^```[^]*?^```/gm, '' ).matchAll( /^#+ (.+)$/gm ) ].map( ( [ , heading = '' ] ) => heading );
	const found = fragment === undefined ? headings[ 0 ] : headings.find( ( heading ) => anchorOf( heading ) === fragment );
	if ( found === undefined ) {
		throw new Error( `the link "${ href }" leads to no heading` );
	}
	return found;
}

/** @return its anchor where Markdown is shown, as GitHub makes it */
function anchorOf( heading: string ): string {
	return heading.toLowerCase().replace( /[^\p{L}\p{N} _-]/gu, '' ).replace( / /g, '-' );
}
