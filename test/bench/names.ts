/** The page made by hand, with which all others are compared. */
export const LIMIT = 'limit';
export const EXPLORER = 'explorer';
export const VUE = 'vue-codex';
/** Keeps the parsed programs and shows nothing. */
export const PARSED = 'parsed';
export const CONTENDERS = [ LIMIT, EXPLORER, VUE, 'itemsjs-minisearch', 'instantsearch' ] as const;

/** The views of the explorer in the order in which they are measured. The list is shown at first already. */
export const VIEW_NAMES = [ 'table', 'list', 'coverage', 'timeline', 'compare' ] as const;

/** How much slower than this machine the processor of a phone is taken to be. */
export const THROTTLING = 4;
