import { NOT_STATED } from './facets';
import { tooDeep } from './levels';
import type { Term, Vocabulary } from './model';
import type { Read } from './read-schema';
import type { Report } from './report';
import type { vocabularySchema } from './schema';
import type { InferOutput } from './schema-builder';
import { toList } from './to-list';

type RawVocabulary = Read<InferOutput<typeof vocabularySchema>>;
type RawTerms = NonNullable<RawVocabulary[ 'terms' ]>;

function readTerms( raw: RawTerms, report: Report ): ReadonlyMap<string, Term> {
	const parents = new Map<string, string>();
	raw.forEach( ( { label, broader }, id ) => {
		report.enter( id );
		if ( id === NOT_STATED ) {
			report.add( 'reserved-id', id );
		} else if ( !label ) {
			report.add( 'missing-label', id );
		}
		if ( broader && raw.has( broader ) && broader !== NOT_STATED ) {
			parents.set( id, broader );
		} else if ( broader ) {
			report.addAt( 'broader', 'unknown-term', broader, raw.keys() );
		}
		report.leave();
	} );
	for ( const id of tooDeep( parents ) ) {
		report.addAt( [ id, 'broader' ], 'loop', parents.get( id ) );
		parents.delete( id );
	}
	const terms = new Map<string, Term>();
	raw.forEach( ( { label, aliases, matchesAll }, id ) => {
		if ( id !== NOT_STATED ) {
			terms.set( id, { id, label: label || id, aliases: toList( aliases ), broader: parents.get( id ) || null, matchesAll: matchesAll === true } );
		}
	} );
	return terms;
}

/**
 * Checks of vocabularies what the schema cannot check: reserved ids, and the chains of `broader`.
 *
 * @param reserved Fields of a program, which cannot be ids of vocabularies.
 * @param report Is at `vocabularies`.
 */
export function readVocabularies(
	raw: ReadonlyMap<string, RawVocabulary>, reserved: readonly string[], report: Report
): ReadonlyMap<string, Vocabulary> {
	const vocabularies = new Map<string, Vocabulary>();
	raw.forEach( ( { label, help, terms }, id ) => {
		report.enter( id );
		if ( reserved.includes( id ) ) {
			report.add( 'reserved-id', id );
		} else {
			if ( !label ) {
				report.add( 'missing-label', id );
			}
			report.enter( 'terms' );
			vocabularies.set( id, { id, label: label || id, help, terms: readTerms( terms || new Map(), report ) } );
			report.leave();
		}
		report.leave();
	} );
	return vocabularies;
}
