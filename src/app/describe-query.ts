import { NEED, OFFERS } from '../programs/facets';
import type { Query } from '../explore/query';
import type { Context } from './context';

/** What a query asks for, in words: "Capacity: Fundraising, Language: Spanish, “train”"; '' if nothing. */
export function describeQuery( { msg, labels, facetOrder }: Context, { chosen, text }: Query ): string {
	const join = ( texts: readonly string[] ): string => texts.length ? texts.reduce( ( all, one ) => msg( 'list', all, one ) ) : '';
	const parts = facetOrder.filter( ( facet ) => chosen.has( facet ) ).map( ( facet ) => {
		const terms = join( ( chosen.get( facet ) ?? [] ).map( ( term ) => labels.term( facet, term ).text ) );
		// The sentence of a need, and what programs offer, explain themselves.
		return facet === NEED || facet === OFFERS ? terms : `${ msg( 'chip-facet', labels.facet( facet ).text ) } ${ terms }`;
	} );
	return join( text.trim() ? [ ...parts, `“${ text.trim() }”` ] : parts );
}
