import type { Vocabulary } from './model';

/** The wider terms of a term, the nearest first. A term at the top and an unknown one have none. */
export function ancestors( vocabulary: Vocabulary, termId: string ): readonly string[] {
	const found: string[] = [];
	let wider = vocabulary.terms.get( termId )?.broader ?? null;
	// Data that was not read by `readVocabularies` may have a cycle; the length ends it.
	while ( wider !== null && found.length < vocabulary.terms.size ) {
		found.push( wider );
		wider = vocabulary.terms.get( wider )?.broader ?? null;
	}
	return found;
}
