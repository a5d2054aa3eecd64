import { DEFINITION_PAGE } from '../lib/definition.mjs';
import { Failure } from '../wiki/failure.mjs';
import { applySteps, Stopped } from './apply.mjs';
import { makePlan } from './plan.mjs';
import { asUserScript, builtRelease } from './release.mjs';
import { readStored } from './stored.mjs';
import { checkUnderstood } from './understood.mjs';

/**
 * Puts what `dist/` holds on a wiki without asking: for wikis that are nobody's but ours.
 *
 * @param {import( 'mwn' ).Mwn} api an interface administrator's
 * @param {object} options
 * @param {import( '../lib/definition.mjs' ).Mode} options.mode
 * @param {string} options.summary the edit summary
 * @param {string} [options.user] whose user script is written, if any
 * @param {boolean} [options.definitionOnly] leave all other pages alone
 * @return {Promise<string[]>} the titles of the pages that were written
 * @throws {Failure} if `dist/` is not whole, the wiki refuses a page or reads the definition in another way
 */
export async function install( api, { mode, summary, user, definitionOnly = false } ) {
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
