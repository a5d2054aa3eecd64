// Runs in every page before its own scripts, and measures there.
import type { Click, Combination } from '../plan';
import type { GroupCounts } from '../data/groups';
import type { Contender } from './contender';

/** What `Probe.checked` found for a combination. */
export interface Checked {
	readonly count: number;
	readonly counts: GroupCounts;
}

export interface Found {
	readonly query: string;
	readonly count: number;
	/** Whether the first cards were the right ones in the next frame already. */
	readonly isPrompt: boolean;
}

/** The times of a view in ms, each from an event to the next paint. */
export interface ViewTimes {
	readonly view: string;
	/** Until its first rows are painted. The first time, its module is loaded too. */
	readonly open: number;
	/** Choices in the filters while it is shown. */
	readonly clicks: readonly number[];
	/** What a reader does most in it. */
	readonly uses: readonly number[];
	/** After it is drawn whole, at most after a second. */
	readonly elements: number;
	readonly wrong: readonly string[];
}

export interface Probe {
	/** Resolves when the first view is painted: ms from the arrival of the data to the end of the script, and to the paint. */
	readonly first: Promise<{ readonly ready: number; readonly painted: number }>;
	readonly clicks: ( plan: readonly Click[], most: number ) => Promise<{ times: number[]; wrong: string[] }>;
	readonly keys: ( queries: readonly string[], most: number ) => Promise<number[]>;
	readonly views: ( views: readonly string[], plan: readonly Click[], uses: number ) => Promise<ViewTimes[]>;
	readonly checked: ( combinations: readonly Combination[] ) => Promise<Checked[]>;
	readonly find: ( queries: readonly string[] ) => Promise<Found[]>;
}

declare global {
	interface Window {
		probe: Probe;
	}
}

/** The pause before an interaction in ms: longer than any contender puts off a part of its drawing. */
const PAUSE = 150;
/** A pause in ms after which the number of results of a search does not change any more. */
const LONG_PAUSE = 450;

const sleep = ( ms: number ): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve, ms ) );

/** The time at which the frame after the next one begins: the next one has been painted and handed on by then. */
function nextPaint(): Promise<number> {
	return new Promise( ( resolve ) => {
		requestAnimationFrame( () => requestAnimationFrame( () => resolve( performance.now() ) ) );
	} );
}

let current: Contender | undefined;
const get = (): Contender => {
	if ( !current ) {
		throw new Error( 'The contender is not there yet.' );
	}
	return current;
};

const first: Probe[ 'first' ] = new Promise( ( resolve, reject ) => {
	Object.defineProperty( window, 'contender', {
		get: () => current,
		set: ( contender: Contender ) => {
			current = contender;
			contender.ready.then( async () => {
				const ready = performance.now();
				const data = performance.getEntriesByName( 'data' )[ 0 ]?.startTime ?? NaN;
				const painted = await nextPaint();
				performance.mark( 'painted' );
				resolve( { ready: ready - data, painted: painted - data } );
			} ).catch( reject );
		}
	} );
} );

/** Does something in a quiet page, and waits until it is painted. */
async function act( action: () => void | Promise<void>, times?: number[] ): Promise<void> {
	await sleep( PAUSE );
	const begin = performance.now();
	const drawn = action();
	if ( drawn ) {
		await drawn;
	}
	const painted = await nextPaint();
	times?.push( painted - begin );
}

window.probe = {
	first,
	clicks: async ( plan, most ) => {
		const times: number[] = [];
		const wrong: string[] = [];
		const begin = performance.now();
		for ( const [ i, { key, value, expected } ] of plan.entries() ) {
			// After four clicks nothing is chosen.
			if ( i > 0 && i % 4 === 0 && performance.now() - begin > most ) {
				break;
			}
			get().reveal?.( key, value );
			await act( () => get().toggle( key, value ), times );
			const count = get().count();
			if ( count !== expected ) {
				wrong.push( `${ key } ${ value }: ${ count } in place of ${ expected }` );
			}
		}
		return { times, wrong };
	},
	keys: async ( queries, most ) => {
		const times: number[] = [];
		const begin = performance.now();
		for ( const query of queries ) {
			const letters = Array.from( query );
			for ( let i = 1; i <= letters.length && performance.now() - begin < most; i++ ) {
				await act( () => get().type( letters.slice( 0, i ).join( '' ) ), times );
			}
			if ( performance.now() - begin >= most ) {
				break;
			}
			await act( () => get().type( '' ) );
		}
		return times;
	},
	views: async ( views, plan, uses ) => {
		const results: ViewTimes[] = [];
		for ( const view of views ) {
			const opened: number[] = [];
			await act( () => get().showView?.( view ), opened );
			await sleep( 1000 );
			const elements = document.body.querySelectorAll( '*' ).length;
			const used: number[] = [];
			for ( let turn = 0; turn < uses; turn++ ) {
				await act( () => get().useView?.( view, turn ), used );
			}
			const { times, wrong } = await window.probe.clicks( plan, Infinity );
			results.push( { view, open: opened[ 0 ] ?? NaN, clicks: times, uses: used, elements, wrong } );
		}
		return results;
	},
	checked: async ( combinations ) => {
		const results: Checked[] = [];
		for ( const { values } of combinations ) {
			for ( let turn = 0; turn < 2; turn++ ) {
				for ( const [ key, value ] of values ) {
					get().reveal?.( key, value );
					await act( () => get().toggle( key, value ) );
				}
				if ( turn === 0 ) {
					results.push( { count: get().count(), counts: get().counts() } );
				}
			}
		}
		return results;
	},
	find: async ( queries ) => {
		const results: Found[] = [];
		for ( const query of queries ) {
			await act( () => get().type( query ) );
			const atOnce = get().titles();
			await sleep( LONG_PAUSE );
			const later = get().titles();
			results.push( { query, count: get().count(), isPrompt: ( atOnce.length > 0 || later.length === 0 ) && atOnce.every( ( title, i ) => title === later[ i ] ) } );
			await act( () => get().type( '' ) );
		}
		return results;
	}
};
