import type { Mwn } from 'mwn';
import type { Mode } from '../build/definition';
import { DEFINITION_PAGE } from '../build/definition';
import { Failure } from '../wiki/failure';
import { applySteps, Stopped } from './apply';
import { makePlan } from './plan';
import { asUserScript, builtRelease } from './release';
import { readStored } from './stored';
import { checkUnderstood } from './understood';

/**
 * Puts what `dist/` holds on a wiki without asking: for wikis that are nobody's but ours.
 *
 * @param api an interface administrator's
 * @param options.summary the edit summary
 * @param options.user whose user script is written, if any
 * @param options.definitionOnly leave all other pages alone
 * @return the titles of the pages that were written
 * @throws {Failure} if `dist/` is not whole, the wiki refuses a page or reads the definition in another way
 */
export async function install( api: Mwn, { mode, summary, user, definitionOnly = false }: { mode: Mode; summary: string; user?: string; definitionOnly?: boolean; } ): Promise<string[]> {
	const built = builtRelease();
	const release = user === undefined ? built : { ...built, pages: [ ...asUserScript( built, user ).pages, ...built.pages ] };
	const titles = definitionOnly ? [] : release.pages.map( ( { title } ) => title );
	const stored = await readStored( api, [ ...titles, DEFINITION_PAGE ] );
	const { steps } = makePlan( release, stored, { mode } );
	try {
		const written = await applySteps( api, definitionOnly ? steps.slice( -1 ) : steps, { summary } );
		await checkUnderstood( api, release.gadgets, mode );
		return written.map( ( { title } ) => title );
	} catch ( error ) {
		throw error instanceof Stopped ? new Failure( `The wiki does not take a page. ${ error.message }`, `It comes from ${ error.stoppedAt.from }.` ) : error;
	}
}
