import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../wiki/paths';

const FOLDER = join( ROOT, 'node_modules/.cache/program-explorer' );

/**
 * Gives the result of an earlier call with the same inputs, or makes it and keeps it on the disk.
 *
 * @param inputs Everything that the result depends on, such as the versions of the libraries.
 */
export async function cached<T extends object>( inputs: readonly unknown[], make: () => Promise<T> ): Promise<T> {
	const file = join( FOLDER, createHash( 'sha256' ).update( JSON.stringify( inputs ) ).digest( 'hex' ) );
	try {
		return JSON.parse( readFileSync( file, 'utf8' ) ) as T;
	} catch {
		// It is not there, or damaged.
	}
	const result = await make();
	mkdirSync( FOLDER, { recursive: true } );
	// Not in place, because another process may read it.
	writeFileSync( `${ file }-${ process.pid }`, JSON.stringify( result ) );
	renameSync( `${ file }-${ process.pid }`, file );
	return result;
}
