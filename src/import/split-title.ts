/** A bold text or a link, by its position in the text of an item. */
export interface Mark {
	readonly from: number;
	readonly to: number;
	readonly isBold: boolean;
}

/** A range of positions in a text, without the last one. */
type Range = readonly [ from: number, to: number ];

/** The positions of title and summary in the text of an item. */
export interface SplitItem {
	readonly title: Range;
	readonly summary: Range;
}

/** One to three hyphens, or one or two of: hyphen, en dash, em dash, minus. */
const DASH = '(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})';
/** A separator right after a bold text or a link. An em dash needs no space before it, a hyphen does. */
const SEPARATOR_AFTER_MARK = new RegExp( `^(?:[^\\S\\n]*(?:\\n\\s*${ DASH }(?=\\s)|\\n|[:\\uFF1A]|${ DASH }(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${ DASH })` );
/** A separator in plain text: a line break, or a dash that is not inside a word. */
const SEPARATOR = new RegExp( `\\n|\\s${ DASH }(?=\\s|$)|\\u2014`, 'g' );
const COLON = /\uFF1A|:(?=\s|$)/g;
const IN_BRACKETS = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/;
const PUNCTUATION = /[.!?;,:\u3002]/;
const MAX_FEW_WORDS = 5;
/** Separators and punctuation before a title or a summary. */
const LEADING = new RegExp( `^(?:\\s|[,;|\\u00B7:\\uFF1A]|${ DASH }(?=\\s|$))*` );
/** One separator at the end of a title. */
const TRAILING = new RegExp( `(?:\\s|\\s?[:\\uFF1A]|\\s${ DASH }|\\u2014)$` );
const MAX_TRAILING = 9;

/** How many characters of separators a text starts with. */
function leadingLength( text: string ): number {
	return ( LEADING.exec( text ) as RegExpExecArray )[ 0 ].length;
}

/** The first match of a pattern that is not inside a mark. */
function findOutsideMarks( pattern: RegExp, text: string, from: number, marks: readonly Mark[] ): Range | null {
	pattern.lastIndex = from;
	for ( let match = pattern.exec( text ); match; match = pattern.exec( text ) ) {
		const end = match.index + match[ 0 ].length;
		if ( !marks.some( ( mark ) => mark.from < end && end <= mark.to ) ) {
			return [ match.index, end ];
		}
	}
	return null;
}

/** Removes separators around the title and before the summary. */
function trimParts( text: string, [ from, to ]: Range, summaryFrom: number ): SplitItem {
	let title = text.slice( from, to );
	// One pattern for all separators at the end would take minutes on some texts.
	for ( let n = 0; n < MAX_TRAILING; n++ ) {
		title = title.replace( TRAILING, '' );
	}
	const leadingSpace = /^\s/.test( title ) ? 1 : 0;
	return {
		title: [ from + leadingSpace, from + title.length ],
		summary: [ summaryFrom + leadingLength( text.slice( summaryFrom ) ), text.length ]
	};
}

/** Whether a text is a part of a title, such as "at Wikimania 2017", and not a sentence. */
function isFewWords( text: string ): boolean {
	return !PUNCTUATION.test( text ) && text.trim().split( ' ' ).length <= MAX_FEW_WORDS;
}

/** The end of the separator at a position; null if there is none. */
function separatorEnd( text: string, from: number ): number | null {
	const match = SEPARATOR_AFTER_MARK.exec( text.slice( from ) );
	return match && from + match[ 0 ].length;
}

/** Splits a text that starts with a mark. The title is the mark, sometimes with a few words after it. */
function splitAfterMark( text: string, mark: Mark, marks: readonly Mark[] ): SplitItem {
	const summaryFrom = separatorEnd( text, mark.to );
	if ( summaryFrom !== null ) {
		return trimParts( text, [ mark.from, mark.to ], summaryFrom );
	}
	const brackets = IN_BRACKETS.exec( text.slice( mark.to ) );
	if ( brackets ) {
		const end = mark.to + brackets[ 0 ].length;
		const afterBrackets = separatorEnd( text, end );
		if ( afterBrackets !== null || text.slice( end ).trim() === '' ) {
			return trimParts( text, [ mark.from, end ], afterBrackets ?? end );
		}
	}
	const separator = findOutsideMarks( SEPARATOR, text, mark.to, marks );
	// A bold text is a whole title, a link may be only a part of one.
	if ( separator && !mark.isBold && isFewWords( text.slice( mark.to, separator[ 0 ] ) ) ) {
		return trimParts( text, [ mark.from, separator[ 0 ] ], separator[ 1 ] );
	}
	return trimParts( text, [ mark.from, mark.to ], mark.to );
}

/**
 * Finds the title and the summary in the text of an item. The title is a bold text, a link or plain
 * text; a dash, a colon or a line break separates it from the summary. The separator belongs to neither.
 *
 * @param text Without double spaces, and with "\n" for a line break.
 * @param marks In the order of their positions.
 */
export function splitTitle( text: string, marks: readonly Mark[] ): SplitItem {
	const start = leadingLength( text );
	const mark = marks.find( ( { from, to } ) => to > start && text.slice( from, to ).trim() !== '' );
	if ( mark && mark.from <= start ) {
		return splitAfterMark( text, mark, marks );
	}
	const separator = findOutsideMarks( SEPARATOR, text, start, marks ) ?? findOutsideMarks( COLON, text, start, marks );
	if ( separator ) {
		return trimParts( text, [ start, separator[ 0 ] ], separator[ 1 ] );
	}
	if ( mark ) {
		// The mark is inside a sentence, which would not be complete without it.
		return { title: trimParts( text, [ mark.from, mark.to ], mark.to ).title, summary: [ start, text.length ] };
	}
	return trimParts( text, [ start, text.length ], text.length );
}
