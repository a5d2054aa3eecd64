import type { ModuleFile } from '../page/module-loaders';

/** Where scripts that are loaded without ResourceLoader leave what they export: the build writes it there. */
const EXPORTS = 'programExplorer';

/** Fetches a module on demand that is a page beside the user script. */
export async function fetchScriptModule( url: string, name: string ): Promise<ModuleFile | undefined> {
	await mw.loader.getScript( url );
	const files = ( mw.libs as Readonly<Record<string, unknown>> )[ EXPORTS ] as Readonly<Record<string, ModuleFile | undefined>> | undefined;
	return files?.[ name ];
}
