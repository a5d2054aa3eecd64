import type { Program } from '../../programs/model';
import { pickText, type PickedText, type Text } from '../../programs/texts';
import { has } from '../bitset';
import type { ProgramIndex } from '../program-index';
import { highlight, type Piece } from './highlight';
import { textIndexOf, textsOf, type Field, type IndexedText } from './text-index';
import { normalizeWords } from './words';

/** The part of a text that matches a search. `language` is '' if it is unknown. */
export interface Snippet extends PickedText {
	/** The field of the program; null if the text is the name of a term. */
	readonly field: Field | null;
	/** The facet of the term; '' if the text is a field. */
	readonly facet: string;
}

// Both cut at a space or an ideograph, because no combining mark can follow right after the cut.
/** What is far before a match. */
const FAR_BEFORE = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/;
/** What is far after the start of a match, behind the part that stays. */
const FAR_AFTER = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/;

/** The texts of a program, and the names of its terms, among which a pattern matches. */
function candidates( index: ProgramIndex, i: number, pattern: RegExp ): IndexedText[] {
	const { normalized, terms } = textIndexOf( index );
	// Checking the index first is much faster than normalizing every text.
	const fields = pattern.test( normalized[ i ] as string ) ? textsOf( index.programs[ i ] as Program ) : [];
	const matchingTerms = terms.filter( ( term ) => has( term.programs, i ) && pattern.test( term.normalized ) );
	return [ ...fields, ...matchingTerms.flatMap( ( { names } ) => names ) ];
}

/** A text as the reader sees it, then in all its languages. */
function wordings( text: Text, chain: readonly string[], plainLanguage: string ): PickedText[] {
	const all = [ pickText( text, chain, plainLanguage ) ];
	if ( typeof text !== 'string' ) {
		text.forEach( ( wording, language ) => all.push( { text: wording, language } ) );
	}
	return all;
}

/** Removes what is far from the first match of a pattern. */
function shorten( text: string, pattern: string ): string {
	const [ first ] = highlight( text, [ pattern ] ) as [ Piece ];
	const match = first.hit ? 0 : first.text.length;
	return text.slice( 0, match ).replace( FAR_BEFORE, '…' ) + text.slice( match ).replace( FAR_AFTER, '$1…' );
}

/**
 * Finds the text of a program that matches a search, if the program's card does not show it.
 *
 * @param i The number of a program that the search has found.
 * @param patterns From the search result.
 * @param shown The texts on the card.
 * @return The first match of the first pattern that is in no shown text; null if all are shown.
 */
export function findSnippet( index: ProgramIndex, i: number, patterns: readonly string[], shown: readonly string[] ): Snippet | null {
	const normalizedShown = shown.map( normalizeWords ).join( '\n' );
	const pattern = patterns.find( ( each ) => !new RegExp( each ).test( normalizedShown ) );
	if ( !pattern ) {
		return null;
	}
	const expression = new RegExp( pattern );
	const { chain, page } = index.languages;
	for ( const { text, field, facet } of candidates( index, i, expression ) ) {
		// A plain name of a term may be in the language of the page or of the messages.
		const match = wordings( text, chain, facet ? '' : page ).find( ( wording ) => expression.test( normalizeWords( wording.text ) ) );
		if ( match ) {
			return { field, facet, language: match.language, text: shorten( match.text, pattern ) };
		}
	}
	return null;
}
