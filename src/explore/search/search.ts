import { add, has, noBits, union, type Bits } from '../bitset';
import { eachWord, fold, needleOf } from './normalize';
import { forgive } from './fuzzy';
import { haystackOf, type Haystack } from './text-index';
import type { ProgramIndex } from '../program-index';

/** What a search found. */
export interface Found {
	/** The programs with all the words; null where the text holds no word, which is no search. */
	readonly programs: Bits | null;
	/** By program number: how well it fits, from 1 up; 0 where it does not. */
	readonly scores: Uint16Array;
	/** What was looked for, in the shape `highlight` takes; not for reading. */
	readonly needles: readonly string[];
	/**
	 * The words used in place of the reader's, where those are nowhere and similar ones are; null
	 * where the reader's own were found or nothing helps.
	 */
	readonly corrected: readonly string[] | null;
}

/** The last search of an index. */
interface Memory {
	readonly text: string;
	readonly found: Found;
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

const NOTHING: Found = { programs: null, scores: new Uint16Array( 0 ), needles: [], corrected: null };

const memories = new WeakMap<ProgramIndex, Memory>();

/**
 * Takes a search text apart. What stands between quotation marks is one needle.
 *
 * @param text As typed.
 * @return What to look for in the haystack's lines; all of it must be there.
 */
export function needlesOf( text: string ): string[] {
	const needles = new Set<string>();
	fold( text.slice( 0, MOST_LETTERS ) ).split( QUOTES ).forEach( ( part, i ) => {
		const words: string[] = [];
		eachWord( i % 2 ? part : part.replace( CLIPPED, ' ' ), ( word ) => words.push( word ) );
		( i % 2 && words.length ? [ words.join( ' ' ) ] : words ).forEach( ( word ) => needles.add( needleOf( word ) ) );
	} );
	return Array.from( needles ).slice( 0, MOST_WORDS );
}

/** The programs with a term that a needle is in; null where there is no such term. */
function termHits( { terms, lines }: Haystack, needle: string ): Bits | null {
	const hits = terms.filter( ( { line } ) => line.indexOf( needle ) !== -1 );
	return hits.length ?
		hits.reduce( ( all, { programs } ) => union( all, programs ), noBits( lines.length ) ) : null;
}

/** Looks for programs with all needles; `within` saves looking where a shorter search failed. */
function scan( haystack: Haystack, needles: readonly string[], within: Bits | null ): Found {
	const { lines, ends } = haystack;
	const byTerm = needles.map( ( needle ) => termHits( haystack, needle ) );
	const programs = noBits( lines.length );
	const scores = new Uint16Array( lines.length );
	lines.forEach( ( line, i ) => {
		if ( within && !has( within, i ) ) {
			return;
		}
		let score = 0;
		for ( let n = 0; n < needles.length; n++ ) {
			const needle = needles[ n ] as string;
			const hits = byTerm[ n ];
			const at = line.indexOf( needle );
			const hasTerm = hits && has( hits, i );
			if ( hasTerm ) {
				score += IN_TERM;
			}
			if ( at !== -1 ) {
				const weight = at < ( ends[ 2 * i ] as number ) ? IN_TITLE : at < ( ends[ 2 * i + 1 ] as number ) ? IN_SUMMARY : IN_REST;
				// A whole word counts half as much again.
				score += line.charCodeAt( at + needle.length ) === 32 ? weight * 1.5 : weight;
			} else if ( !hasTerm ) {
				return;
			}
		}
		add( programs, i );
		scores[ i ] = score;
	} );
	return { programs, scores, needles, corrected: null };
}

function isEmpty( { programs }: Found ): boolean {
	return !programs || programs.every( ( word ) => word === 0 );
}

/** Whether every search for `next` is a search for `last` too, in which nothing new can turn up. */
function narrows( last: Found, next: readonly string[] ): boolean {
	return last.needles.every( ( needle, i ) => ( next[ i ] || '' ).indexOf( needle ) === 0 );
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
export function search( index: ProgramIndex, text: string ): Found {
	const last = memories.get( index );
	if ( last && last.text === text ) {
		return last.found;
	}
	const needles = needlesOf( text );
	if ( !needles.length ) {
		return NOTHING;
	}
	const haystack = haystackOf( index );
	let found = scan( haystack, needles, last && narrows( last.found, needles ) ? last.found.programs : null );
	if ( isEmpty( found ) ) {
		const forgiven = forgive( index, needles );
		const better = forgiven && scan( haystack, forgiven.needles, null );
		if ( forgiven && better && !isEmpty( better ) ) {
			found = Object.assign( {}, better, { corrected: forgiven.corrected } );
		}
	}
	memories.set( index, { text, found } );
	return found;
}
