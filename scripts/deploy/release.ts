import { parseJsonObject } from '../../src/programs/json-object';
import { MANIFEST, type Manifest, type ManifestPage, sha1, wikiManifest } from '../build/manifest';
import { Failure } from '../wiki/failure';
import { readSource } from '../wiki/paths';
import { git, tagOf } from './checkout';

export interface PageToWrite {
	readonly title: string;
	readonly contentModel: string;
	/** Byte for byte as the wiki stores it. */
	readonly text: string;
	readonly from: string;
	/** Written only where it is missing. */
	readonly keep: boolean;
}

export interface Release extends Omit<Manifest, 'pages' | 'userScript'> {
	/** In the order to write them, the manifest last. */
	readonly pages: readonly PageToWrite[];
	/** In the order to write them; the titles lack `User:NAME/`. */
	readonly userScript: readonly PageToWrite[];
}

export function builtRelease(): Release {
	return readRelease( ( name ) => readSource( `dist/${ name }` ), 'dist/' );
}

export function taggedRelease( version: string ): Release {
	const tag = tagOf( version );
	const known = git( 'tag', '--list', 'v*', '--sort=-v:refname' ).split( '\n' ).filter( Boolean );
	if ( !known.includes( tag ) ) {
		throw new Failure( `There is no tag ${ tag } in this checkout.`, `It has ${ known.join( ', ' ) || 'no version' }; others may come with "git fetch --tags".` );
	}
	return readRelease( ( name ) => git( 'show', `${ tag }:dist/${ name }` ), `${ tag }:dist/` );
}

/** Reads a release. `read` returns a file of `dist/`, `folder` is the place of `dist/` in messages. */
export function readRelease( read: ( name: string ) => string, folder: string ): Release {
	const manifest = JSON.parse( read( MANIFEST ) ) as Manifest;
	const toWrite = ( { title, contentModel, keep, file, text = read( file ?? '' ), sha1: expected }: ManifestPage ): PageToWrite => {
		const from = `${ folder }${ file ?? MANIFEST }`;
		if ( sha1( text ) !== expected ) {
			throw new Failure( `${ from } does not match ${ folder }${ MANIFEST }.`, 'Run "npm run build", look at what changed, and commit it.' );
		}
		return { title, contentModel, text, from, keep: keep ?? false };
	};
	const ofManifest = { title: manifest.manifestPage, contentModel: 'json', text: wikiManifest( manifest ), from: `${ folder }${ MANIFEST }`, keep: false };
	return { ...manifest, pages: [ ...manifest.pages.map( toWrite ), ofManifest ], userScript: manifest.userScript.map( toWrite ) };
}

/** The hashes of all texts that releases in this checkout have, by the manifests in all of its commits. */
export function releasedHashes(): ReadonlySet<string> {
	const commits = git( 'log', '--all', '--diff-filter=AM', '--format=%H', '--', `dist/${ MANIFEST }` ).split( '\n' ).filter( Boolean );
	// Git shows one file right after the other.
	const shown = commits.length > 0 ? git( 'show', ...commits.map( ( commit ) => `${ commit }:dist/${ MANIFEST }` ) ) : '';
	const manifests: Partial<Manifest>[] = shown.split( /(?<=^\})\s*(?=\{$)/m ).map( parseJsonObject );
	return new Set( manifests.flatMap( ( { gadgets = [], pages = [], userScript = [], ...manifest } ) => [
		...[ ...pages, ...userScript ].map( ( page ) => page.sha1 ), sha1( wikiManifest( { gadgets, pages, ...manifest } ) )
	] ) );
}

export function asUserScript( release: Release, user: string ): Release {
	return { ...release, gadgets: [], pages: release.userScript.map( ( page ) => ( { ...page, title: `User:${ user }/${ page.title }` } ) ) };
}
