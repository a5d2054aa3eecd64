import type { Row } from '../../../scripts/size/budgets';
import type { PageVisit } from '../real-page';
import { EXPLORER, VUE } from '../names';
import { median } from '../statistics';
import type { Results } from './results';
import { summarize, type Measure } from './summary';

/** A budget of the design with what was measured. */
export interface BudgetRow {
	readonly what: string;
	readonly most: string;
	readonly measured: string;
	/** null if it was not measured. */
	readonly holds: boolean | null;
}

const AT_MOST: Readonly<Record<Measure, readonly [ what: string, most: number ]>> = {
	view: [ 'Data arrived → first usable view', 1.5 ],
	click50: [ 'Facet click → next paint, median', 1.3 ],
	click95: [ 'Facet click → next paint, p95', 1.5 ],
	key50: [ 'Keystroke → next paint, median', 2 ],
	key95: [ 'Keystroke → next paint, p95', 2 ],
	heap: [ 'Heap beyond the data', 2 ]
};
const BLOCKING_MS = 150;

const times = ( ratio: number ): string => `${ ratio.toFixed( ratio < 10 ? 1 : 0 ) } ×`;

/** One value for each size, such as `50: 1.2 × · 500: 1.4 ×`. A value that could not be measured counts as missing. */
export function ratioRow( what: string, limit: string, most: number, ratios: readonly ( readonly [ size: number, ratio: number ] )[] ): BudgetRow {
	const known = ratios.filter( ( [ , ratio ] ) => !Number.isNaN( ratio ) );
	return {
		what,
		most: limit,
		measured: known.map( ( [ size, ratio ] ) => `${ size.toLocaleString( 'en' ) }: ${ times( ratio ) }` ).join( ' · ' ),
		holds: known.length ? known.every( ( [ , ratio ] ) => ratio <= most ) : null
	};
}

function comparedRows( { visits, sizes, contenders }: Results ): BudgetRow[] {
	const summaries = sizes.map( ( size ) => [ size, summarize( visits, EXPLORER, size, 1 ) ] as const );
	const rows = ( Object.keys( AT_MOST ) as Measure[] ).map( ( measure ) => {
		const [ what, most ] = AT_MOST[ measure ];
		return ratioRow( what, `${ most } × \`limit\``, most, summaries.map( ( [ size, summary ] ) => [ size, summary[ measure ].ratio ] ) );
	} );
	const againstVue = contenders.includes( VUE ) ? summaries.map( ( [ size, { view } ] ) => [ size, view.ratio / summarize( visits, VUE, size, 1 ).view.ratio ] as const ) : [];
	return [ ...rows.slice( 0, 1 ), ratioRow( 'The same', `below \`${ VUE }\``, 1, againstVue ), ...rows.slice( 1 ) ];
}

/** What the explorer adds: the median of the differences within each round. */
export function addedBlocking( visits: readonly PageVisit[] ): number {
	return median( visits.filter( ( { hasExplorer } ) => hasExplorer ).flatMap( ( { round, blocking } ) => {
		const without = visits.find( ( visit ) => visit.round === round && !visit.hasExplorer );
		return without ? [ blocking - without.blocking ] : [];
	} ) );
}

function pageRows( visits: readonly PageVisit[] ): BudgetRow[] {
	return [ ...new Set( visits.map( ( { window } ) => window ) ) ].flatMap( ( name ) => {
		const own = visits.filter( ( { window } ) => window === name );
		const row = ( what: string, value: number ): BudgetRow =>
			( { what: `Real page, ${ name }, 4 × slower: ${ what }`, most: `${ BLOCKING_MS } ms`, measured: `${ Math.round( value ) } ms`, holds: value <= BLOCKING_MS } );
		return [
			row( 'blocking time that we add', addedBlocking( own ) ),
			row( 'longest task of ours', median( own.filter( ( { hasExplorer } ) => hasExplorer ).map( ( { longestOfOurs } ) => longestOfOurs ) ) )
		];
	} );
}

/** In bytes. The budgets of the design; `npm run size` has those that are allowed at the moment. */
const BYTES: readonly ( readonly [ row: RegExp, most: number ] )[] = [
	[ /^Readers' JS and CSS/, 30_000 ], [ /^Parts after the first view/, 10_000 ], [ /^Editor, on demand$/, 30_000 ], [ /, on demand$/, 8_000 ]
];

function sizeRows( rows: readonly Row[] ): BudgetRow[] {
	return rows.flatMap( ( { what, value } ) => {
		const limit = BYTES.find( ( [ pattern ] ) => pattern.test( what ) )?.[ 1 ];
		return limit === undefined ? [] : [ { what, most: `${ limit.toLocaleString( 'en' ) } bytes gz`, measured: value.toLocaleString( 'en' ), holds: value <= limit } ];
	} );
}

export function budgetRows( results: Results ): BudgetRow[] {
	const { realPage } = results;
	return [ ...comparedRows( results ), ...realPage ? [ ...pageRows( realPage.visits ), ...sizeRows( realPage.rows ) ] : [] ];
}
