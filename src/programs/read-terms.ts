import { shortestCode } from './language-code';
import type { Vocabulary } from './model';
import { LANGUAGE } from './patterns';
import type { Report } from './report';
import { isStatus, STATUSES } from './status';
import { toList } from './to-list';

/**
 * Reads the terms of a program or a need in one facet. An unknown term is reported and left out:
 * readers would see it without a name, or beside the right term.
 *
 * @param report Is at the value.
 */
export function readTermIds(
	facet: string, value: string | readonly string[],
	vocabularies: ReadonlyMap<string, Vocabulary>, report: Report
): readonly string[] {
	if ( facet === 'language' ) {
		return toList( value ).map( shortestCode ).filter( ( code ) => {
			const isCode = LANGUAGE.test( code );
			if ( !isCode ) {
				report.add( 'bad-language', code );
			}
			return isCode;
		} );
	}
	const terms = vocabularies.get( facet )?.terms;
	if ( !terms && facet !== 'status' ) {
		report.add( 'unknown-facet', facet, vocabularies.keys() );
		return [];
	}
	return toList( value ).filter( ( id ) => {
		const isKnown = terms ? terms.has( id ) : isStatus( id );
		if ( !isKnown ) {
			report.add( 'unknown-term', id, terms ? terms.keys() : STATUSES );
		}
		return isKnown;
	} );
}
