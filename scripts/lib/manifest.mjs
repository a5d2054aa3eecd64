import { createHash } from 'node:crypto';
import { definitionLine } from './definition.mjs';
import { toWikiJson } from './wiki-json.mjs';

/** The file of `dist/` that says what the others are. */
export const MANIFEST = 'manifest.json';

/**
 * @typedef {import( './release-pages.mjs' ).ReleasePage} ReleasePage
 * @typedef {ReleasePage & { sha1: string }} ManifestPage the hash is that of the text as the wiki stores it
 *
 * @typedef {object} Manifest all that has to be known to put a build on a wiki, besides its files
 * @property {string} version
 * @property {string} hash of the sources
 * @property {number} protocol what the modules of the gadget promise each other
 * @property {string} section of the list of gadgets
 * @property {import( './definition.mjs' ).Line[]} gadgets
 * @property {ManifestPage[]} pages in the order to write them
 * @property {string} manifestPage the title of the page that tells the wiki what it has
 * @property {string} userScript a file of `dist/`
 */

/**
 * @param {string} text as a wiki stores it
 * @return {string} its hash as the wiki's API gives it (`rvprop=sha1`)
 */
export function sha1( text ) {
	return createHash( 'sha1' ).update( text ).digest( 'hex' );
}

/**
 * @param {{ version: string, hash: string, protocol: number }} build
 * @param {import( './definition-check.mjs' ).Definition} definition
 * @param {ReleasePage[]} pages
 * @param {ReadonlyMap<string, string>} files what `dist/` holds besides, name → text
 * @return {Manifest}
 */
export function makeManifest( build, { section, gadgets, manifest, userScript }, pages, files ) {
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
 * @param {Manifest} manifest
 * @return {string} JSON as the wiki stores it
 */
export function wikiManifest( { version, hash, protocol, gadgets, pages } ) {
	return toWikiJson( {
		version, hash, protocol,
		definition: Object.fromEntries( gadgets.map( ( gadget ) => [ gadget.name, definitionLine( gadget, 'opt-in' ) ] ) ),
		pages: Object.fromEntries( pages.filter( ( { keep } ) => !keep ).map( ( page ) => [ page.title, page.sha1 ] ) )
	} );
}
