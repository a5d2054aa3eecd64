import { expect, test, vi } from 'vitest';
import { createModuleLoaders, type ModuleFile } from '../../../src/page/module-loaders';

const RUNTIME = { double: ( number: number ) => number * 2 };

function fileOf( runtime: string ): ModuleFile & { readonly create: ReturnType<typeof vi.fn<ModuleFile[ 'create' ]>> } {
	return {
		runtime,
		create: vi.fn<ModuleFile[ 'create' ]>( ( require, module ) => {
			const { double } = require() as typeof RUNTIME;
			module.exports = { answer: double( 21 ) };
		} )
	};
}

test( 'a module gets the runtime and runs once', async () => {
	const file = fileOf( 'abc' );
	const fetchFile = vi.fn( () => Promise.resolve( file ) );
	const { maintainer } = createModuleLoaders( fetchFile, RUNTIME, 'abc' );
	expect( await maintainer() ).toEqual( { answer: 42 } );
	expect( await maintainer() ).toBe( await maintainer() );
	expect( fetchFile.mock.calls ).toEqual( [ [ 'maintainer' ] ] );
	expect( file.create ).toHaveBeenCalledTimes( 1 );
} );

test( 'a view is a module with its name, which runs once', async () => {
	const fetchFile = vi.fn( () => Promise.resolve( fileOf( 'abc' ) ) );
	const { view } = createModuleLoaders( fetchFile, RUNTIME, 'abc' );
	expect( await view( 'table' ) ).toBe( await view( 'table' ) );
	expect( fetchFile.mock.calls ).toEqual( [ [ 'table' ] ] );
} );

test.each( [ [ 'another runtime', fileOf( 'old' ) ], [ 'a release before there were runtimes', undefined ] ] )( 'a module of %s is refused and does not run', async ( _, file ) => {
	const { selftest } = createModuleLoaders( () => Promise.resolve( file ), RUNTIME, 'abc' );
	await expect( selftest() ).rejects.toThrow( 'Reload the page: the module "selftest" is of another release.' );
	if ( file ) {
		expect( file.create ).not.toHaveBeenCalled();
	}
} );

test( 'a module that did not load is requested again', async () => {
	const fetchFile = vi.fn<() => Promise<ModuleFile>>().mockRejectedValueOnce( new Error( 'offline' ) ).mockResolvedValue( fileOf( 'abc' ) );
	const { importer } = createModuleLoaders( fetchFile, RUNTIME, 'abc' );
	await expect( importer() ).rejects.toThrow( 'offline' );
	expect( await importer() ).toEqual( { answer: 42 } );
} );
