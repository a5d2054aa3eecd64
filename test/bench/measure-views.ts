import { launch, openPage } from './browser/launch';
import type { ViewTimes } from './browser/probe';
import { generate } from './data/generate';
import { addressOf } from './measure';
import { EXPLORER, VIEW_NAMES } from './names';
import { planClicks } from './plan';

/** What one visit found out about a view of the explorer. */
export interface ViewVisit extends ViewTimes {
	readonly size: number;
	/** Errors of the page in the whole visit. */
	readonly errors: readonly string[];
}

export interface ViewOptions {
	readonly sizes: readonly number[];
	readonly rounds: number;
	readonly log: ( line: string ) => void;
}

/** In each view, so many fours of choices in the filters, and so many times what a reader does most. */
const FOURS = 2;
const USES = 8;

/** Measures the views of the explorer beside each other: each visit shows all of them, the list too. */
export async function measureViews( url: string, probe: string, { sizes, rounds, log }: ViewOptions ): Promise<ViewVisit[]> {
	const visits: ViewVisit[] = [];
	for ( let round = 0; round < rounds; round++ ) {
		const browser = await launch( { everyFrame: true } );
		try {
			for ( const size of sizes ) {
				const { page, errors, close } = await openPage( browser, 1 );
				await page.addInitScript( { content: probe } );
				await page.goto( addressOf( url, EXPLORER, size ) );
				await page.evaluate( () => window.probe.first );
				await page.evaluate( () => window.contender?.complete?.() );
				const plan = planClicks( generate( size ), FOURS );
				const found = await page.evaluate( ( [ names, clicks, uses ] ) => window.probe.views( names, clicks, uses ), [ VIEW_NAMES, plan, USES ] as const );
				visits.push( ...found.map( ( times ) => ( { ...times, size, errors } ) ) );
				await close();
				log( `views, round ${ round + 1 } of ${ rounds }, ${ size } programs` );
			}
		} finally {
			await browser.close();
		}
	}
	return visits;
}
