// The module that searches. It is loaded when the reader goes to the search box, or follows a link with a search text.
export { findNeeds } from './explore/search/find-needs';
export { fuzzySearch } from './explore/search/fuzzy-search';
export { severalWords } from './explore/search/several-words';
export { textIndexOf } from './explore/search/text-index';
export { Corrected } from './views/layout/corrected';
export { MarkedText, Matched } from './views/results/matched';
