import { withoutContractions } from './hidden-text';
import { normalize } from './normalize';
import { eachWord, isUnspaced, mayHavePrefix } from './words';

/** Text and words above these limits are ignored. */
const MAX_LENGTH = 200;
const MAX_WORDS = 16;

/** A word that matches too much unless its neighbours are beside it, as in "U.S.A.", "COVID-19", "3,000" and "Q&A". */
const PART = /^(?:.|\d{1,3})$/;

/** One letter beside an apostrophe, as in "l’éducation" and "women’s". */
const ELIDED = /\b\w'|'\w\b/g;
const QUOTATION_MARK = /["“”„«»\u300a-\u300f]/;

/** The article of Arabic and Hebrew, with a prefix before it, if a word follows that is long enough. */
const ARTICLE = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/;

/**
 * The string to search in normalized texts to find a word or a phrase. It starts with a space, so
 * that only the start of a word matches. Scripts without spaces, Arabic and Hebrew have no space
 * there; the pattern of an Arabic or Hebrew word also lacks the article.
 */
export function patternOf( word: string ): string {
	if ( isUnspaced( word ) ) {
		return word;
	}
	return mayHavePrefix( word ) ? word.replace( ARTICLE, '' ) : ` ${ word }`;
}

function wordsOf( text: string ): string[] {
	const words: string[] = [];
	eachWord( text, ( word ) => words.push( word ) );
	return words;
}

/** The words of a text without quotation marks. Words without a space between them are one phrase if some are very short. */
function phrasesOf( text: string ): string[] {
	return text.replace( ELIDED, ' ' ).replace( / +& +/g, '&' ).split( /\s/ ).flatMap( ( part ) => {
		const words = wordsOf( part );
		return words.some( ( word ) => PART.test( word ) ) && !words.some( isUnspaced ) ? words.join( ' ' ) : words;
	} );
}

/**
 * Splits a search text into the patterns that must all match. A text between quotation marks is one
 * pattern.
 */
export function patternsOf( text: string ): string[] {
	const patterns = new Set<string>();
	normalize( withoutContractions( text.slice( 0, MAX_LENGTH ) ) ).split( QUOTATION_MARK ).forEach( ( part, i ) => {
		const isQuoted = i % 2 === 1;
		const phrases = isQuoted ? [ wordsOf( part ).join( ' ' ) ] : phrasesOf( part );
		phrases.filter( Boolean ).forEach( ( phrase ) => patterns.add( patternOf( phrase ) ) );
	} );
	return Array.from( patterns ).slice( 0, MAX_WORDS );
}
