import { isUnspaced } from './fold';
import { textsWith, type Haystack } from './haystack';
import { highlight } from './highlight';
import type { ProgramIndex } from './program-index';
import { slips } from './slips';

/** What to look for instead. */
export interface Forgiven {
	readonly needles: readonly string[];
	/** The words as the data spells them; null where the words are still the reader's own. */
	readonly corrected: readonly string[] | null;
}

/** Shorter than this, too much is similar. */
const LEAST_LETTERS = 4;
/** From here on two slips are forgiven. */
const LONG = 8;

/** The words of a haystack. */
interface Words {
	readonly counts: ReadonlyMap<string, number>;
	readonly list: readonly string[];
	/** All in one string, each after a space: where a needle without a space inside can be looked up. */
	readonly line: string;
}

/** Made when first needed. */
const vocabularies = new WeakMap<Haystack, Words>();

function wordsOf( haystack: Haystack ): Words {
	const known = vocabularies.get( haystack );
	if ( known ) {
		return known;
	}
	const counts = new Map<string, number>();
	for ( const line of haystack.terms.map( ( term ) => term.line ).concat( haystack.lines ) ) {
		for ( const word of line.split( ' ' ) ) {
			counts.set( word, ( counts.get( word ) || 0 ) + 1 );
		}
	}
	const list = Array.from( counts.keys() );
	const words = { counts, list, line: ` ${ list.join( ' ' ) }` };
	vocabularies.set( haystack, words );
	return words;
}

/** The most similar word there is: nearest first, then whole before begun, then frequent. */
function nearest( { counts }: Words, word: string ): string | null {
	const most = word.length < LONG ? 1 : 2;
	let best: string | null = null;
	let bestCost = Infinity;
	counts.forEach( ( times, candidate ) => {
		// The fraction is for order only: "begun" costs half a slip, rarity less than that.
		const offer = ( part: string, begun: number ): void => {
			if ( Math.abs( part.length - word.length ) > most ) {
				return;
			}
			const found = slips( word, part, most );
			const cost = found + begun + 0.4 / times;
			if ( found <= most && cost < bestCost ) {
				best = candidate;
				bestCost = cost;
			}
		};
		offer( candidate, 0 );
		// Still typing: the word may be the misspelt beginning of a longer one.
		if ( candidate.charCodeAt( 0 ) === word.charCodeAt( 0 ) ) {
			for ( let length = word.length - 1; length <= word.length + 1 && length < candidate.length; length++ ) {
				offer( candidate.slice( 0, length ), 0.5 );
			}
		}
	} );
	return best;
}

/** Cuts an unspaced run into the longest pieces that occur, of two characters or more. */
function cut( { list }: Words, run: string ): string[] | null {
	// Whole syllables and voiced kana: NFKD took them apart.
	const characters = Array.from( run.normalize( 'NFC' ) );
	const pieces: string[] = [];
	for ( let start = 0, end; start < characters.length; start = end ) {
		let piece = '';
		let holders = list;
		// Each letter more can only be where the letters before it are.
		for ( end = start + 1; end < characters.length; end++ ) {
			const longer = characters.slice( start, end + 1 ).join( '' ).normalize( 'NFKD' );
			const rest = holders.filter( ( word ) => word.indexOf( longer ) !== -1 );
			if ( !rest.length ) {
				break;
			}
			piece = longer;
			holders = rest;
		}
		if ( !piece ) {
			return null;
		}
		pieces.push( piece );
	}
	return pieces;
}

/** What to look for in place of a word that occurs nowhere. */
function otherwise( words: Words, word: string ): string[] | null {
	if ( isUnspaced( word ) ) {
		return cut( words, word );
	}
	const similar = /\d/.test( word ) ? null : nearest( words, word );
	return similar === null ? null : [ ' ' + similar ];
}

/** A word as the data writes it, with its accents. */
function spelling( index: ProgramIndex, haystack: Haystack, needle: string ): string {
	for ( const text of textsWith( index, haystack, needle ) ) {
		const hit = highlight( text, [ needle ] ).find( ( piece ) => piece.hit );
		if ( hit ) {
			return hit.text;
		}
	}
	return needle.trim();
}

/**
 * Looks for another way to read words that occur nowhere: inside longer words, cut into pieces,
 * or with a slip in them (one from four letters on, two from eight). Numbers are never bent, nor
 * what is quoted.
 *
 * @param index
 * @param haystack
 * @param needles A search that found nothing.
 * @return null where every word occurs, only not together, or where one has no other reading.
 */
export function forgive( index: ProgramIndex, haystack: Haystack, needles: readonly string[] ): Forgiven | null {
	const words = wordsOf( haystack );
	const used: string[] = [];
	let isBent = false;
	for ( const needle of needles ) {
		const word = needle.trim();
		if ( word.indexOf( ' ' ) !== -1 || words.line.indexOf( needle ) !== -1 ) {
			used.push( needle );
		} else if ( word.length >= LEAST_LETTERS && words.line.indexOf( word ) !== -1 ) {
			used.push( word );
		} else {
			const others = word.length < LEAST_LETTERS ? null : otherwise( words, word );
			if ( !others ) {
				return null;
			}
			used.push( ...others );
			isBent = true;
		}
	}
	// All occur, only not together: a second look would find no more.
	if ( used.every( ( needle, i ) => needle === needles[ i ] ) ) {
		return null;
	}
	return { needles: used, corrected: isBent ? used.map( ( needle ) => spelling( index, haystack, needle ) ) : null };
}
