import type { BudgetRow } from './budgets';

/** Why budgets are not reached, by the beginning of their names. What the profiles show; to be read again when they change. */
const REASONS: readonly ( readonly [ budgets: readonly string[], reason: string ] )[] = [
	[
		[ 'Data arrived → first usable view', 'The same' ],
		'**First view.** Layout and paint take about as long as for `limit`; style takes three times as long, because all of Codex is in its style sheet. The rest is script that runs for the first time, so the browser compiles it meanwhile: reading each field by the schema, the index of all facets, and drawing with Preact, where `limit` writes one string of HTML. Drawing fewer cards at first changed nothing. From 2,000 programs on, reading all of them before the first paint makes the explorer slower than `vue-codex`, which checks nothing; the lists of a wiki have 30 to 300 programs.'
	],
	[
		[ 'Facet click', 'Keystroke' ],
		'**Clicks and keys.** The explorer draws again what has changed in needs, filters, bar and cards, where `limit` changes only numbers and cards. A key takes longer than a click, because the search knows spellings and forms of words, and because the words found are marked in every card, and a text that the card does not show is added.'
	],
	[
		[ 'Heap' ],
		'**Heap.** With 50 programs, most of it is the script and what the browser compiles of it, as in the pages with libraries. With many, it is the programs as typed records with the texts of all languages, beside the index of the search.'
	],
	[
		[ 'Real page' ],
		'**Blocking time.** Of a processor that is 4 × slower. It is the sum of several tasks, each shorter than the longest one above: compiling the script, reading and drawing, then further cards in steps.'
	],
	[
		[ 'Readers\' JS and CSS' ],
		'**Bytes of the first view.** A seventh is Preact, a tenth are styles. The rest is what must be there before the other modules: reading with all limits for hostile data, the fragment, facets with their numbers, the cards, and what tells a reader that something has failed. Filters could come later with `more`, which would then be over its own limit, and readers would see them appear.'
	],
	[
		[ 'Parts after the first view' ],
		'**Bytes of `more`.** It has all that a reader may need next, so that nothing waits: details, the dialog of the filters, the active filters, sharing, history. Another module would make the same bytes two requests.'
	]
];

/** The reasons for the budgets that do not hold, as paragraphs. */
export function reasonsFor( rows: readonly BudgetRow[] ): string[] {
	const missed = rows.filter( ( { holds } ) => holds === false );
	return REASONS.filter( ( [ budgets ] ) => missed.some( ( { what } ) => budgets.some( ( budget ) => what.startsWith( budget ) ) ) ).map( ( [ , reason ] ) => reason );
}
