import type { ProgramIndex } from '../explore/program-index';
import { NEED, OFFERS } from '../programs/facets';
import type { Program } from '../programs/model';

/** The column of the titles. It is always the first one. */
export const TITLE = 'title';
/** The column with the time between start and end, in place of the years of the facet with this id. */
export const PERIOD = 'period';

/** What a program has in a field; '' or an empty list for nothing. */
const FIELDS: ReadonlyMap<string, ( program: Program ) => unknown> = new Map( Object.entries( {
	[ PERIOD ]: ( { start, end } ) => start ?? end,
	dates: ( { dates } ) => dates,
	session: ( { minutes, duration } ) => minutes ?? duration,
	scale: ( { scale } ) => scale,
	team: ( { team } ) => team,
	partners: ( { partners } ) => partners,
	interpreted: ( { interpreted } ) => interpreted,
	materials: ( { materials } ) => materials,
	partOf: ( { partOf } ) => partOf,
	followedBy: ( { followedBy } ) => followedBy,
	owner: ( { owner } ) => owner,
	reviewed: ( { reviewed } ) => reviewed
} satisfies Readonly<Record<string, ( program: Program ) => unknown>> ) );

/** The columns that come first among those to choose from. */
const FIRST = [ 'status', PERIOD, 'dates', 'language', 'session', OFFERS, NEED ];
/** The columns beside the titles, if the reader has chosen none. */
const DEFAULTS = [ 'status', PERIOD, 'language', OFFERS ];

function hasContent( value: unknown ): boolean {
	return Array.isArray( value ) ? value.length > 0 : value !== null;
}

/** The columns to choose from, besides the titles: the facets and the fields that some program has. */
export function offeredColumns( { facets, programs }: ProgramIndex ): readonly string[] {
	const fields = Array.from( FIELDS ).filter( ( [ id, valueOf ] ) => ( id === PERIOD || !facets.has( id ) ) && programs.some( ( program ) => hasContent( valueOf( program ) ) ) ).map( ( [ id ] ) => id );
	const offered = new Set( [ ...facets.keys(), ...fields ] );
	return Array.from( new Set( [ ...FIRST, ...offered ] ) ).filter( ( id ) => offered.has( id ) );
}

function defaultsOf( offered: readonly string[] ): readonly string[] {
	return DEFAULTS.filter( ( id ) => offered.includes( id ) );
}

/** The columns to show beside the titles. If the reader's choice has no known column, those that are shown by default. */
export function shownColumns( chosen: readonly string[], offered: readonly string[] ): readonly string[] {
	const known = chosen.filter( ( id ) => id === TITLE || offered.includes( id ) );
	return known.length ? known.filter( ( id ) => id !== TITLE ) : defaultsOf( offered );
}

/**
 * Adds a column at the end, or removes it.
 *
 * @return The choice as it is in a query: empty for the default, the titles alone for no other column.
 */
export function toggleColumn( shown: readonly string[], id: string, offered: readonly string[] ): readonly string[] {
	const columns = shown.includes( id ) ? shown.filter( ( each ) => each !== id ) : [ ...shown, id ];
	return columns.join() === defaultsOf( offered ).join() ? [] : columns.length ? columns : [ TITLE ];
}
