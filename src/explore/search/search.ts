import { add, has, noBits, union, type Bits } from '../bitset';
import { eachWord, normalize, patternOf } from './normalize';
import { findAlternative } from './fuzzy';
import { textIndexOf, type TextIndex } from './text-index';
import type { ProgramIndex } from '../program-index';

/** What a search found. */
export interface SearchResult {
	/** The programs with all the words; null where the text holds no word, which is no search. */
	readonly programs: Bits | null;
	/** By program number: how well it fits, from 1 up; 0 where it does not. */
	readonly scores: Uint16Array;
	/** What was looked for, in the shape `highlight` takes; not for reading. */
	readonly patterns: readonly string[];
	/**
	 * The words used in place of the reader's, where those are nowhere and similar ones are; null
	 * where the reader's own were found or nothing helps.
	 */
	readonly corrected: readonly string[] | null;
}

/** The last search of an index. */
interface LastSearch {
	readonly text: string;
	readonly found: SearchResult;
}

/** More than this, a reader neither types nor expects. */
const MOST_LETTERS = 200;
const MOST_WORDS = 16;

/** What Latin scripts clip to a letter: "l’éducation", "women’s". */
const CLIPPED = /\b\w'|'\w\b/g;
const QUOTES = /["“”„«»\u300a-\u300f]/;

/** What a word is worth, by where it stands. */
const IN_TITLE = 24;
const IN_TERM = 12;
const IN_SUMMARY = 6;
const IN_REST = 2;

const NOTHING: SearchResult = { programs: null, scores: new Uint16Array( 0 ), patterns: [], corrected: null };

const lastSearches = new WeakMap<ProgramIndex, LastSearch>();

/**
 * Takes a search text apart. What stands between quotation marks is one pattern.
 *
 * @param text As typed.
 * @return What to look for in the textIndex's lines; all of it must be there.
 */
export function patternsOf( text: string ): string[] {
	const patterns = new Set<string>();
	normalize( text.slice( 0, MOST_LETTERS ) ).split( QUOTES ).forEach( ( part, i ) => {
		const words: string[] = [];
		eachWord( i % 2 ? part : part.replace( CLIPPED, ' ' ), ( word ) => words.push( word ) );
		( i % 2 && words.length ? [ words.join( ' ' ) ] : words ).forEach( ( word ) => patterns.add( patternOf( word ) ) );
	} );
	return Array.from( patterns ).slice( 0, MOST_WORDS );
}

/** The programs with a term that a pattern is in; null where there is no such term. */
function termHits( { terms, lines }: TextIndex, pattern: string ): Bits | null {
	const hits = terms.filter( ( { line } ) => line.indexOf( pattern ) !== -1 );
	return hits.length ?
		hits.reduce( ( all, { programs } ) => union( all, programs ), noBits( lines.length ) ) : null;
}

/** Looks for programs with all patterns; `within` saves looking where a shorter search failed. */
function scan( textIndex: TextIndex, patterns: readonly string[], within: Bits | null ): SearchResult {
	const { lines, ends } = textIndex;
	const byTerm = patterns.map( ( pattern ) => termHits( textIndex, pattern ) );
	const programs = noBits( lines.length );
	const scores = new Uint16Array( lines.length );
	lines.forEach( ( line, i ) => {
		if ( within && !has( within, i ) ) {
			return;
		}
		let score = 0;
		for ( let n = 0; n < patterns.length; n++ ) {
			const pattern = patterns[ n ] as string;
			const hits = byTerm[ n ];
			const at = line.indexOf( pattern );
			const hasTerm = hits && has( hits, i );
			if ( hasTerm ) {
				score += IN_TERM;
			}
			if ( at !== -1 ) {
				const weight = at < ( ends[ 2 * i ] as number ) ? IN_TITLE : at < ( ends[ 2 * i + 1 ] as number ) ? IN_SUMMARY : IN_REST;
				// A whole word counts half as much again.
				score += line.charCodeAt( at + pattern.length ) === 32 ? weight * 1.5 : weight;
			} else if ( !hasTerm ) {
				return;
			}
		}
		add( programs, i );
		scores[ i ] = score;
	} );
	return { programs, scores, patterns, corrected: null };
}

function isEmpty( { programs }: SearchResult ): boolean {
	return !programs || programs.every( ( word ) => word === 0 );
}

/** Whether every search for `next` is a search for `last` too, in which nothing new can turn up. */
function narrows( last: SearchResult, next: readonly string[] ): boolean {
	return last.patterns.every( ( pattern, i ) => ( next[ i ] || '' ).indexOf( pattern ) === 0 );
}

/**
 * Searches every text of every program in every language. Case, accents and width do not matter;
 * words match from their start in scripts with spaces, anywhere in scripts without; all must be
 * there. Only where that finds nothing, parts of words, similar words and words without their
 * endings are tried. Source: DESIGN §4.
 *
 * @param index
 * @param text As typed.
 * @return
 */
export function search( index: ProgramIndex, text: string ): SearchResult {
	const last = lastSearches.get( index );
	if ( last && last.text === text ) {
		return last.found;
	}
	const patterns = patternsOf( text );
	if ( !patterns.length ) {
		return NOTHING;
	}
	const textIndex = textIndexOf( index );
	let found = scan( textIndex, patterns, last && narrows( last.found, patterns ) ? last.found.programs : null );
	if ( isEmpty( found ) ) {
		const alternative = findAlternative( index, patterns );
		const better = alternative && scan( textIndex, alternative.patterns, null );
		if ( alternative && better && !isEmpty( better ) ) {
			found = Object.assign( {}, better, { corrected: alternative.corrected } );
		}
	}
	lastSearches.set( index, { text, found } );
	return found;
}
