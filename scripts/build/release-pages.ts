import type { Definition } from './definition-check';
import type { MessageFile } from '../lib/messages';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';
import { SOURCE } from './definition-check';
import { SOURCE_LANGUAGE } from '../lib/messages';

const DIST = 'dist/';

/** a page of the wiki */
export interface ReleasePage {
	title: string;
	contentModel: string;
	/** in `dist/`, or else */
	file?: string;
	text?: string;
	/** written only where it is missing */
	keep?: true | undefined;
}

/**
 * The files of `gadget-definition/` that go on the wiki as they are.
 *
 * @return name in `dist/` → text
 */
export function definitionFiles( { pages }: Definition ): Map<string, string> {
	return new Map( pages.flatMap( ( page ) => 'file' in page && !page.file.startsWith( DIST ) ?
		[ [ basename( page.file ), readFileSync( join( ROOT, page.file ), 'utf8' ) ] ] :
		[] ) );
}

/**
 * The pages in the order to write them: what others load comes before what loads it.
 * MediaWiki:Gadgets-definition, which has to come last, is not among them.
 *
 * @param names of the files in `dist/`
 * @throws {Failure} where the definition names what is not there
 */
export function releasePages( { gadgets, pages }: Definition, messages: ReadonlyMap<string, MessageFile>, names: readonly string[] ): ReleasePage[] {
	/** @return its name in `dist/` */
	const built = ( path: string ): string => {
		const name = path.startsWith( DIST ) ? path.slice( DIST.length ) : basename( path );
		if ( !names.includes( name ) ) {
			throw new Failure( `${ SOURCE } names "${ path }", which the build does not make. Correct the name there.` );
		}
		return name;
	};
	const others = pages.flatMap( /** @return {ReleasePage[]} */ ( page ): ReleasePage[] => {
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

/** What Special:Preferences and Special:Gadgets say about a gadget: a page, and one below it for each language. */
function descriptions( title: string, description: string | { message: string; }, messages: ReadonlyMap<string, MessageFile> ): ReleasePage[] {
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
 * @param pattern with * in place of a name
 * @return the names it matches, each with what * stands for
 * @throws {Failure} where there are none
 */
function matches( pattern: string, names: readonly string[] ): Array<[ string, string ]> {
	const [ before = '', after = '' ] = pattern.split( '*' );
	const found = names.filter( ( name ) => name.startsWith( before ) && name.endsWith( after ) ).sort();
	if ( found.length === 0 ) {
		throw new Failure( `${ SOURCE } names "${ DIST }${ pattern }", but the build makes no such files. Correct the name there.` );
	}
	return found.map( ( name ) => [ name, name.slice( before.length, name.length - after.length ) ] );
}

function contentModelOf( title: string ): string {
	if ( title.endsWith( '.json' ) ) {
		return 'json';
	}
	return title.endsWith( '.css' ) ? 'css' : 'javascript';
}
