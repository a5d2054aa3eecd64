import type { ModuleFile } from '../page/module-loader';

/** The name of the global variable with the exports of scripts that are loaded without ResourceLoader. The build writes them there. */
const EXPORTS = 'programExplorer';

/** Fetches a module on demand from a page beside the user script. */
export async function fetchScriptModule( url: string, name: string ): Promise<ModuleFile | undefined> {
	await mw.loader.getScript( url );
	const files = ( mw.libs as Readonly<Record<string, unknown>> )[ EXPORTS ] as Readonly<Record<string, ModuleFile | undefined>> | undefined;
	return files?.[ name ];
}
