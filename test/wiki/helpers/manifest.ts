import { builtRelease } from '../../../scripts/deploy/release';
import { asAdmin, save } from './wiki';

const { version, hash, manifestPage, pages } = builtRelease();

/** What runs on the wiki. */
export const RUNNING = { version, hash };

/** The pages that a deployment writes, and tells the wiki of. */
export const DEPLOYED = pages.filter( ( { title, keep } ) => !keep && title !== manifestPage ).map( ( { title } ) => title );

/** Writes the manifest as a deployment does; `said` is what it says otherwise. */
export async function writeManifest( said: Readonly<Record<string, unknown>> = {} ): Promise<void> {
	const text = pages.find( ( { title } ) => title === manifestPage )?.text ?? '';
	await save( manifestPage, JSON.stringify( { ...JSON.parse( text ) as object, ...said } ), 'json' );
}

/** Takes the manifest away. */
export async function removeManifest(): Promise<void> {
	await ( await asAdmin() ).delete( manifestPage, 'Test' );
}
