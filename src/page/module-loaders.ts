import type { Importer } from '../import/importer';
import type { Checks } from '../programs/validate-page';
import type { Links, SearchParts, ViewModule } from '../views/view';
import type { Editor, EditorLists, EditorMore, Maintainer, ModuleLoaders, MoreModule, Selftest, Tool, Validator } from './environment';

/** The file of a module on demand, as the build makes it. */
export interface ModuleFile {
	/** The hash of the runtime that the module was built against. */
	readonly runtime: string;
	/** Runs the module. `require` gives it the runtime. */
	readonly create: ( require: () => object, module: { exports: object } ) => void;
}

/**
 * Makes the loaders of the modules on demand. A module runs once; one that was built against another runtime is
 * refused: browsers keep old files for some minutes, so the files of two releases may meet.
 *
 * @param fetchFile Gives the file of a module by its name.
 * @param runtime What the modules share with the reader's script, see runtime.ts.
 * @param runtimeHash The hash of that runtime.
 */
export function createModuleLoaders( fetchFile: ( name: string ) => Promise<ModuleFile | undefined>, runtime: object, runtimeHash: string ): ModuleLoaders {
	const modules = new Map<string, Promise<object>>();

	const loadModule = async ( name: string ): Promise<object> => {
		const file = await fetchFile( name );
		if ( file?.runtime !== runtimeHash ) {
			throw Object.assign( new Error( `Reload the page: the module "${ name }" is of another release.` ), { failure: 'outdated' } );
		}
		const module = { exports: {} };
		file.create( () => runtime, module );
		return module.exports;
	};

	const loaderOf = <Exports extends object>( name: string ) => (): Promise<Exports> => {
		const module = modules.get( name ) || loadModule( name );
		modules.set( name, module );
		// A failed request may be tried again.
		module.catch( () => modules.delete( name ) );
		return module as Promise<Exports>;
	};

	return {
		maintainer: loaderOf<Maintainer>( 'maintainer' ),
		validator: loaderOf<Validator>( 'validator' ),
		checks: loaderOf<Checks>( 'checks' ),
		more: loaderOf<MoreModule>( 'more' ),
		search: loaderOf<SearchParts>( 'search' ),
		editor: loaderOf<Editor>( 'editor' ),
		'editor-more': loaderOf<EditorMore>( 'editor-more' ),
		'editor-lists': loaderOf<EditorLists>( 'editor-lists' ),
		history: loaderOf<Tool>( 'history' ),
		worklist: loaderOf<Tool>( 'worklist' ),
		view: ( name ) => loaderOf<ViewModule>( name )(),
		links: loaderOf<Links>( 'links' ),
		importer: loaderOf<Importer>( 'importer' ),
		selftest: loaderOf<Selftest>( 'selftest' )
	};
}
