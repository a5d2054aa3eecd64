/** Something on the page that is not in the draft, so that a person can add it. */
export interface Skipped {
	readonly code: SkippedCode;
	/** The heading, then the number and the title of the item if there is one. */
	readonly position: string;
	readonly reason: string;
	readonly fix: string;
}

export type SkippedCode = keyof typeof TEXTS;

const BY_HAND = 'Add it by hand.';
const LINK = 'Add the right link by hand.';

/** The reason and the fix for each code. `$1` is the skipped text. */
const TEXTS = {
	'no-heading': [ 'There is no such heading on the page.', 'Name the heading so, or add these programs by hand.' ],
	'no-list': [ 'There is no bulleted list under this heading.', 'Write one program per line, beginning with *.' ],
	'no-bullets': [ 'This is not in the bulleted list: "$1".', 'If it is about a program, add it by hand.' ],
	'long-title': [ 'The title is a whole text, because no " - " ends it: "$1".', 'Shorten the title, and move the rest to the summary.' ],
	'same-title': [ 'Another program has the same title, so this one got a number in its id.', 'Remove one of them, or tell them apart by their titles.' ],
	'bad-id': [ '"$1" cannot be an id, or is one already; another one was made.', 'Choose an id.' ],
	'bad-status': [ '"$1" is not a status.', 'Add the status by hand.' ],
	'bad-page': [ 'The link leads to no page: "$1".', LINK ],
	'bad-address': [ 'The link is not an https address: "$1".', LINK ],
	'bad-scheme': [ 'The link is neither a page nor an https address: "$1".', LINK ],
	'insecure-link': [ 'The link is not secure: "$1".', 'Add it by hand, with https:.' ],
	'link-in-text': [ 'The text has a link that a summary cannot hold: "$1".', 'Add it to the materials if it matters.' ],
	'nested-text': [ 'A nested line could not become a link to a material: "$1".', BY_HAND ]
} as const;

const MAX_CHARACTERS = 120;

/** Describes something that was skipped. A long text is shortened. */
export function createSkipped( position: string, code: SkippedCode, text = '' ): Skipped {
	const [ reason, fix ] = TEXTS[ code ];
	const shortened = text.length > MAX_CHARACTERS ? `${ text.slice( 0, MAX_CHARACTERS - 1 ) }\u2026` : text;
	// With a function, "$" in the text has no special meaning.
	return { code, position, reason: reason.replace( '$1', () => shortened ), fix };
}
