/** A bold text or a link, by its place in the text around it. */
export interface Mark {
	readonly from: number;
	readonly to: number;
	readonly isBold: boolean;
}

/** Where the parts of an item stand in its text. */
export interface Split {
	readonly title: readonly [ from: number, to: number ];
	readonly summary: readonly [ from: number, to: number ];
}

// Hyphens, en and em dashes, minus.
const DASH = '(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})';
/** What ends a title right behind a bold text or a link. An em dash needs no space, a hyphen does. */
const AFTER_MARK = new RegExp( `^(?:[^\\S\\n]*(?:\\n\\s*${ DASH }(?=\\s)|\\n|[:\\uFF1A]|${ DASH }(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${ DASH })` );
/** What ends a title that is plain text; a dash inside a word does not. */
const BETWEEN = new RegExp( `\\n|\\s${ DASH }(?=\\s|$)|\\u2014`, 'g' );
const COLON = /\uFF1A|:(?=\s|$)/g;
const IN_BRACKETS = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/;
const PUNCTUATION = /[.!?;,:\u3002]/;
const FEW_WORDS = 5;
/** What may be left of a separator or of punctuation. */
const LEFT_BEFORE = new RegExp( `^(?:\\s|[,;|\\u00B7:\\uFF1A]|${ DASH }(?=\\s|$))*` );
const LEFT_BEHIND = new RegExp( `(?:\\s|\\s?[:\\uFF1A]|\\s${ DASH }|\\u2014)$` );
const MOST_LEFT_BEHIND = 9;

function find( pattern: RegExp, text: string, from: number, marks: readonly Mark[] ): RegExpExecArray | null {
	pattern.lastIndex = from;
	for ( let found = pattern.exec( text ); found; found = pattern.exec( text ) ) {
		const at = found.index + found[ 0 ].length - 1;
		if ( !marks.some( ( mark ) => mark.from <= at && at < mark.to ) ) {
			return found;
		}
	}
	return null;
}

function parts( text: string, from: number, to: number, next: number ): Split {
	let title = text.slice( from, to );
	// One by one, for a pattern that takes them all takes for ever on some texts.
	for ( let left = 0; left < MOST_LEFT_BEHIND; left++ ) {
		title = title.replace( LEFT_BEHIND, '' );
	}
	const rest = text.slice( next );
	return {
		title: [ from + title.length - title.replace( /^\s/, '' ).length, from + title.length ],
		summary: [ next + ( LEFT_BEFORE.exec( rest ) as RegExpExecArray )[ 0 ].length, text.length ]
	};
}

/** Such as "at Wikimania 2017", which is no sentence. */
function isFewWords( text: string ): boolean {
	return !PUNCTUATION.test( text ) && text.trim().split( ' ' ).length <= FEW_WORDS;
}

/** A text that begins with a mark: the mark is the title, and what belongs to it. */
function fromMark( text: string, mark: Mark, marks: readonly Mark[] ): Split {
	const behind = ( at: number ): number => {
		const found = AFTER_MARK.exec( text.slice( at ) );
		return found ? at + found[ 0 ].length : -1;
	};
	const next = behind( mark.to );
	if ( next !== -1 ) {
		return parts( text, mark.from, mark.to, next );
	}
	const bracket = IN_BRACKETS.exec( text.slice( mark.to ) );
	const end = mark.to + ( bracket ? bracket[ 0 ].length : 0 );
	if ( bracket && ( behind( end ) !== -1 || text.slice( end ).trim() === '' ) ) {
		return parts( text, mark.from, end, Math.max( behind( end ), end ) );
	}
	const dash = find( BETWEEN, text, mark.to, marks );
	// Who makes something bold says where the title ends; a link says less.
	if ( dash && !mark.isBold && isFewWords( text.slice( mark.to, dash.index ) ) ) {
		return parts( text, mark.from, dash.index, dash.index + dash[ 0 ].length );
	}
	return parts( text, mark.from, mark.to, mark.to );
}

/**
 * Finds title and summary in the text of an item: a bold text, a link or plain words, then a dash, a
 * colon or a new line, then the rest. What is between them belongs to neither.
 *
 * @param text With "\n" for a line break, and nowhere two spaces.
 * @param marks From first to last.
 */
export function split( text: string, marks: readonly Mark[] ): Split {
	const start = ( LEFT_BEFORE.exec( text ) as RegExpExecArray )[ 0 ].length;
	const mark = marks.find( ( { from, to } ) => to > start && text.slice( from, to ).trim() !== '' );
	if ( mark && mark.from <= start ) {
		return fromMark( text, mark, marks );
	}
	const end = find( BETWEEN, text, start, marks ) || find( COLON, text, start, marks );
	if ( end ) {
		return parts( text, start, end.index, end.index + end[ 0 ].length );
	}
	return mark ?
		// The rest would miss its words without the title.
		{ title: parts( text, mark.from, mark.to, mark.to ).title, summary: [ start, text.length ] } :
		parts( text, start, text.length, text.length );
}
