import type { TermCount } from '../explore/facets';

/** How many terms a facet shows when it is opened. */
export const FEW_TERMS = 8;
/** How many terms a press on "Show all" adds at most, because every term takes time to draw. No real facet has as many. */
export const MANY_TERMS = 1000;
/** Fewer terms than this are not worth a button that shows them. */
const LEAST_HIDDEN = 3;

/**
 * Chooses the terms of a facet to show: the commonest ones, the chosen ones and those to keep. Their order stays.
 *
 * @param isByTime Whether the first terms are shown in place of the commonest ones: of years, the newest.
 */
export function visibleTerms(
	terms: readonly TermCount[], most: number, isByTime: boolean, isKept: ( term: string ) => boolean
): readonly TermCount[] {
	const byUse = isByTime ? terms : [ ...terms ].sort( ( a, b ) => b.term.count - a.term.count );
	const first = new Set( terms.length < most + LEAST_HIDDEN ? terms : byUse.slice( 0, most ) );
	return terms.filter( ( each ) => first.has( each ) || each.chosen || isKept( each.term.id ) );
}
