import type { Line } from '../build/definition';
import type { Manifest } from '../build/manifest';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, sha1, wikiManifest } from '../build/manifest';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

export interface PageToWrite {
	title: string;
	contentModel: string;
	/** byte for byte as the wiki stores it */
	text: string;
	/** where the text comes from, for people */
	from: string;
	/** written only where it is missing */
	keep: boolean;
}

/** what goes on a wiki */
export interface Release {
	version: string;
	/** of the sources */
	hash: string;
	/** of the list of gadgets */
	section: string;
	gadgets: Line[];
	/** in the order to write them */
	pages: PageToWrite[];
	/** the last of them */
	manifestPage: string;
	/** its text */
	userScript: string;
}

/** @return what `dist/` holds */
export function builtRelease(): Release {
	return readRelease( ( name ) => readFileSync( join( ROOT, 'dist', name ), 'utf8' ), 'dist/' );
}

/**
 * @param version with or without a "v"
 * @return the name of its tag
 */
export function tagOf( version: string ): string {
	return `v${ version.replace( /^v/, '' ) }`;
}

/**
 * @return what `dist/` held in that version
 * @throws {Failure} if there is no such version, or it could not be deployed yet
 */
export function taggedRelease( version: string ): Release {
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
 * @param read gives a file of `dist/`
 * @param where it is, for people
 * @param missing what to throw if there is no manifest
 * @throws {Failure} if a file is missing or not what the manifest says
 */
export function readRelease( read: ( name: string ) => string, where: string, missing: () => Failure = () => new Failure( `There is no ${ where }${ MANIFEST }.`, 'Run "npm run build".' ) ): Release {
	let text;
	try {
		text = read( MANIFEST );
	} catch {
		throw missing();
	}
	const manifest: Manifest = JSON.parse( text );
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

/** @throws {Failure} */
function readFile( read: ( name: string ) => string, name: string, from: string ): string {
	try {
		return read( name );
	} catch {
		throw new Failure( `There is no ${ from }.`, 'Run "npm run build".' );
	}
}

/**
 * The release as a user script, which is one page.
 *
 * @param user whose it becomes
 */
export function asUserScript( release: Release, user: string ): Release {
	const title = `User:${ user }/programExplorer.js`;
	return { ...release, gadgets: [], pages: [ { title, contentModel: 'javascript', text: release.userScript, from: 'dist/programExplorer-user.js', keep: false } ] };
}
