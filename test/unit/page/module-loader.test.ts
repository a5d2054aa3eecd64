import { expect, test, vi } from 'vitest';
import { createModuleLoader, type ModuleFile } from '../../../src/page/module-loader';

const double = ( number: number ): number => number * 2;
const RUNTIME = [ null, double ];

function fileOf( runtime: string ): ModuleFile & { readonly create: ReturnType<typeof vi.fn<ModuleFile[ 'create' ]>> } {
	return {
		runtime,
		create: vi.fn<ModuleFile[ 'create' ]>( ( runtime ) => ( { answer: ( runtime( 1 ) as typeof double )( 21 ) } ) )
	};
}

test( 'a module gets the runtime and runs once', async () => {
	const file = fileOf( 'abc' );
	const fetchFile = vi.fn( () => Promise.resolve( file ) );
	const load = createModuleLoader( fetchFile, RUNTIME, 'abc' );
	expect( await load( 'maintainer' ) ).toEqual( { answer: 42 } );
	expect( await load( 'maintainer' ) ).toBe( await load( 'maintainer' ) );
	expect( fetchFile.mock.calls ).toEqual( [ [ 'maintainer' ] ] );
	expect( file.create ).toHaveBeenCalledTimes( 1 );
} );

test( 'a view is a module with its name, which runs once', async () => {
	const fetchFile = vi.fn( () => Promise.resolve( fileOf( 'abc' ) ) );
	const load = createModuleLoader( fetchFile, RUNTIME, 'abc' );
	expect( await load( 'table' ) ).toBe( await load( 'table' ) );
	expect( fetchFile.mock.calls ).toEqual( [ [ 'table' ] ] );
} );

test.each( [ [ 'another runtime', fileOf( 'old' ) ], [ 'a release before there were runtimes', undefined ] ] )( 'a module of %s is refused and does not run', async ( _, file ) => {
	const load = createModuleLoader( () => Promise.resolve( file ), RUNTIME, 'abc' );
	await expect( load( 'selftest' ) ).rejects.toThrow( 'Reload the page: the module "selftest" is of another release.' );
	if ( file ) {
		expect( file.create ).not.toHaveBeenCalled();
	}
} );

test( 'a module that did not load is requested again', async () => {
	const fetchFile = vi.fn<() => Promise<ModuleFile>>().mockRejectedValueOnce( new Error( 'offline' ) ).mockResolvedValue( fileOf( 'abc' ) );
	const load = createModuleLoader( fetchFile, RUNTIME, 'abc' );
	await expect( load( 'importer' ) ).rejects.toThrow( 'offline' );
	expect( await load( 'importer' ) ).toEqual( { answer: 42 } );
} );
