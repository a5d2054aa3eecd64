import { builtRelease } from '../../../scripts/deploy/release';
import { asAdmin, save } from './wiki';

const { version, reader, manifestPage, pages } = builtRelease();

/** The version that runs on the wiki, and the hash of its reader's script. */
export const RUNNING = { version, reader };

/** The pages that a deployment writes and lists in the manifest. */
export const DEPLOYED = pages.filter( ( { title, keep } ) => !keep && title !== manifestPage ).map( ( { title } ) => title );

/** Writes the manifest as a deployment does, with some fields changed. */
export async function writeManifest( changes: Readonly<Record<string, unknown>> = {} ): Promise<void> {
	const text = pages.find( ( { title } ) => title === manifestPage )?.text ?? '';
	await save( manifestPage, JSON.stringify( { ...JSON.parse( text ) as object, ...changes } ), 'json' );
}

/** Deletes the manifest. */
export async function removeManifest(): Promise<void> {
	await ( await asAdmin() ).delete( manifestPage, 'Test' );
}
