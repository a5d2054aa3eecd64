import { add, has, noBits, unionOf, type Bits } from '../bitset';
import type { SearchResult } from './search-result';
import type { TextIndex } from './text-index';

/** The score of a match, by what contains it. */
const TITLE_SCORE = 24;
const TERM_SCORE = 12;
const SUMMARY_SCORE = 6;
const OTHER_SCORE = 2;
/** How much more a match is worth that ends with the word. */
const WHOLE_WORD_FACTOR = 1.5;

/** The programs that have a term whose name matches a pattern. */
function withMatchingTerm( { terms, normalized }: TextIndex, pattern: RegExp, withHelp: boolean ): Bits {
	const matching = terms.filter( ( term ) => ( withHelp || !term.isHelp ) && pattern.test( term.normalized ) );
	return unionOf( normalized.length, matching.map( ( { programs } ) => programs ) );
}

/** The score of the first match of a pattern in a program's texts, 0 if there is none. */
function textScore( { normalized, titleEnds, summaryEnds }: TextIndex, i: number, pattern: RegExp ): number {
	const text = normalized[ i ] as string;
	const match = pattern.exec( text );
	if ( !match ) {
		return 0;
	}
	const position = match.index;
	const score = position < ( titleEnds[ i ] as number ) ? TITLE_SCORE :
		position < ( summaryEnds[ i ] as number ) ? SUMMARY_SCORE : OTHER_SCORE;
	return text[ position + match[ 0 ].length ] === ' ' ? score * WHOLE_WORD_FACTOR : score;
}

/**
 * Finds the programs that match all patterns.
 *
 * @param within Other programs are skipped, because they are known not to match.
 * @param withHelp Whether to search the help texts of the facets too.
 */
export function findPrograms(
	textIndex: TextIndex, patterns: readonly string[], within: Bits | null = null, corrected: SearchResult[ 'corrected' ] = null, withHelp = false
): SearchResult & { readonly programs: Bits } {
	const size = textIndex.normalized.length;
	const expressions = patterns.map( ( pattern ) => new RegExp( pattern ) );
	const withTerm = expressions.map( ( expression ) => withMatchingTerm( textIndex, expression, withHelp ) );
	const programs = noBits( size );
	const scores = new Uint16Array( size );
	const scoreOf = ( i: number ): number => {
		let score = 0;
		for ( let n = 0; n < expressions.length; n++ ) {
			const patternScore = textScore( textIndex, i, expressions[ n ] as RegExp ) +
				( has( withTerm[ n ] as Bits, i ) ? TERM_SCORE : 0 );
			if ( !patternScore ) {
				return 0;
			}
			score += patternScore;
		}
		return score;
	};
	for ( let i = 0; i < size; i++ ) {
		const score = within && !has( within, i ) ? 0 : scoreOf( i );
		if ( score ) {
			add( programs, i );
			scores[ i ] = score;
		}
	}
	return { programs, scores, patterns, corrected };
}
