/** Something on the page that the draft does not hold, for people who can put it in. */
export interface Skipped {
	readonly code: SkippedCode;
	/** Heading, number and title of the item, as far as there are any. */
	readonly place: string;
	readonly reason: string;
	readonly fix: string;
}

export type SkippedCode = keyof typeof WORDS;

const BY_HAND = 'Add it by hand.';
const LINK = 'Add the right link by hand.';

/** Reason and fix; `$1` is what stands there. */
const WORDS = {
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

const MOST_CHARACTERS = 120;

/**
 * Says what could not be read.
 *
 * @param place
 * @param code
 * @param value What stands there; shortened.
 */
export function skipped( place: string, code: SkippedCode, value = '' ): Skipped {
	const [ reason, fix ] = WORDS[ code ];
	const shown = value.length > MOST_CHARACTERS ? `${ value.slice( 0, MOST_CHARACTERS - 1 ) }\u2026` : value;
	// A function, for what stands there may hold `$`.
	return { code, place, reason: reason.replace( '$1', () => shown ), fix };
}
