import { explore } from '../explore/facets';
import { EMPTY_QUERY, type Query } from '../explore/query';
import { sortMatches } from '../explore/sort';
import type { Context, State } from './context';

/** So many cards of a long list are drawn before somebody asks for more. */
export const CARDS = 60;
/**
 * Of a longer list, so many are drawn at once, and the others when the answer to what was chosen is
 * on the screen. A list that is shown whole is never shown in part.
 */
const CARDS_AT_ONCE = 6;

/** What follows from a query. */
export type Derived = Pick<State, 'query' | 'exploration' | 'order' | 'limit' | 'drawn'>;

/**
 * Follows a query to all that is shown. Details of a program that is not shown are closed; a list
 * that stays as it is keeps its length, for the reader stands somewhere in it.
 *
 * @param before null at the start.
 */
export function derive( context: Context, asked: Query, before: State | null ): Derived {
	const exploration = explore( context.index, asked );
	const places = sortMatches( context.index, exploration.matches, asked, exploration.searchResult.scores );
	const open = places.findIndex( ( at ) => context.index.programs[ at ]?.id === asked.program );
	const same = before && before.order.length === places.length && places.every( ( at, i ) => at === before.order[ i ] ) ? before : null;
	return {
		query: open === -1 && asked.program !== null ? Object.assign( {}, asked, { program: null } ) : asked,
		exploration,
		order: places,
		limit: Math.max( context.limit || CARDS, open + 1, same ? same.limit : 0 ),
		drawn: places.length <= CARDS ? CARDS : Math.max( CARDS_AT_ONCE, open + 1, same ? same.drawn : 0 )
	};
}

/** A query that shows a program: what hides it is taken back, what does not stays. */
export function showing( context: Context, query: Query, program: string ): Query {
	const asked = Object.assign( {}, query, { program } );
	return derive( context, asked, null ).query.program === program ?
		asked :
		Object.assign( {}, EMPTY_QUERY, { sort: query.sort, program } );
}
