// The module with the parts of an explorer that the first view does not need.
export { keepFocus } from './app/keep-focus';
export { keepPlace } from './app/keep-place';
export { keepFragment } from './app/language-links';
export { nameTab } from './app/tab-title';
export { Details } from './views/details';
export { keepPosition } from './views/keep-position';
export { ActiveFilters } from './views/layout/active-filters';
export { Share } from './views/layout/share';
export { NeedHelp } from './views/layout/need-help';
export { FilterDialog } from './views/layout/filter-dialog';
export { SortBy } from './views/layout/sort-by';
export { TermSearch } from './views/layout/term-search';
export { ViewChoice } from './views/layout/view-choice';
export { Reasons } from './views/results/reasons';
export { Freshness } from './views/results/freshness';
export { OtherView } from './views/layout/other-view';
export { NoResults } from './views/results/no-results';
