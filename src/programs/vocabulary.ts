import type { Term, Vocabulary } from './model';

/** The wider terms of a term, the nearest first. A term at the top, an unknown one and one without a vocabulary have none. */
export function ancestors( vocabulary: Vocabulary | undefined, termId: string ): readonly string[] {
	const terms = vocabulary ? vocabulary.terms : new Map<string, Term>();
	const found: string[] = [];
	for ( let term = terms.get( termId ); term?.broader; term = terms.get( term.broader ) ) {
		found.push( term.broader );
	}
	return found;
}
