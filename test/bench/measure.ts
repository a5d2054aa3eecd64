import type { Browser } from 'playwright-core';
import { PARSED, THROTTLING } from './names';
import { heapOf, launch, openPage } from './browser/launch';
import type { Found } from './browser/probe';
import type { BenchProgram, GroupCounts } from './data/groups';
import { generate } from './data/generate';
import { planClicks, planCombinations, QUERIES, type Click, type Combination } from './plan';

/** What one visit of a contender's page gave. Times are in ms, from the arrival of the data. */
export interface Visit {
	readonly contender: string;
	readonly size: number;
	readonly throttling: number;
	readonly round: number;
	readonly ready: number;
	readonly painted: number;
	/** Bytes, after all is loaded and after all interactions. Only without throttling. */
	readonly heap?: number;
	readonly heapAfter?: number;
	readonly elements: number;
	/** Missing in visits that only look at the first view. */
	readonly clicks?: readonly number[];
	readonly keys?: readonly number[];
	/** The clicks that led to a wrong number of results. */
	readonly wrong: readonly string[];
	readonly errors: readonly string[];
}

/** Whether a contender shows the right numbers, and what it finds. */
export interface Correctness {
	readonly contender: string;
	readonly combinations: number;
	readonly wrong: readonly string[];
	readonly found: readonly Found[];
}

export interface Options {
	readonly contenders: readonly string[];
	readonly sizes: readonly number[];
	/** Rounds without throttling, and rounds with it. */
	readonly rounds: number;
	readonly slowRounds: number;
	readonly log: ( line: string ) => void;
}

/** Fours of clicks in the whole plan; each round has a part of it. */
const FOURS = 15;
const PARTS = 3;
/** After this many ms, a visit ends its clicks, and again its keys. */
const MOST_TIME = 5000;
/** Further visits in each round that only look at the first view. */
const MORE_VIEWS = 2;
/** The number of programs with which the numbers of all values are checked. */
const CHECKED_SIZE = 500;

export const addressOf = ( url: string, contender: string, size: number ): string => `${ url }/${ contender }.html?data=/data/${ size }.json&answer=/answer/${ size }.json`;

function partOf<T>( list: readonly T[], round: number, unit: number ): readonly T[] {
	const part = Math.ceil( list.length / unit / PARTS ) * unit;
	return list.slice( round % PARTS * part, ( round % PARTS + 1 ) * part );
}

interface Task {
	readonly url: string;
	readonly contender: string;
	readonly size: number;
	readonly throttling: number;
	readonly round: number;
	/** null for a visit that only looks at the first view. */
	readonly plan: readonly Click[] | null;
}

async function visit( browser: Browser, probe: string, { url, contender, size, throttling, round, plan }: Task ): Promise<Visit> {
	const { page, session, errors, close } = await openPage( browser, throttling );
	try {
		await page.addInitScript( { content: probe } );
		await page.goto( addressOf( url, contender, size ) );
		const first = await page.evaluate( () => window.probe.first );
		const elements = await page.evaluate( () => document.body.querySelectorAll( '*' ).length );
		const base = { contender, size, throttling, round, ...first, elements, errors };
		if ( !plan ) {
			return { ...base, wrong: [] };
		}
		await page.evaluate( async () => {
			await window.contender?.complete?.();
			await new Promise( ( resolve ) => setTimeout( resolve, 300 ) );
		} );
		const heap = throttling === 1 ? { heap: await heapOf( session ) } : {};
		if ( contender === PARSED ) {
			return { ...base, ...heap, wrong: [] };
		}
		const clicks = await page.evaluate( ( [ all, most ] ) => window.probe.clicks( all, most ), [ partOf( plan, round, 4 ), MOST_TIME ] as const );
		const keys = await page.evaluate( ( [ all, most ] ) => window.probe.keys( all, most ), [ partOf( QUERIES, round, 1 ), MOST_TIME ] as const );
		return {
			...base, ...heap, clicks: clicks.times, keys, wrong: clicks.wrong,
			...throttling === 1 ? { heapAfter: await heapOf( session ) } : {}
		};
	} finally {
		await close();
	}
}

