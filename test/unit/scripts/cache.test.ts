import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { cached } from '../../../scripts/build/cache';
import { ROOT } from '../../../scripts/wiki/paths';

const FOLDER = join( ROOT, 'node_modules/.cache/program-explorer' );
const INPUTS = [ 'cache.test', { of: 'this test' } ];
const NAME = createHash( 'sha256' ).update( JSON.stringify( INPUTS ) ).digest( 'hex' );

afterEach( () => rmSync( join( FOLDER, NAME ), { force: true } ) );

test( 'a result is made once for the same inputs', async () => {
	const make = vi.fn( () => Promise.resolve( { code: 'a' } ) );
	expect( await cached( INPUTS, make ) ).toEqual( { code: 'a' } );
	expect( await cached( [ ...INPUTS ], make ) ).toEqual( { code: 'a' } );
	expect( make ).toHaveBeenCalledOnce();
	expect( readdirSync( FOLDER ).filter( ( name ) => name.startsWith( NAME ) ) ).toEqual( [ NAME ] );
} );

test( 'a damaged file is made again', async () => {
	await cached( INPUTS, () => Promise.resolve( { code: 'a' } ) );
	writeFileSync( join( FOLDER, NAME ), '{"code":' );
	expect( await cached( INPUTS, () => Promise.resolve( { code: 'b' } ) ) ).toEqual( { code: 'b' } );
	expect( await cached( INPUTS, () => Promise.reject( new Error( 'not kept' ) ) ) ).toEqual( { code: 'b' } );
} );

test( 'nothing is kept of a failure', async () => {
	await expect( cached( INPUTS, () => Promise.reject( new Error( 'Syntax' ) ) ) ).rejects.toThrow( 'Syntax' );
	expect( existsSync( join( FOLDER, NAME ) ) ).toBe( false );
} );
