import type { Mwn } from 'mwn';
import { DEFINITION_PAGE, type Mode } from '../build/definition';
import { readStored } from '../lib/wiki-api';
import { Failure } from '../wiki/failure';
import { applySteps } from './apply';
import { checkInstalledDefinition } from './installed-definition';
import { makePlan } from './plan';
import { asUserScript, builtRelease, type PageToWrite } from './release';

interface InstallOptions {
	readonly mode: Mode;
	readonly summary: string;
	readonly user?: string;
	readonly others?: readonly PageToWrite[];
	/** Leaves all other pages alone. */
	readonly definitionOnly?: boolean;
}

/** Writes the pages of `dist/` without asking, on a wiki of our own, and returns the titles of those that changed. */
export async function install( api: Mwn, { mode, summary, user, others = [], definitionOnly = false }: InstallOptions ): Promise<string[]> {
	const built = builtRelease();
	const ofUser = user === undefined ? [] : asUserScript( built, user ).pages;
	const release = { ...built, pages: definitionOnly ? [] : [ ...ofUser, ...built.pages, ...others ] };
	const { steps } = makePlan( release, await readStored( api, [ ...release.pages.map( ( { title } ) => title ), DEFINITION_PAGE ] ), { mode } );
	const { written, stopped } = await applySteps( api, steps, { summary } );
	if ( stopped ) {
		const [ { title, from } ] = stopped.missing;
		throw new Failure( `The wiki does not take a page. ${ title }: ${ stopped.reason }`, `It comes from ${ from }.` );
	}
	await checkInstalledDefinition( api, release.gadgets, mode );
	return written.map( ( { title } ) => title );
}
