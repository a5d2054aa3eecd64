import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const checkout = fileURLToPath( new URL( '../..', import.meta.url ) );

/**
 * Brings a TypeScript source of the gadget into a script, so that the scripts
 * judge data by the very code the reader runs.
 *
 * @param path Path in the checkout, such as `src/programs/parse.ts`.
 * @param alias Modules to take in place of others.
 * @return The module's exports.
 * @throws {Error} Where the source does not compile.
 */
export async function importSource( path: string, alias: Record<string, string> = {} ): Promise<any> {
	const { outputFiles } = await build( {
		absWorkingDir: checkout,
		entryPoints: [ path ],
		bundle: true,
		format: 'esm',
		platform: 'node',
		alias,
		write: false,
		logLevel: 'silent'
	} );
	const code = outputFiles[ 0 ]?.text ?? '';
	return import( `data:text/javascript;base64,${ Buffer.from( code ).toString( 'base64' ) }` );
}
