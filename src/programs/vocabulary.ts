import type { Vocabulary } from './model';

/** The wider terms of a term, the nearest first. A term at the top and an unknown one have none. */
export function ancestors( vocabulary: Vocabulary, termId: string ): readonly string[] {
	const found: string[] = [];
	for ( let term = vocabulary.terms.get( termId ); term?.broader; term = vocabulary.terms.get( term.broader ) ) {
		found.push( term.broader );
	}
	return found;
}
