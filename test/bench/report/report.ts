import { EXPLORER, LIMIT, THROTTLING } from '../names';
import type { Correctness } from '../measure';
import type { PageVisit } from '../real-page';
import { median } from '../statistics';
import { addedBlocking, budgetRows } from './budgets';
import { profileSection } from './profile';
import { reasonsFor } from './reasons';
import type { Results } from './results';
import { summarize, type Compared } from './summary';
import { table } from './table';
import { viewSections } from './views';

const NONE = '–';

const inWords = ( value: number, digits: number ): string => Number.isNaN( value ) ? NONE : value.toFixed( digits );
const count = ( value: number ): string => value.toLocaleString( 'en' );

/** Such as `27 (1.8 ×)`. */
function compared( { value, ratio }: Compared, unit = 1 ): string {
	const scaled = value / unit;
	return Number.isNaN( value ) ? NONE : `${ inWords( scaled, scaled < 10 ? 1 : 0 ) } (${ inWords( ratio, ratio < 10 ? 1 : 0 ) } ×)`;
}

function sizeTable( { visits, contenders }: Results, size: number, throttling: number ): string {
	const isFast = throttling === 1;
	return table(
		[ 'contender', 'first view', 'click, median', 'p95', 'key, median', 'p95', ...isFast ? [ 'heap, MB', 'elements' ] : [], 'clicks / keys' ],
		contenders.map( ( contender ) => {
			const { view, click50, click95, key50, key95, heap } = summarize( visits, contender, size, throttling );
			const own = visits.filter( ( visit ) => visit.contender === contender && visit.size === size && visit.throttling === throttling );
			const lengthOf = ( kind: 'clicks' | 'keys' ): number => own.reduce( ( sum, visit ) => sum + ( visit[ kind ]?.length ?? 0 ), 0 );
			return [
				contender, ...[ view, click50, click95, key50, key95 ].map( ( each ) => compared( each ) ),
				...isFast ? [ compared( heap, 1e6 ), count( median( own.map( ( { elements } ) => elements ) ) ) ] : [],
				`${ lengthOf( 'clicks' ) } / ${ lengthOf( 'keys' ) }`
			];
		} )
	);
}

function pageTable( visits: readonly PageVisit[] ): string {
	const of = ( some: readonly PageVisit[], value: ( visit: PageVisit ) => number, unit = 1 ): string => inWords( median( some.map( value ) ) / unit, unit === 1 ? 0 : 1 );
	return table(
		[ 'window', 'explorer', 'blocking, ms', 'longest task, ms', 'longest of ours, ms', 'ready, ms', 'heap, MB' ],
		[ ...new Set( visits.map( ( { window } ) => window ) ) ].flatMap( ( name ) => [ true, false ].map( ( hasExplorer ) => {
			const own = visits.filter( ( visit ) => visit.window === name && visit.hasExplorer === hasExplorer );
			return [
				name, hasExplorer ? `with, adds ${ Math.round( addedBlocking( visits.filter( ( { window } ) => window === name ) ) ) } ms of blocking` : 'without',
				of( own, ( { blocking } ) => blocking ), of( own, ( { longest } ) => longest ),
				hasExplorer ? of( own, ( { longestOfOurs } ) => longestOfOurs ) : NONE, hasExplorer ? of( own, ( { ready } ) => ready ) : NONE, of( own, ( { heap } ) => heap, 1e6 )
			];
		} ) )
	);
}

function correctnessTables( { visits }: Results, correctness: readonly Correctness[] ): string[] {
	const [ first ] = correctness;
	return first ? [
		table( [ 'contender', 'wrong numbers', 'clicks with a wrong number of results', 'searches not right in the next frame', 'errors of the page' ], correctness.map( ( { contender, combinations, wrong, found } ) => {
			const own = visits.filter( ( visit ) => visit.contender === contender );
			const clicks = own.reduce( ( sum, visit ) => sum + ( visit.clicks?.length ?? 0 ), 0 );
			return [
				contender, wrong[ 0 ] ? `${ wrong.length } in ${ combinations } combinations, such as ${ wrong[ 0 ] }` : `none in ${ combinations } combinations`,
				`${ own.flatMap( ( visit ) => visit.wrong ).length } of ${ clicks }`, `${ found.filter( ( { isPrompt } ) => !isPrompt ).length } of ${ found.length }`,
				String( own.flatMap( ( { errors } ) => errors ).length )
			];
		} ) ),
		'Programs found among 500. The searches differ on purpose: ours also finds other forms of English words, and words without their accents.',
		table( [ 'contender', ...first.found.map( ( { query } ) => query ) ], correctness.map( ( { contender, found } ) => [ contender, ...found.map( ( each ) => count( each.count ) ) ] ) )
	] : [];
}

