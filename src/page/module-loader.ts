import type { LoadModule, Modules } from './environment';

/** The file of a module on demand, as the build makes it. */
export interface ModuleFile {
	/** The hash of the runtime that the module was built against. */
	readonly runtime: string;
	/** Runs the module and gives its exports. `runtime` gives it an export of the runtime by its place in the list. */
	readonly create: ( runtime: ( place: number ) => unknown ) => object;
}

/**
 * Makes the function that loads modules on demand. A module runs once; one that was built against another runtime is
 * refused: browsers keep old files for some minutes, so the files of two releases may meet.
 *
 * @param fetchFile Gives the file of a module by its name.
 * @param runtime What the modules share with the reader's script, see runtime.ts.
 * @param runtimeHash The hash of that runtime.
 */
export function createModuleLoader( fetchFile: ( name: string ) => Promise<ModuleFile | undefined>, runtime: readonly unknown[], runtimeHash: string ): LoadModule {
	const modules = new Map<string, Promise<object>>();

	const loadModule = async ( name: string ): Promise<object> => {
		const file = await fetchFile( name );
		if ( file?.runtime !== runtimeHash ) {
			throw Object.assign( new Error( `Reload the page: the module "${ name }" is of another release.` ), { failure: 'outdated' } );
		}
		return file.create( ( place ) => runtime[ place ] );
	};

	return <Name extends keyof Modules>( name: Name ) => {
		const module = modules.get( name ) || loadModule( name );
		modules.set( name, module );
		// A failed request may be tried again.
		module.catch( () => modules.delete( name ) );
		return module as Promise<Modules[ Name ]>;
	};
}