/** The values whose number on the page is not the right one. A page need not show a value that no program has. */
function wrongValues( { values, count, counts }: Combination, shown: { readonly count: number; readonly counts: GroupCounts } ): string[] {
	const name = values.map( ( [ , value ] ) => value ).join( ' + ' ) || 'nothing chosen';
	const wrong = shown.count === count ? [] : [ `${ name }: ${ shown.count } results in place of ${ count }` ];
	for ( const [ key, numbers ] of Object.entries( counts ) ) {
		const onPage = shown.counts[ key as keyof GroupCounts ];
		for ( const value of new Set( [ ...Object.keys( numbers ), ...Object.keys( onPage ) ] ) ) {
			if ( ( numbers[ value ] ?? 0 ) !== ( onPage[ value ] ?? 0 ) ) {
				wrong.push( `${ name }: ${ value } has ${ onPage[ value ] ?? 0 } in place of ${ numbers[ value ] ?? 0 }` );
			}
		}
	}
	return wrong;
}

async function check( browser: Browser, probe: string, url: string, contender: string, programs: readonly BenchProgram[] ): Promise<Correctness> {
	const { page, close } = await openPage( browser, 1 );
	try {
		await page.addInitScript( { content: probe } );
		await page.goto( addressOf( url, contender, CHECKED_SIZE ) );
		await page.evaluate( () => window.probe.first );
		await page.evaluate( () => window.contender?.complete?.() );
		const combinations = planCombinations( programs );
		const results = await page.evaluate( ( all ) => window.probe.checked( all ), combinations );
		return {
			contender,
			combinations: combinations.length,
			wrong: combinations.flatMap( ( combination, i ) => wrongValues( combination, results[ i ] ?? { count: NaN, counts: combination.counts } ) ),
			found: await page.evaluate( ( queries ) => window.probe.find( queries ), QUERIES )
		};
	} finally {
		await close();
	}
}

/** Measures all contenders. Rounds are outermost and contenders innermost, so that a slow moment of the machine meets all of them. */
export async function measure( url: string, probe: string, { contenders, sizes, rounds, slowRounds, log }: Options ): Promise<{ visits: Visit[]; correctness: Correctness[] }> {
	const visits: Visit[] = [];
	const correctness: Correctness[] = [];
	const plans = new Map( sizes.map( ( size ) => [ size, planClicks( generate( size ), FOURS ) ] ) );
	const speeds = [ ...Array.from( { length: rounds }, () => 1 ), ...Array.from( { length: slowRounds }, () => THROTTLING ) ];
	for ( const [ round, throttling ] of speeds.entries() ) {
		const browser = await launch( { everyFrame: true } );
		try {
			for ( const size of sizes ) {
				const all = throttling === 1 ? [ PARSED, ...contenders ] : contenders;
				const order = all.map( ( _, i ) => all[ ( i + round ) % all.length ] as string );
				const task = ( contender: string, plan: readonly Click[] | null ): Task => ( { url, contender, size, throttling, round, plan } );
				for ( let i = 0; i < MORE_VIEWS; i++ ) {
					for ( const contender of order.filter( ( each ) => each !== PARSED ) ) {
						visits.push( await visit( browser, probe, task( contender, null ) ) );
					}
				}
				for ( const contender of order ) {
					visits.push( await visit( browser, probe, task( contender, plans.get( size ) ?? [] ) ) );
				}
				log( `round ${ round + 1 } of ${ speeds.length }, ${ throttling } × slower, ${ size } programs` );
			}
			if ( round === 0 && sizes.includes( CHECKED_SIZE ) ) {
				for ( const contender of contenders ) {
					correctness.push( await check( browser, probe, url, contender, generate( CHECKED_SIZE ) ) );
				}
				log( 'checked the numbers' );
			}
		} finally {
			await browser.close();
		}
	}
	return { visits, correctness };
}
