/** The class of the element with the changes of a proposal. */
export const MARKER = 'program-explorer-proposal';

/** How the changes of an open proposal begin in the wikitext of a talk page. JSON and a tag without attributes follow. */
export const OPEN_PROPOSAL = `<pre class="${ MARKER }" data-state="open">`;