/** The report as Markdown. */
export function report( results: Results ): string {
	const { date, machine, sizes, contenders, bytes, visits, correctness, realPage, views, profiles, rounds } = results;
	const budgets = budgetRows( results );
	const reasons = reasonsFor( budgets );
	const speeds = [ 1, THROTTLING ].filter( ( speed ) => visits.some( ( { throttling } ) => throttling === speed ) );
	const answers = new Map( [ [ true, 'yes' ], [ false, '**no**' ], [ null, NONE ] ] );
	const isBusy = machine.load > machine.cores;
	return [
		'# Benchmarks',
		`This file is written by \`npm run bench\`. It compares the explorer with other pages that show the same programs with the same filters and search: \`${ LIMIT }\`, a page made by hand that is about as fast as such a page can be but is no product; Vue with Codex, as MediaWiki serves them; and libraries for search with filters. It also measures the demo page on a wiki, with the explorer and without it. Machines differ and are busy with other work, so read the ratios and not the milliseconds.`,
		`${ date.slice( 0, 10 ) }, ${ machine.processor }, ${ machine.cores } cores, ${ machine.memoryGb } GB, Node.js ${ machine.node }, Chromium ${ machine.chromium }. Load of the machine at the end: ${ machine.load.toFixed( 1 ) }. Rounds of all contenders: ${ rounds.all }, with the slow processor: ${ rounds.slow }; visits of all views: ${ rounds.views }, of the real page: ${ rounds.page }.${ isBusy ? ' **The machine was busy with other work, so p95 above all is uncertain.**' : '' }`,
		'## How to repeat',
		'`npm run bench` takes about half an hour on two cores; nothing else should run beside it. `CHROMIUM=/usr/bin/chromium` in the environment takes that browser. A quick look, which is printed and does not change this file: `npm run bench -- --only limit,explorer --sizes 50,500 --rounds 1 --slow 0 --views 0 --page 0`. The views alone, in five minutes: `npm run bench -- --rounds 0 --slow 0 --page 0`. Where the time of the first view goes: `npm run bench -- --profile 50`. All options: `npm run bench -- --help`.',
		'## Budgets',
		'The budgets of the design. Ratios are to `limit` in the same run, without throttling.',
		table( [ 'budget', 'at most', 'measured', 'holds' ], budgets.map( ( { what, most, measured, holds } ) => [ what, most, measured || NONE, answers.get( holds ) ?? NONE ] ) ),
		...reasons.length ? [ '### What is not reached, and why', ...reasons ] : [],
		'## Compared with other pages',
		`Medians in ms, and in brackets the ratio to \`${ LIMIT }\`. *First view*: from the arrival of the data to the first paint of what a reader can use. *Click*, *key*: from the event to the next paint. *Heap*: what scripts keep after all interactions, without that of a page that only keeps the parsed programs. *Elements*: in the first view. The last column is the number of interactions: slow contenders do fewer in the same time, and the ratios compare those that both did.`,
		`Script and styles, compressed: ${ contenders.map( ( contender ) => `${ contender } ${ ( ( bytes[ contender ] ?? NaN ) / 1000 ).toFixed( 1 ) } KB` ).join( ', ' ) }. \`${ EXPLORER }\` uses the style sheet of Codex that the wiki serves, which is not in its number.`,
		...speeds.flatMap( ( speed ) => sizes.flatMap( ( size ) => [
			`### ${ count( size ) } programs${ speed > 1 ? `, processor ${ speed } × slower` : '' }`,
			sizeTable( results, size, speed )
		] ) ),
		...profileSection( profiles ),
		...views ? viewSections( views ) : [],
		...realPage ? [
			'## The real page',
			`The demo page with 33 programs in the skin Vector 2022, processor ${ THROTTLING } × slower, empty cache; medians of ${ new Set( realPage.visits.map( ( { round } ) => round ) ).size } visits each, in turn. *Blocking*: the sum of what each task takes beyond 50 ms, the scripts of the wiki included. *Longest of ours*: of the tasks in which the explorer changes the page, or the browser draws such a change. *Ready*: from the start of the navigation.`,
			pageTable( realPage.visits )
		] : [],
		...correctness.length ? [ '## Correctness', 'All numbers beside all values are compared with a plain count, for some combinations of choices among 500 programs, and the number of results after every click.', ...correctnessTables( results, correctness ) ] : [],
		'## What is measured, and what is not',
		[
			'- The explorer is the reader\'s gadget as the build makes it, with its own request, reading and mounting, in a page with a host element but without a static list; the real page has one.',
			'- Each visit has a browser context of its own, so its code is compiled anew. Contenders take turns within a round, so that a slow moment of the machine meets all of them.',
			'- Frames are not limited to 60 in a second, or every time would be rounded up. There is no graphics card: painting is slower than for readers, for all alike.',
			'- The explorer draws 60 cards at first, `limit` 30, the others 20. At first, and after a click, it draws 10 cards at once and the others from 80 ms later on; each interaction begins 150 ms after the one before, so that they are there again, but the time to draw them is not part of any number here.',
			'- The explorer\'s filters are unfolded before a click in them, and stay so.'
		].join( '\n' )
	].join( '\n\n' ) + '\n';
}
