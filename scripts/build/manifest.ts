import type { ReleasePage } from './release-pages';
import type { Line } from './definition';
import type { Definition } from './definition-check';
import { createHash } from 'node:crypto';
import { definitionLine } from './definition';
import { toWikiJson } from '../lib/wiki-json';

/** The file of `dist/` that says what the others are. */
export const MANIFEST = 'manifest.json';

/** the hash is that of the text as the wiki stores it */
export type ManifestPage = ReleasePage & { sha1: string };

/** all that has to be known to put a build on a wiki, besides its files */
export interface Manifest {
	version: string;
	/** of the sources */
	hash: string;
	/** what the modules of the gadget promise each other */
	reader: string;
	/** of the list of gadgets */
	section: string;
	gadgets: Line[];
	/** in the order to write them */
	pages: ManifestPage[];
	/** the title of the page that tells the wiki what it has */
	manifestPage: string;
	/** a file of `dist/` */
	userScript: string;
}

/**
 * @param text as a wiki stores it
 * @return its hash as the wiki's API gives it (`rvprop=sha1`)
 */
export function sha1( text: string ): string {
	return createHash( 'sha1' ).update( text ).digest( 'hex' );
}

/** @param files what `dist/` holds besides, name → text */
export function makeManifest( build: { version: string; hash: string; reader: string; }, { section, gadgets, manifest, userScript }: Definition, pages: ReleasePage[], files: ReadonlyMap<string, string> ): Manifest {
	return {
		...build,
		section,
		gadgets: gadgets.map( ( { name, options, files: named } ) => ( { name, options, files: named } ) ),
		pages: pages.map( ( page ) => ( { ...page, sha1: sha1( page.text ?? files.get( page.file ?? '' ) ?? '' ) } ) ),
		manifestPage: manifest,
		userScript: userScript.replace( /^dist\//, '' )
	};
}

/**
 * What the wiki is told of a build: by this the self-test and the next deployment know what was changed by hand.
 *
 * @return JSON as the wiki stores it
 */
export function wikiManifest( { version, hash, reader, gadgets, pages }: Manifest ): string {
	return toWikiJson( {
		version, hash, reader,
		definition: Object.fromEntries( gadgets.map( ( gadget ) => [ gadget.name, definitionLine( gadget, 'opt-in' ) ] ) ),
		pages: Object.fromEntries( pages.filter( ( { keep } ) => !keep ).map( ( page ) => [ page.title, page.sha1 ] ) )
	} );
}
