import type { BenchProgram, GroupCounts, GroupKey } from '../data/groups';

/** The page of a contender, as the benchmark uses it. Each action goes through the control that a reader would use. */
export interface Contender {
	/** Resolves when the first results can be used, before the browser has painted them. */
	readonly ready: Promise<void>;
	/** Resolves when all that is loaded after the first view is in use. */
	readonly complete?: () => Promise<void>;
	/** Unfolds what hides a value, if anything does. Takes no part in a measurement. */
	readonly reveal?: ( key: GroupKey, value: string ) => void;
	/** Chooses a value or drops it. A promise is for contenders that draw later than in the next frame. */
	readonly toggle: ( key: GroupKey, value: string ) => void | Promise<void>;
	/** Replaces the text of the search box. */
	readonly type: ( text: string ) => void | Promise<void>;
	/** The number of results that the page shows. */
	readonly count: () => number;
	/** The number beside each value that the page shows. */
	readonly counts: () => GroupCounts;
	/** Shows another view of the results. */
	readonly showView?: ( view: string ) => Promise<void>;
	/** Does what a reader does most in the view, each time to another element. */
	readonly useView?: ( view: string, turn: number ) => void;
	/** The titles of the cards. */
	readonly titles: () => string[];
}

declare global {
	interface Window {
		contender?: Contender;
	}
}

/** Reads the programs. The mark is the moment from which the time of the first view is measured. */
export async function loadPrograms(): Promise<readonly BenchProgram[]> {
	const response = await fetch( new URLSearchParams( location.search ).get( 'data' ) ?? '' );
	const text = await response.text();
	performance.mark( 'data' );
	return JSON.parse( text ) as readonly BenchProgram[];
}

export function query( selector: string, within: ParentNode = document ): HTMLElement {
	const found = within.querySelector<HTMLElement>( selector );
	if ( !found ) {
		throw new Error( `There is no ${ selector }.` );
	}
	return found;
}

/** Types into a box as far as scripts can notice. */
export function typeInto( box: HTMLElement, text: string ): void {
	( box as HTMLInputElement ).value = text;
	box.dispatchEvent( new Event( 'input', { bubbles: true } ) );
}

/** The first number in a text, without its separators. */
export function numberIn( text: string | null ): number {
	return Number( /\d[\d,]*/.exec( text ?? '' )?.[ 0 ].replace( /,/g, '' ) ?? NaN );
}
