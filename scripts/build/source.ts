import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version as esbuildVersion } from 'esbuild';
import { filesBelow, readSource, ROOT } from '../wiki/paths';

export const BUNDLED = [ 'preact' ];

export function readPackage( path: string ): { readonly version: string; readonly license: string } {
	return JSON.parse( readSource( path ) ) as { version: string; license: string };
}

/** A short hash of files and their names, which are paths in the checkout. */
export function hashOf( files: readonly string[] ): string {
	const hash = createHash( 'sha256' );
	for ( const file of files ) {
		hash.update( `${ file }\0` ).update( readFileSync( join( ROOT, file ) ) );
	}
	return hash.digest( 'hex' ).slice( 0, 16 );
}

/** A short hash of what the bundles are made from; the lock file has the versions of esbuild and of the bundled libraries. */
export function sourceHash(): string {
	return hashOf( [ ...filesBelow( 'src' ).map( ( file ) => `src/${ file }` ), 'package-lock.json' ] );
}

/** The lines at the top of every built file. They have no version, so that a change of one part leaves the other files as they were. */
export function bannerLines( libraries: readonly string[] = [] ): string[] {
	const contained = libraries.map( ( name ) => {
		const { version, license } = readPackage( `node_modules/${ name }/package.json` );
		return `${ name } ${ version } (${ license })`;
	} );
	return [
		`Program Explorer (${ readPackage( 'package.json' ).license }), built from src/ by esbuild ${ esbuildVersion }.`,
		'Do not edit here: edits are lost with the next release. The README says how to change it.',
		...contained.length > 0 ? [ `Contains ${ contained.join( ', ' ) }.` ] : []
	];
}
