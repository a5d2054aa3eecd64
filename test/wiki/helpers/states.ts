import { DATA_REQUESTS } from './failures';
import type { Open, Visit, VisitOptions } from './browser';
import { openLook, type Look } from './looks';
import { DATA_PAGE, HOST_PAGE, save } from './wiki';

/** The states of an explorer that a reader may see. */
export const STATES = [ 'start', 'search', 'filtered', 'details', 'empty', 'dialog', 'failure', 'preset', 'table', 'compare', 'export' ] as const;
export type StateName = typeof STATES[ number ];

const FRAGMENTS: Readonly<Partial<Record<StateName, string>>> = {
	// Misspelt, so that the explorer shows its correction.
	search: 'programs?q=clinisc',
	filtered: 'programs?status=past&capacity=communication,leadership&q=learning',
	details: 'programs?program=wikimedia-clinics',
	empty: 'programs?status=paused&kind=course&q=leadership',
	dialog: 'programs?status=past',
	table: 'programs?view=table&program=wikimedia-clinics&q=learning',
	compare: 'programs?view=compare&program=wikimedia-clinics,wikilearn,lets-connect,capacity-exchange,organizer-lab'
};

const PRESET_PAGE = 'Programs in little room';
let written: Promise<unknown> | undefined;

/** Writes the page of the state `preset`, once. */
function writePreset(): Promise<unknown> {
	return written ??= save( PRESET_PAGE, [
		'== Programs that are over ==', `{{Program explorer|source=${ DATA_PAGE }|status=past|limit=3}}`,
		'== Leadership ==', `{{Program explorer|source=${ DATA_PAGE }|capacity=leadership|limit=2}}`
	].join( '\n' ) );
}

/** The selector of our parts of a page; where the explorer has failed, the list belongs to the skin. */
export function oursIn( state: StateName ): string {
	return state === 'failure' ? '.program-explorer__notice' : '.program-explorer';
}

/** Opens an explorer in a state; null where there is no such state, as no dialog where there is a panel. */
export async function openState( open: Open, state: StateName, look: Partial<Look> = {}, options: VisitOptions = {} ): Promise<Visit | null> {
	if ( state === 'preset' ) {
		await writePreset();
	}
	const fails: VisitOptions = { state: 'failed', route: async ( page ) => {
		await options.route?.( page );
		await page.route( DATA_REQUESTS, ( route ) => route.abort() );
	} };
	const visited = await openLook( open, state === 'preset' ? PRESET_PAGE : HOST_PAGE, look, {
		...options,
		...( state === 'failure' ? fails : { fragment: FRAGMENTS[ state ] ?? '' } )
	} );
	const button = visited.explorer.root.getByRole( 'button', { name: /^Filters \(\d+\)$/ } );
	if ( state === 'dialog' ) {
		if ( !await button.count() ) {
			return null;
		}
		await button.click();
		await visited.explorer.dialog.waitFor();
	}
	if ( state === 'compare' ) {
		await visited.page.getByRole( 'table', { name: 'Compare' } ).waitFor();
	}
	if ( state === 'export' ) {
		await visited.explorer.root.getByRole( 'button', { name: 'Export' } ).click();
		await visited.page.getByRole( 'button', { name: 'Download Data (JSON)' } ).waitFor();
	}
	return visited;
}
