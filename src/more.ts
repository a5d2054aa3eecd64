// The module with the parts of an explorer that the first view does not need.
export { keepFocus } from './app/keep-focus';
export { keepPlace } from './app/keep-place';
export { keepFragment } from './app/language-links';
export { fuzzySearch } from './explore/search/fuzzy-search';
export { textIndexOf } from './explore/search/text-index';
export { Details } from './views/details';
export { keepPosition } from './views/keep-position';
export { ActiveFilters } from './views/layout/active-filters';
export { Corrected } from './views/layout/corrected';
export { NeedHelp } from './views/layout/need-help';
export { FilterDialog } from './views/layout/filter-dialog';
export { TermSearch } from './views/layout/term-search';
export { MarkedText, Matched } from './views/results/matched';
export { Reasons } from './views/results/reasons';
export { NoResults } from './views/results/no-results';
