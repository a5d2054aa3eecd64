import { createHash } from 'node:crypto';
import { toWikiJson } from '../lib/wiki-json';
import { definitionLine, type Line } from './definition';
import type { Definition } from './definition-check';
import { codePages, type ReleasePage } from './release-pages';

/** The file of `dist/` that lists the others. */
export const MANIFEST = 'manifest.json';

export type ManifestPage = ReleasePage & { readonly sha1: string };

/** What a deployment needs besides the files of `dist/`. */
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
	/** The title of the page that holds `wikiManifest`. */
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
export function wikiManifest( { version, hash, reader, gadgets, pages }: Manifest ): string {
	return toWikiJson( {
		version, hash, reader,
		definition: Object.fromEntries( gadgets.map( ( gadget ) => [ gadget.name, definitionLine( gadget, 'opt-in' ) ] ) ),
		pages: Object.fromEntries( pages.filter( ( { keep } ) => !keep ).map( ( page ) => [ page.title, page.sha1 ] ) )
	} );
}
