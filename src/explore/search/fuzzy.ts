import { normalize, mayHavePrefix, isUnspaced, patternOf } from './normalize';
import { textIndexOf, type TextIndex } from './text-index';
import { highlight } from './highlight';
import type { ProgramIndex } from '../program-index';
import { editDistance } from '../../programs/edit-distance';
import { findSnippet } from './snippet';

/** What to look for instead. */
export interface Alternative {
	readonly patterns: readonly string[];
	/** The words as the data spells them; null where the words are still the reader's own. */
	readonly corrected: readonly string[] | null;
}

/** Shorter than this, too much is similar. */
const LEAST_LETTERS = 4;
/** From here on two editDistance are alternative. */
const LONG = 8;

const LITTLE = /^ [^\d ]{1,3}$/;
/** Of a word of seven letters or more. */
const ENDING = /^( [^\d ]{5,})[^ ]{2}$/;

/** The words of a textIndex. */
interface WordList {
	readonly counts: ReadonlyMap<string, number>;
	readonly list: readonly string[];
	/** All in one string, each after a space: where a pattern without a space inside can be looked up. */
	readonly line: string;
}

/** Made when first needed. */
const vocabularies = new WeakMap<TextIndex, WordList>();

function wordListOf( textIndex: TextIndex ): WordList {
	const known = vocabularies.get( textIndex );
	if ( known ) {
		return known;
	}
	const counts = new Map<string, number>();
	for ( const line of textIndex.terms.map( ( term ) => term.line ).concat( textIndex.lines ) ) {
		for ( const word of line.split( ' ' ) ) {
			counts.set( word, ( counts.get( word ) || 0 ) + 1 );
		}
	}
	const list = Array.from( counts.keys() );
	const words = { counts, list, line: ` ${ list.join( ' ' ) }` };
	vocabularies.set( textIndex, words );
	return words;
}

/** The most similar word there is: mostSimilar first, then whole before begun, then frequent. */
function mostSimilar( { counts }: WordList, typed: string ): string[] | null {
	const most = typed.length < LONG ? 1 : 2;
	let best: string[] | null = null;
	let bestCost = Infinity;
	counts.forEach( ( times, word ) => {
		const pattern = patternOf( word );
		const candidate = pattern.trim();
		// The fraction is for order only: "begun" costs half a slip, rarity less than that.
		const offer = ( part: string, begun: number ): void => {
			if ( Math.abs( part.length - typed.length ) > most ) {
				return;
			}
			const found = editDistance( typed, part, most );
			const cost = found + begun + 0.4 / times;
			if ( found <= most && cost < bestCost ) {
				best = [ pattern ];
				bestCost = cost;
			}
		};
		offer( candidate, 0 );
		// Still typing: the word may be the misspelt beginning of a longer one.
		if ( typed.length > LEAST_LETTERS && candidate.charCodeAt( 0 ) === typed.charCodeAt( 0 ) ) {
			for ( let length = typed.length - 1; length <= typed.length + 1 && length < candidate.length; length++ ) {
				offer( candidate.slice( 0, length ), 0.5 );
			}
		}
	} );
	return best;
}

/**
 * Cuts an unspaced run into the longest pieces that occur, and leaves out what is between them. Two
 * ideographs or syllables of Hangul are a word; two letters of kana or Thai are found everywhere.
 */
function splitUnspaced( { list }: WordList, run: string ): string[] | null {
	// Whole syllables: NFKD took them apart, and some Thai vowels stand before their letter.
	const characters = run.normalize( 'NFC' ).match( /[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu ) || [];
	const pieces: string[] = [];
	for ( let start = 0, end; start < characters.length; start = end ) {
		let piece = '';
		let holders = list;
		// Each letter more can only be where the letters before it are.
		for ( end = start + 1; end < characters.length; end++ ) {
			const longer = normalize( characters.slice( start, end + 1 ).join( '' ) );
			const rest = holders.filter( ( word ) => word.indexOf( longer ) !== -1 );
			if ( !rest.length ) {
				break;
			}
			piece = longer;
			holders = rest;
		}
		if ( piece.length < ( piece > '\u3130' ? 2 : 3 ) ) {
			end = start + 1;
		} else {
			pieces.push( piece );
		}
	}
	return pieces.length ? pieces : null;
}

/** What to look for in place of a word that occurs nowhere. */
function alternativeFor( words: WordList, word: string ): string[] | null {
	if ( isUnspaced( word ) ) {
		return splitUnspaced( words, word );
	}
	return word.length < LEAST_LETTERS || /\d/.test( word ) ? null : mostSimilar( words, word );
}

/** A word as the data writes it, with its accents. */
function spelling( index: ProgramIndex, pattern: string ): string {
	for ( let at = 0; at < index.programs.length; at++ ) {
		const place = findSnippet( index, at, [ pattern ], [] );
		const hit = place && highlight( place.text, [ pattern ] ).find( ( piece ) => piece.hit );
		if ( hit ) {
			return hit.text;
		}
	}
	return pattern.trim();
}

/**
 * Looks for another way to read words that occur nowhere: inside longer words, splitUnspaced into pieces,
 * or with a slip in them (one from four letters on, two from eight); and words that occur, but not
 * together: without the little ones and without endings. Numbers are never bent, nor what is
 * quoted.
 *
 * @param index
 * @param patterns A search that found nothing.
 * @return null where one has no other reading.
 */
export function findAlternative( index: ProgramIndex, patterns: readonly string[] ): Alternative | null {
	const words = wordListOf( textIndexOf( index ) );
	const used: string[] = [];
	let isBent = false;
	const occurs = ( part: string ): boolean => words.line.indexOf( part ) !== -1;
	for ( const pattern of patterns ) {
		const word = pattern.trim();
		// "And", "in", "to" … may be written onto it, but many words begin so themselves.
		const parts = mayHavePrefix( word ) ? [ word, word.slice( 1 ), word.slice( 2 ) ] : [ word ];
		const known = word.indexOf( ' ' ) !== -1 || occurs( pattern ) ? pattern :
			parts.find( ( part ) => part.length >= LEAST_LETTERS && occurs( part ) );
		const others = known ? [ known ] : alternativeFor( words, word );
		if ( !others ) {
			return null;
		}
		used.push( ...others );
		isBent = isBent || !known;
	}
	// All occur, only not together: that may be for a little word, or for an ending.
	const read = used.join() !== patterns.join() ? used :
		patterns.filter( ( pattern ) => !LITTLE.test( pattern ) ).map( ( pattern ) => pattern.replace( ENDING, '$1' ) );
	return read.length ? { patterns: read, corrected: isBent ? used.map( ( pattern ) => spelling( index, pattern ) ) : null } : null;
}
