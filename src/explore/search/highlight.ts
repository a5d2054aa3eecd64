import { withoutHidden } from './hidden-text';
import { keep } from './keep';
import { normalize } from './normalize';
import { eachWord, mayHavePrefix } from './words';

/** A part of a text that matches the search, or a part between two matches. */
export interface Piece {
	readonly text: string;
	readonly hit: boolean;
}

/** More marks of one word than these help nobody, and take long to draw. */
const MOST_MARKS = 100;

/** A character; a kana and the voicing mark after it, perhaps of half width, are one. */
const CHARACTER = /[^][\u3099\u309a\uff9e\uff9f]?/gu;

interface NormalizedText {
	readonly normalized: string;
	/** For each unit of the normalized text, the position in the text that it comes from. */
	readonly positions: readonly number[];
}

const MOST_TEXTS = 600;

/** The texts that were normalized last, because with each letter that a reader types, the same texts are marked again. */
const known = new Map<string, NormalizedText>();

/** Does the same as `normalizeWords`, notes the positions, and keeps the result. */
function normalizeWithPositions( text: string ): NormalizedText {
	let letters = '';
	const letterPositions: number[] = [];
	let position = 0;
	for ( const character of withoutHidden( text ).match( CHARACTER ) || [] ) {
		const normalized = normalize( character );
		letters += normalized;
		for ( let i = 0; i < normalized.length; i++ ) {
			letterPositions.push( position );
		}
		position += character.length;
	}
	letterPositions.push( position );

	let words = ' ';
	const positions = [ 0 ];
	eachWord( normalize( letters ), ( word, start ) => {
		words += `${ word } `;
		// The space after the word gets the position of the character that follows the word in the text.
		for ( let i = start; i <= start + word.length; i++ ) {
			positions.push( letterPositions[ i ] as number );
		}
	} );
	const result = { normalized: words, positions };
	keep( known, MOST_TEXTS, text, result );
	return result;
}

/** Marks the units of a text that match a pattern with 1, all others with 0. */
function findHits( text: string, patterns: readonly string[] ): Uint8Array {
	const { normalized, positions } = known.get( text ) || normalizeWithPositions( text );
	const hits = new Uint8Array( text.length );
	for ( const pattern of patterns ) {
		const expression = new RegExp( pattern, 'g' );
		// A prefix is marked together with its word.
		const includesPrefix = pattern.startsWith( ' ' ) || mayHavePrefix( pattern );
		let marks = 0;
		let searched = 0;
		let wordStart = 0;
		let marked = 0;
		for ( let found = expression.exec( normalized ); found && marks < MOST_MARKS; found = expression.exec( normalized ) ) {
			const match = found.index;
			expression.lastIndex = match + 1;
			// Only what follows the last match is searched for a space, so that a long word is not read again for each match.
			const space = normalized.slice( searched, match + 1 ).lastIndexOf( ' ' );
			wordStart = space === -1 ? wordStart : searched + space + 1;
			searched = match + 1;
			const start = includesPrefix ? wordStart : match;
			let end = match + found[ 0 ].length;
			// "ß" is normalized to two units; if one of them matches, the letter is marked.
			while ( positions[ end ] === positions[ end - 1 ] ) {
				end++;
			}
			const last = positions[ end ] as number;
			marks += hits[ last - 1 ] ? 0 : 1;
			hits.fill( 1, Math.max( positions[ start ] as number, marked ), last );
			marked = last;
		}
	}
	return hits;
}

/**
 * Splits a text into pieces that match a pattern and pieces that do not. A match includes the accents
 * on its letters.
 */
export function highlight( text: string, patterns: readonly string[] ): Piece[] {
	const hits = findHits( text, patterns );
	const pieces: Piece[] = [];
	let start = 0;
	for ( let end = 1; end <= text.length; end++ ) {
		if ( end === text.length || hits[ end ] !== hits[ start ] ) {
			pieces.push( { text: text.slice( start, end ), hit: hits[ start ] === 1 } );
			start = end;
		}
	}
	return pieces;
}
