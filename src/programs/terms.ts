import type { Vocabulary } from './model';
import type { Report } from './report';
import { LANGUAGE } from './schema';
import { isStatus, STATUSES } from './status';
import { toList } from './vocabulary';

/** Facets that need no vocabulary. */
export const BUILT_IN = [ 'status', 'language', 'period' ] as const;

/**
 * Keeps the ids that the facet has a term for. An unknown one would stand among the choices with
 * no name, or under a name of its own next to the right one, so it is named and left out.
 *
 * @param facet
 * @param value One id or several, with the shape of ids.
 * @param vocabularies
 * @param report Gets the problems; must be at the value.
 * @return
 */
export function readTermIds(
	facet: string, value: string | readonly string[],
	vocabularies: ReadonlyMap<string, Vocabulary>, report: Report
): readonly string[] {
	if ( facet === 'language' ) {
		return toList( value ).map( ( code ) => code.toLowerCase() ).filter( ( code ) => {
			const fits = LANGUAGE.test( code );
			if ( !fits ) {
				report.add( 'bad-language', code );
			}
			return fits;
		} );
	}
	const terms = vocabularies.get( facet )?.terms;
	if ( !terms && facet !== 'status' ) {
		report.add( 'unknown-facet', facet, vocabularies.keys() );
		return [];
	}
	return toList( value ).filter( ( id ) => {
		const fits = terms ? terms.has( id ) : isStatus( id );
		if ( !fits ) {
			report.add( 'unknown-term', id, terms ? terms.keys() : STATUSES );
		}
		return fits;
	} );
}
