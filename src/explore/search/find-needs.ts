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

/** The sentence of a need in all languages, normalized, and its help. */
const textsOf = memoize( ( { label, aliases }: IndexedTerm ) => ( { sentence: allTexts( label || '' ).map( normalizeWords ), help: aliases.map( normalizeWords ) } ) );

/** How many patterns a need has, and how many of them its sentence has. */
function countWords( patterns: readonly RegExp[], need: IndexedTerm ): { readonly count: number; readonly inSentence: number } {
	const { sentence, help } = textsOf( need );
	const matches = ( texts: readonly string[], pattern: RegExp ): boolean => texts.some( ( words ) => pattern.test( words ) );
	const inSentence = patterns.filter( ( pattern ) => matches( sentence, pattern ) ).length;
	const count = patterns.filter( ( pattern ) => matches( sentence, pattern ) || matches( help, pattern ) ).length;
	return { count, inSentence };
}

/** The needs whose sentence or help has the most words of a search text; words without meaning do not count. */
export function findNeeds( index: ProgramIndex, text: string ): readonly FoundNeed[] {
	const facet = index.facets.get( NEED );
	const words = withoutStopWords( patternsOf( text ) );
	if ( !facet || !words.length ) {
		return [];
	}
	const patterns = withSpellings( textIndexOf( index ).wordList, words ).map( ( pattern ) => new RegExp( pattern ) );
	const scored = Array.from( facet.terms.values(), ( need ) => Object.assign( countWords( patterns, need ), { facet, need } ) );
	// One word of a long sentence may be there by chance.
	const enough = Math.ceil( words.length / 3 );
	return scored.filter( ( { count } ) => count >= enough ).sort( ( a, b ) => b.count - a.count || b.inSentence - a.inSentence ).slice( 0, MOST_NEEDS );
}
