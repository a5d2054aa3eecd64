import { NEED } from '../../programs/facets';
import { allTexts } from '../../programs/texts';
import type { IndexedFacet, IndexedTerm } from '../facet-index';
import { memoize } from '../memoize';
import type { ProgramIndex } from '../program-index';
import { patternsOf } from './patterns';
import { withSpellings } from './spellings';
import { withoutStopWords } from './stop-words';
import { textIndexOf } from './text-index';
import { normalizeWords } from './words';

/** A need that fits a search text. */
export interface FoundNeed {
	readonly facet: IndexedFacet;
	readonly need: IndexedTerm;
}

/** More needs are no help. */
const MOST_NEEDS = 3;

/** The sentence of a need and its help in all languages, normalized. */
const textsOf = memoize( ( { label, aliases }: IndexedTerm ): readonly string[] =>
	allTexts( label || '' ).concat( aliases ).map( normalizeWords ) );

/** The needs whose sentence or help has the most words of a search text; words without meaning do not count. */
export function findNeeds( index: ProgramIndex, text: string ): readonly FoundNeed[] {
	const facet = index.facets.get( NEED );
	const words = withoutStopWords( patternsOf( text ) );
	if ( !facet || !words.length ) {
		return [];
	}
	const patterns = withSpellings( textIndexOf( index ).wordList, words ).map( ( pattern ) => new RegExp( pattern ) );
	const scored = Array.from( facet.terms.values(), ( need ) => ( {
		facet, need, score: patterns.filter( ( pattern ) => textsOf( need ).some( ( words ) => pattern.test( words ) ) ).length
	} ) );
	// One word of a long sentence may be there by chance.
	const enough = Math.max( 1, Math.ceil( words.length / 3 ) );
	return scored.filter( ( { score } ) => score >= enough ).sort( ( a, b ) => b.score - a.score ).slice( 0, MOST_NEEDS );
}
