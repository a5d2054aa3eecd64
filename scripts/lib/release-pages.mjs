import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../wiki/failure.mjs';
import { ROOT } from '../wiki/paths.mjs';
import { SOURCE } from './definition-check.mjs';
import { SOURCE_LANGUAGE } from './messages.mjs';

const DIST = 'dist/';

/**
 * @typedef {import( './definition-check.mjs' ).Definition} Definition
 *
 * @typedef {object} ReleasePage a page of the wiki
 * @property {string} title
 * @property {string} contentModel
 * @property {string} [file] in `dist/`, or else
 * @property {string} [text]
 * @property {true | undefined} [keep] written only where it is missing
 */

/**
 * The files of `gadget-definition/` that go on the wiki as they are.
 *
 * @param {Definition} definition
 * @return {Map<string, string>} name in `dist/` → text
 */
export function definitionFiles( { pages } ) {
	return new Map( pages.flatMap( ( page ) => 'file' in page && !page.file.startsWith( DIST ) ?
		[ [ basename( page.file ), readFileSync( join( ROOT, page.file ), 'utf8' ) ] ] :
		[] ) );
}

/**
 * The pages in the order to write them: what others load comes before what loads it.
 * MediaWiki:Gadgets-definition, which has to come last, is not among them.
 *
 * @param {Definition} definition
 * @param {ReadonlyMap<string, import( './messages.mjs' ).MessageFile>} messages
 * @param {readonly string[]} names of the files in `dist/`
 * @return {ReleasePage[]}
 * @throws {Failure} where the definition names what is not there
 */
export function releasePages( { gadgets, pages }, messages, names ) {
	/**
	 * @param {string} path
	 * @return {string} its name in `dist/`
	 */
	const built = ( path ) => {
		const name = path.startsWith( DIST ) ? path.slice( DIST.length ) : basename( path );
		if ( !names.includes( name ) ) {
			throw new Failure( `${ SOURCE } names "${ path }", which the build does not make. Correct the name there.` );
		}
		return name;
	};
	const others = pages.flatMap( /** @return {ReleasePage[]} */ ( page ) => {
		if ( !( 'file' in page ) ) {
			return [ page ];
		}
		return page.title.includes( '*' ) ?
			matches( page.file.slice( DIST.length ), names ).map( ( [ file, own ] ) => ( { ...page, title: page.title.replace( '*', own ), file } ) ) :
			[ { ...page, file: built( page.file ) } ];
	} );
	const ofGadgets = gadgets.flatMap( ( { name, description, files } ) => [
		...Object.entries( files ).map( ( [ title, file ] ) => ( {
			title: `MediaWiki:Gadget-${ title }`,
			contentModel: contentModelOf( title ),
			file: built( file )
		} ) ),
		...descriptions( `MediaWiki:Gadget-${ name }`, description, messages )
	] );
	return [ ...others, ...ofGadgets ];
}

/**
 * What Special:Preferences and Special:Gadgets say about a gadget: a page, and one below it for each language.
 *
 * @param {string} title
 * @param {string | { message: string }} description
 * @param {ReadonlyMap<string, import( './messages.mjs' ).MessageFile>} messages
 * @return {ReleasePage[]}
 */
function descriptions( title, description, messages ) {
	if ( typeof description === 'string' ) {
		return [ { title, text: description, contentModel: 'wikitext' } ];
	}
	const texts = [ ...messages ].flatMap( ( [ language, { [ description.message ]: text } ] ) =>
		language === 'qqq' || typeof text !== 'string' ? [] : [ { language, text } ] );
	if ( !texts.some( ( { language } ) => language === SOURCE_LANGUAGE ) ) {
		throw new Failure( `${ SOURCE } names the message "${ description.message }", which there is not. Correct the name there, or add it to the messages.` );
	}
	return texts.map( ( { language, text } ) => ( { title: language === SOURCE_LANGUAGE ? title : `${ title }/${ language }`, text, contentModel: 'wikitext' } ) );
}

/**
 * @param {string} pattern with * in place of a name
 * @param {readonly string[]} names
 * @return {Array<[ string, string ]>} the names it matches, each with what * stands for
 * @throws {Failure} where there are none
 */
function matches( pattern, names ) {
	const [ before = '', after = '' ] = pattern.split( '*' );
	const found = names.filter( ( name ) => name.startsWith( before ) && name.endsWith( after ) ).sort();
	if ( found.length === 0 ) {
		throw new Failure( `${ SOURCE } names "${ DIST }${ pattern }", but the build makes no such files. Correct the name there.` );
	}
	return found.map( ( name ) => [ name, name.slice( before.length, name.length - after.length ) ] );
}

/**
 * @param {string} title
 * @return {string}
 */
function contentModelOf( title ) {
	if ( title.endsWith( '.json' ) ) {
		return 'json';
	}
	return title.endsWith( '.css' ) ? 'css' : 'javascript';
}
