// The module that searches, and that is shown when nothing was found. It is loaded when the reader goes to a search box, or no program matches.
export { findNeeds } from './explore/search/find-needs';
export { fuzzySearch } from './explore/search/fuzzy-search';
export { normalize } from './explore/search/normalize';
export { severalWords } from './explore/search/several-words';
export { textIndexOf } from './explore/search/text-index';
export { Corrected } from './views/layout/corrected';
export { MarkedText, Matched } from './views/results/matched';
export { NoResults } from './views/results/no-results';
