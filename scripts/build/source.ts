import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version as esbuildVersion } from 'esbuild';

export const CHECKOUT = fileURLToPath( new URL( '../..', import.meta.url ) );

/** Libraries in the bundles. */
const BUNDLED = [ 'preact', 'fastest-levenshtein' ];

/** Reads a package.json. */
export function readPackage( path: string ): { version: string; license: string } {
	return JSON.parse( readFileSync( join( CHECKOUT, path ), 'utf8' ) ) as { version: string; license: string };
}

/** Every file in a folder, sorted, so that the hash does not depend on the disk. */
export function filesBelow( folder: string ): string[] {
	return readdirSync( folder, { withFileTypes: true, recursive: true } )
		.filter( ( entry ) => entry.isFile() )
		.map( ( entry ) => join( entry.parentPath, entry.name ) )
		.sort();
}

/** A short hash of the sources of the bundles. */
export function sourceHash(): string {
	const hash = createHash( 'sha256' );
	for ( const file of filesBelow( join( CHECKOUT, 'src' ) ) ) {
		hash.update( relative( CHECKOUT, file ).split( sep ).join( '/' ) + '\0' );
		hash.update( readFileSync( file ) );
	}
	// It fixes the versions of esbuild and of the bundled libraries.
	hash.update( readFileSync( join( CHECKOUT, 'package-lock.json' ) ) );
	return hash.digest( 'hex' ).slice( 0, 16 );
}

/** The first lines of every file of `dist/`. */
export function bannerLines(): string[] {
	const { version, license } = readPackage( 'package.json' );
	const bundled = BUNDLED.map( ( name ) => {
		const { version: its, license: under } = readPackage( `node_modules/${ name }/package.json` );
		return `${ name } ${ its } (${ under })`;
	} );
	return [
		`Program Explorer ${ version } (${ license })`,
		`Built by esbuild ${ esbuildVersion } from src/ with the hash ${ sourceHash() }.`,
		'Do not edit here: edits are lost with the next release. The README says how to change it.',
		`Contains ${ bundled.join( ', ' ) }.`
	];
}
