import { cycleClosers } from './cycles';
import type { Term, Vocabulary } from './model';
import type { Read } from './read-schema';
import type { Report } from './report';
import type { DataPage } from './schema';

/** Stands for "says nothing about it" in a facet, so no term may be called so. */
export const NOT_STATED = 'not-stated';

type RawVocabularies = NonNullable<Read<DataPage>[ 'vocabularies' ]>;
type RawTerms = NonNullable<RawVocabularies extends ReadonlyMap<string, infer One> ?
	One extends { readonly terms: infer Terms } ? Terms : never : never>;

function readTerms( raw: RawTerms, report: Report ): ReadonlyMap<string, Term> {
	const parents = new Map<string, string>();
	raw.forEach( ( term, id ) => report.within( id, () => {
		if ( id === NOT_STATED ) {
			report.add( 'reserved-id', id );
		} else if ( term.label === null ) {
			report.add( 'missing-label', id );
		}
		if ( term.broader !== null ) {
			if ( raw.has( term.broader ) && term.broader !== NOT_STATED ) {
				parents.set( id, term.broader );
			} else {
				report.addAt( 'broader', 'unknown-term', term.broader, raw.keys() );
			}
		}
	} ) );
	cycleClosers( parents ).forEach( ( id ) => {
		report.within( id, () => report.addAt( 'broader', 'loop', parents.get( id ) ) );
		parents.delete( id );
	} );
	const terms = new Map<string, Term>();
	raw.forEach( ( term, id ) => {
		if ( id !== NOT_STATED ) {
			terms.set( id, {
				id,
				label: term.label || id,
				aliases: toList( term.aliases ),
				broader: parents.get( id ) || null
			} );
		}
	} );
	return terms;
}

/**
 * A field that may be one value, a list or nothing, as a list that says nothing twice.
 *
 * @param value
 * @return
 */
export function toList( value: string | readonly string[] | null ): readonly string[] {
	return typeof value === 'string' ? [ value ] : Array.from( new Set( value || [] ) );
}

/**
 * Checks what the schema cannot: reserved ids, `broader` chains.
 *
 * @param raw By id.
 * @param reserved Fields of a program, which no vocabulary can be called.
 * @param report Gets the problems; must be at `vocabularies`.
 * @return By id, in the order of the page.
 */
export function readVocabularies(
	raw: RawVocabularies, reserved: readonly string[], report: Report
): ReadonlyMap<string, Vocabulary> {
	const vocabularies = new Map<string, Vocabulary>();
	raw.forEach( ( { label, help, terms }, id ) => report.within( id, () => {
		if ( reserved.indexOf( id ) !== -1 ) {
			report.add( 'reserved-id', id );
			return;
		}
		if ( label === null ) {
			report.add( 'missing-label', id );
		}
		vocabularies.set( id, {
			id,
			label: label || id,
			help,
			terms: report.within( 'terms', () => readTerms( terms || new Map(), report ) )
		} );
	} ) );
	return vocabularies;
}

/**
 * The wider terms of a term.
 *
 * @param vocabulary
 * @param termId
 * @return The nearest first; empty for a term at the top, or unknown.
 */
export function ancestors( vocabulary: Vocabulary, termId: string ): readonly string[] {
	const found: string[] = [];
	let wider = vocabulary.terms.get( termId )?.broader || null;
	// The length guards against a vocabulary that did not come from `readVocabularies`.
	while ( wider !== null && found.length < vocabulary.terms.size ) {
		found.push( wider );
		wider = vocabulary.terms.get( wider )?.broader || null;
	}
	return found;
}
