import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { toJson } from '../../src/edit/wiki-json';
import { type MessageFile, SOURCE_LANGUAGE } from '../lib/messages';
import { Failure } from '../wiki/failure';
import { readSource } from '../wiki/paths';
import { definitionLine, type Line } from './definition';
import { type Definition, type Gadget, SOURCE } from './definition-check';

const DIST = 'dist/';

/** A page of the wiki, with its text or the file of `dist/` that holds it. */
export interface ReleasePage {
	readonly title: string;
	readonly contentModel: string;
	readonly file?: string;
	readonly text?: string;
	/** Written only where it is missing. */
	readonly keep?: true | undefined;
}

/** The texts of the files in `gadget-definition/` that go on the wiki, by their names in `dist/`. */
export function definitionFiles( { pages }: Definition ): Map<string, string> {
	return new Map( pages.flatMap( ( page ) => 'file' in page && !page.file.startsWith( DIST ) ?
		[ [ basename( page.file ), readSource( page.file ) ] ] :
		[] ) );
}

/** The pages in the order to write them, without MediaWiki:Gadgets-definition, whose text depends on the wiki. `names` are files of `dist/`. */
export function releasePages( { gadgets, pages }: Definition, messages: ReadonlyMap<string, MessageFile>, names: readonly string[] ): ReleasePage[] {
	const others = pages.flatMap( ( page ): ReleasePage[] => !( 'file' in page ) ? [ page ] :
		builtFiles( page.file, names ).map( ( [ file, part ] ) => ( { ...page, title: page.title.replace( '*', part ), file } ) ) );
	const ofGadgets = gadgets.flatMap( ( { name, description, files } ) => [
		...codePages( files, names ).map( ( page ) => ( { ...page, title: `MediaWiki:Gadget-${ page.title }` } ) ),
		...descriptionPages( `MediaWiki:Gadget-${ name }`, description, messages )
	] );
	return [ ...others, ...ofGadgets ];
}

export const contentModelOf = ( title: string ): string => title.endsWith( '.js' ) ? 'javascript' : extname( title ).slice( 1 );

/** Scripts and styles by title, without the part of the title that all have in common. */
export function codePages( files: Gadget[ 'files' ], names: readonly string[] ): ReleasePage[] {
	return Object.entries( files ).flatMap( ( [ title, source ] ): ReleasePage[] => {
		const contentModel = contentModelOf( title );
		return typeof source === 'string' ?
			builtFiles( source, names ).map( ( [ file ] ) => ( { title, contentModel, file } ) ) :
			[ { title, contentModel, text: source.text, keep: true } ];
	} );
}

/** The description in Special:Preferences and Special:Gadgets: a page, and a subpage for each other language. */
function descriptionPages( title: string, description: Gadget[ 'description' ], messages: ReadonlyMap<string, MessageFile> ): ReleasePage[] {
	if ( typeof description === 'string' ) {
		return [ { title, text: description, contentModel: 'wikitext' } ];
	}
	const { message } = description;
	if ( typeof messages.get( SOURCE_LANGUAGE )?.[ message ] !== 'string' ) {
		throw new Failure( `${ SOURCE } names the message "${ message }", which does not exist. Correct the name there, or add it to the messages.` );
	}
	return [ ...messages ].flatMap( ( [ language, { [ message ]: text } ] ) => language === 'qqq' || typeof text !== 'string' ? [] :
		[ { title: language === SOURCE_LANGUAGE ? title : `${ title }/${ language }`, text, contentModel: 'wikitext' } ] );
}

/** The files in `dist/` that a path of the definition names, each with the text that a * in the path matches. */
function builtFiles( path: string, names: readonly string[] ): [ file: string, part: string ][] {
	const pattern = path.startsWith( DIST ) ? path.slice( DIST.length ) : basename( path );
	const [ before = '', after ] = pattern.split( '*' );
	const found = names.filter( ( name ) => after === undefined ? name === pattern : name.startsWith( before ) && name.endsWith( after ) );
	if ( found.length === 0 ) {
		throw new Failure( `${ SOURCE } names "${ path }", which the build does not make. Correct the name there.` );
	}
	return found.sort().map( ( name ) => [ name, name.slice( before.length, name.length - ( after ?? '' ).length ) ] );
}

export const MANIFEST = 'manifest.json';

export type ManifestPage = ReleasePage & { readonly sha1: string };

export interface Manifest {
	readonly version: string;
	/** Of all sources. */
	readonly hash: string;
	/** Of the sources of the reader's script. */
	readonly reader: string;
	/** The heading in MediaWiki:Gadgets-definition. */
	readonly section: string;
	readonly gadgets: readonly Line[];
	/** In the order to write them. */
	readonly pages: readonly ManifestPage[];
	readonly manifestPage: string;
	/** In the order to write them; the titles lack `User:NAME/`. */
	readonly userScript: readonly ManifestPage[];
}

/** The hash of a text as the wiki's API gives it (`rvprop=sha1`). */
export function sha1( text: string ): string {
	return createHash( 'sha1' ).update( text ).digest( 'hex' );
}

/** `files` are the texts of `dist/` by name. */
export function makeManifest( { version, hash, reader }: Pick<Manifest, 'version' | 'hash' | 'reader'>, { section, gadgets, manifest, userScript }: Definition, pages: readonly ReleasePage[], files: ReadonlyMap<string, string> ): Manifest {
	const withHash = ( page: ReleasePage ): ManifestPage => ( { ...page, sha1: sha1( page.text ?? files.get( page.file ?? '' ) ?? '' ) } );
	return {
		version, hash, reader, section,
		gadgets: gadgets.map( ( { name, options, files: named } ) => ( { name, options, files: named } ) ),
		pages: pages.map( withHash ),
		manifestPage: manifest,
		userScript: codePages( userScript, [ ...files.keys() ] ).map( withHash )
	};
}

/** The manifest on the wiki. The self-test and the next deployment find by it which pages were changed by hand. */
export function wikiManifest( { version, hash, reader, gadgets, pages }: Pick<Manifest, 'gadgets' | 'pages'> & Partial<Manifest> ): string {
	return toJson( {
		version, hash, reader,
		definition: Object.fromEntries( gadgets.map( ( gadget ) => [ gadget.name, definitionLine( gadget, 'opt-in' ) ] ) ),
		pages: Object.fromEntries( pages.filter( ( { keep } ) => !keep ).map( ( page ) => [ page.title, page.sha1 ] ) )
	} );
}
