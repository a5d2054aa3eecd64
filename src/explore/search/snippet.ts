import type { Program } from '../../programs/model';
import { pickText, type PickedText } from '../../programs/texts';
import { has } from '../bitset';
import { normalizeWords } from './normalize';
import { textIndexOf, textsOf, type Field } from './text-index';
import { highlight, type Piece } from './highlight';
import type { ProgramIndex } from '../program-index';

/**
 * Where a search has found a program: a stretch of a text, cut where it is long. `language` is ''
 * where nobody says which it is.
 */
export interface Snippet extends PickedText {
	/** The program's field; null where it is a name of a term. */
	readonly field: Field | null;
	/** The id of the term's facet; '' where it is a field. */
	readonly facet: string;
}

/** Far before the words: all up to a space or an ideograph, which no mark can be part of. */
const HEAD = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/;
/** Far behind them: all from such a one on. */
const TAIL = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/;

/**
 * Finds where a program has what was searched for, if its card does not show it anyway.
 *
 * @param index
 * @param at The number of a program that the search has found.
 * @param patterns From the search result.
 * @param shown What the card shows.
 * @return The first place of the first pattern that is not shown; null where all are shown.
 */
export function findSnippet(
	index: ProgramIndex, at: number, patterns: readonly string[], shown: readonly string[]
): Snippet | null {
	const { chain, page } = index.languages;
	const pattern = patterns.find( ( each ) => shown.every( ( text ) => normalizeWords( text ).indexOf( each ) === -1 ) );
	if ( !pattern ) {
		return null;
	}
	const { lines, terms } = textIndexOf( index );
	const holds = ( folded: string ): boolean => folded.indexOf( pattern ) !== -1;
	// Only what holds it is folded text by text.
	const texts = terms.reduce(
		( all, term ) => has( term.programs, at ) && holds( term.line ) ? all.concat( term.names ) : all,
		holds( lines[ at ] as string ) ? textsOf( index.programs[ at ] as Program ) : []
	);
	for ( const [ given, field, facet ] of texts ) {
		const wordings = [ pickText( given, chain, facet ? '' : page ) ];
		if ( typeof given !== 'string' ) {
			given.forEach( ( text, language ) => wordings.push( { text, language } ) );
		}
		const found = wordings.find( ( { text } ) => holds( normalizeWords( text ) ) );
		if ( found ) {
			const { text, language } = found;
			const [ first ] = highlight( text, [ pattern ] ) as [ Piece ];
			const start = first.hit ? 0 : first.text.length;
			return { field, facet, language, text: text.slice( 0, start ).replace( HEAD, '…' ) + text.slice( start ).replace( TAIL, '$1…' ) };
		}
	}
	return null;
}
