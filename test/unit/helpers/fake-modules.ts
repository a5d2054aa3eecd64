import type { LoadModule, Modules } from '../../../src/page/environment';

/** Gives a module. */
export type ModuleSource<Name extends keyof Modules> = () => Promise<Modules[ Name ]>;
export type FakeModules = { readonly [ Name in keyof Modules ]?: ModuleSource<Name> };

/** Loads these modules. Any other one cannot be loaded. */
export function fakeLoad( modules: Readonly<Partial<Record<keyof Modules, () => Promise<object>>>> ): LoadModule {
	return ( ( name ) => modules[ name ]?.() ?? Promise.reject( new Error( `This test has no module "${ name }".` ) ) ) as LoadModule;
}
