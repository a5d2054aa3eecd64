import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, sha1, wikiManifest } from '../lib/manifest.mjs';
import { Failure } from '../wiki/failure.mjs';
import { ROOT } from '../wiki/paths.mjs';

/**
 * @typedef {object} PageToWrite
 * @property {string} title
 * @property {string} contentModel
 * @property {string} text byte for byte as the wiki stores it
 * @property {string} from where the text comes from, for people
 * @property {boolean} keep written only where it is missing
 *
 * @typedef {object} Release what goes on a wiki
 * @property {string} version
 * @property {string} hash of the sources
 * @property {string} section of the list of gadgets
 * @property {import( '../lib/definition.mjs' ).Line[]} gadgets
 * @property {PageToWrite[]} pages in the order to write them
 * @property {string} manifestPage the last of them
 * @property {string} userScript its text
 */

/** @return {Release} what `dist/` holds */
export function builtRelease() {
	return readRelease( ( name ) => readFileSync( join( ROOT, 'dist', name ), 'utf8' ), 'dist/' );
}

/**
 * @param {string} version with or without a "v"
 * @return {string} the name of its tag
 */
export function tagOf( version ) {
	return `v${ version.replace( /^v/, '' ) }`;
}

/**
 * @param {string} version
 * @return {Release} what `dist/` held in that version
 * @throws {Failure} if there is no such version, or it could not be deployed yet
 */
export function taggedRelease( version ) {
	const tag = tagOf( version );
	return readRelease( ( name ) => execFileSync( 'git', [ 'show', `${ tag }:dist/${ name }` ], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: [ 'ignore', 'pipe', 'pipe' ] } ), `${ tag }:dist/`, () => {
		const known = execFileSync( 'git', [ 'tag', '--list', 'v*', '--sort=-v:refname' ], { cwd: ROOT, encoding: 'utf8' } ).trim().split( '\n' ).filter( Boolean );
		return new Failure(
			`There is no ${ MANIFEST } of ${ tag } in this checkout.`,
			known.length > 0 ? `Its versions are ${ known.join( ', ' ) }; others may come with "git fetch --tags".` : 'It knows no version; try "git fetch --tags".'
		);
	} );
}

/**
 * @param {( name: string ) => string} read gives a file of `dist/`
 * @param {string} where it is, for people
 * @param {() => Failure} [missing] what to throw if there is no manifest
 * @return {Release}
 * @throws {Failure} if a file is missing or not what the manifest says
 */
export function readRelease( read, where, missing = () => new Failure( `There is no ${ where }${ MANIFEST }.`, 'Run "npm run build".' ) ) {
	let text;
	try {
		text = read( MANIFEST );
	} catch {
		throw missing();
	}
	/** @type {import( '../lib/manifest.mjs' ).Manifest} */
	const manifest = JSON.parse( text );
	const pages = manifest.pages.map( ( { title, contentModel, keep = false, ...page } ) => {
		const from = page.file === undefined ? `${ where }${ MANIFEST }` : `${ where }${ page.file }`;
		const text = page.text ?? readFile( read, page.file ?? '', from );
		if ( sha1( text ) !== page.sha1 ) {
			throw new Failure( `${ from } is not what ${ where }${ MANIFEST } says.`, 'Run "npm run build", look at what changed, and commit it.' );
		}
		return { title, contentModel, text, from, keep };
	} );
	const { version, hash, section, gadgets, manifestPage, userScript } = manifest;
	return {
		version, hash, section, gadgets, manifestPage,
		pages: [ ...pages, { title: manifestPage, contentModel: 'json', text: wikiManifest( manifest ), from: `${ where }${ MANIFEST }`, keep: false } ],
		userScript: readFile( read, userScript, `${ where }${ userScript }` )
	};
}

/**
 * @param {( name: string ) => string} read
 * @param {string} name
 * @param {string} from
 * @return {string}
 * @throws {Failure}
 */
function readFile( read, name, from ) {
	try {
		return read( name );
	} catch {
		throw new Failure( `There is no ${ from }.`, 'Run "npm run build".' );
	}
}

/**
 * The release as a user script, which is one page.
 *
 * @param {Release} release
 * @param {string} user whose it becomes
 * @return {Release}
 */
export function asUserScript( release, user ) {
	const title = `User:${ user }/programExplorer.js`;
	return { ...release, gadgets: [], pages: [ { title, contentModel: 'javascript', text: release.userScript, from: 'dist/programExplorer-user.js', keep: false } ] };
}
