/** Why a value is wrong, and what to do. */
export type ProblemText = readonly [ reason: string, fix: string, fixByNearest?: string ];

const CORRECT = 'Correct it or remove it.';
const CHOOSE = 'Correct it, or add it there.';
const MEANT = 'Did you mean "$2"?';
const RENAME = 'Choose another id.';

/**
 * The texts of all problems, in English. `$1` and `$2` are replaced by the params. If there is a third
 * text, it is the fix for a problem with a proposal, such as the nearest known name, which is `$2`.
 */
export const PROBLEM_TEXTS = {
	'unreadable-json': [ 'The page is not valid JSON$1.', 'Correct it there, or undo the last edit.' ],
	'unknown-version': [ 'The version "$1" is unknown.', 'Write "version": 1, or update the gadget.' ],
	'wrong-type': [ 'Expected $1, found $2.', CORRECT ],
	missing: [ '"$1" is missing, so all of this is left out.', 'Add "$1".' ],
	'left-out': [ 'All of this is left out, because its "$1" cannot be used.', 'Correct "$1".' ],
	empty: [ 'There is nothing in it.', 'Fill it in or remove it.' ],
	'bad-id': [ '"$1" cannot be an id.', 'Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit.' ],
	'reserved-id': [ 'The id "$1" is reserved.', RENAME ],
	'duplicate-id': [ 'The id "$1" stands here a second time; the first one counts.', RENAME ],
	'unknown-field': [ 'There is no field "$1".', CORRECT, MEANT ],
	'unknown-facet': [ '"$1" is no facet: it has no vocabulary.', CHOOSE, MEANT ],
	'unknown-term': [ '"$1" is not in the vocabulary.', CHOOSE, MEANT ],
	'unknown-program': [ 'There is no program with the id "$1".', CHOOSE, MEANT ],
	'missing-label': [ '"$1" has no label; readers see the id.', 'Add "label".' ],
	'long-text': [ 'It is longer than 2,000 characters; readers see only its beginning.', 'Shorten it.' ],
	loop: [ 'Above this are "$1" and more than 25 others, or it leads back here in a circle.', 'Remove one of the links of the circle, or use fewer levels.' ],
	'bad-date': [ '"$1" is not a date.', 'Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate.' ],
	'bad-time': [ '"$1" is neither a day nor a minute with its zone.', 'Write 2026-12-03, 2026-12-03T15:00Z for a time in UTC, or 2026-12-03T20:30+05:30 with the difference from UTC.' ],
	'start-after-end': [ 'The start ($1) is after the end ($2); neither is shown.', 'Correct one of them.' ],
	'end-unlike-start': [ 'The start ($1) and the end ($2) are not equally exact; the end is not shown.', 'Write two days, or two minutes.' ],
	'too-many-dates': [ 'Of more than $1 dates, only the last ones are shown.', 'Remove the oldest.' ],
	'dates-over': [ 'All dates are over, but the status is "$1".', 'Add the next date, or correct the status.' ],
	'date-outside': [ '"$1" is before the start of the program or after its end.', 'Correct one of them.' ],
	'bad-status': [ '"$1" is not a status.', 'Use open, upcoming, ongoing, paused or past.', MEANT ],
	'status-against-dates': [ 'The status "$1" contradicts the dates.', 'Correct the status or the dates.' ],
	'bad-language': [ '"$1" is not a language code.', 'Use a code like en, pt-br or zh-hant.' ],
	'no-page-language': [ 'There is no text in the language of the page ($1).', 'Add "$1".' ],
	'bad-page': [ '"$1" cannot be the title of a page.', 'Copy the title from the top of the page.' ],
	'bad-scheme': [ '"$1" is neither a page nor an https address.', 'Use a page title or https:.' ],
	'insecure-link': [ '"$1" is not secure.', 'Use https:.' ],
	'bad-address': [ '"$1" is not an https address.', 'Copy the whole address; it begins with https://.' ],
	'no-target': [ 'It links to nothing, so it is left out.', 'Add "page" or "url".' ],
	'bad-minutes': [ 'These are not minutes.', 'Write the shortest and the longest session, like [ 60, 90 ].' ],
	'missing-include': [ 'The included page "$1" cannot be read, so its programs are missing.', 'Correct the title, create the page, or remove it here.' ],
	'not-included': [ '"$1" is not read on an included page.', 'Move it to the page that includes this one.' ],
	'html-tag': [ 'Readers see this HTML as it is: "$1".', 'Remove it; texts have no format.' ],
	entity: [ 'Readers see this code as it is: "$1".', 'Write the character itself.', 'Write "$2" in its place.' ],
	wikitext: [ 'Readers see this wikitext as it is: "$1".', 'Write the words only; links have fields of their own.' ],
	'outer-space': [ 'The text begins or ends with a space.', 'Remove the space.' ],
	invisible: [ 'There is a character that nobody sees: "$1".', 'Write the text anew, or remove the character.' ],
	'lost-character': [ 'A character was lost: "$1".', 'Write it again, and save the text as UTF-8.' ],
	'doubtful-page': [ '"$1" is read as the title of a page, but looks like an address.', 'Write the title of a page, or an https address.', 'Write "$2", if that is meant.' ],
	'doubtful-language': [ '"$1" is not the code of a language.', 'Write the code of each language.' ],
	'longer-code': [ 'The language "$1" has the shorter code "$2".', 'Write "$2". A text for "$1" is not shown to readers of "$2".' ],
	'same-label': [ 'The label "$1" is also that of "$2".', 'Change one of them, or use only one of the two.' ],
	'unserved-need': [ 'No program has these terms, so that the need leads to nothing.', 'Add the terms to programs, or remove the need.' ],
	'no-first-term': [ 'It has no term in "$1", the first facet.', 'Add "$1", or readers who choose there do not find it.' ],
	'more-problems': [ 'There are $1 more problems of other kinds.', 'Correct these first.' ]
} as const satisfies Record<string, ProblemText>;
