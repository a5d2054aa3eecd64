import type { Query } from '../explore/query';
import { joinList } from '../messages/join-list';
import { NEED, OFFERS } from '../programs/facets';
import type { Context } from './context';

/** What a query asks for, in words: "Capacity: Fundraising, Language: Spanish, “train”"; '' if nothing. */
export function describeQuery( { msg, labels, facetOrder }: Context, { chosen, text }: Query ): string {
	const parts = facetOrder.filter( ( facet ) => chosen.has( facet ) ).map( ( facet ) => {
		const terms = joinList( msg, ( chosen.get( facet ) ?? [] ).map( ( term ) => labels.term( facet, term ).text ) );
		// The sentence of a need, and what programs offer, explain themselves.
		return facet === NEED || facet === OFFERS ? terms : `${ msg( 'chip-facet', labels.facet( facet ).text ) } ${ terms }`;
	} );
	return joinList( msg, text.trim() ? [ ...parts, `“${ text.trim() }”` ] : parts );
}
