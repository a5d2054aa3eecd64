/*
 * What the modules on demand share with the reader's script. In the module files, the build uses these
 * exports in place of copies, and stops if a module needs another export of a file that the reader's script contains.
 */
export { Component, createRef, Fragment, h, render } from 'preact';
export { afterPaint } from './app/after-paint';
export { createContext } from './app/context';
export { withoutHiddenDetails } from './app/derive';
export { guarded } from './app/guarded';
export { createLabels } from './app/labels';
export { loadFailureOf } from './app/load-failure';
export { createStore } from './app/store';
export { decode, EDIT, isColumn, isFragmentOurs, normalText, restOf, SELFTEST, splitIds, toFragment } from './app/url';
export { append } from './explore/append';
export { add, count, has, noBits, unionOf } from './explore/bitset';
export { chosenTerms, explore } from './explore/facets';
export { memoize } from './explore/memoize';
export { chosenNeeds } from './explore/need-facet';
export { collatorFor } from './explore/orders';
export { isSort, LIST, SORTS, VIEWS } from './explore/query';
export { withTerms, withText } from './explore/query-changes';
export { NO_SEARCH } from './explore/search/search-result';
export { effectiveSort, sortMatches } from './explore/sort';
export { directionOf } from './messages/direction';
export { createFormat } from './messages/format';
export { chooseLanguage, FALLBACK_LANGUAGE, KEYS_ONLY } from './messages/message-texts';
export { joinList } from './messages/join-list';
export { createMessages } from './messages/messages';
export { hostStateOf } from './page/host-state';
export { GROUP_ATTRIBUTE, HOST_CLASS, findHosts, levelBelow, levelOf, staticHeading } from './page/hosts';
export { showLoadFailure } from './page/load-failure-notice';
export { showNotice } from './page/notice';
export { isFolded, SECTION, sectionOf, watchFolding } from './page/sections';
export { cutText } from './programs/cut-text';
export { DATA_MODEL } from './programs/data-model';
export { firstDay, lastDay, parseDate } from './programs/dates';
export { toUtc } from './programs/day-or-minute';
export { NEED, NOT_STATED, OFFER_TERMS, OFFERS } from './programs/facets';
export { includedTitles } from './programs/include';
export { parseJsonObject } from './programs/json-object';
export { isObject } from './programs/kinds';
export { shortestCode } from './programs/language-code';
export { parseLink, readLink } from './programs/links';
export { VERSION } from './programs/migrate';
export { parseForReaders } from './programs/parse-for-readers';
export { nextDate } from './programs/next-date';
export { optionsFor, today } from './programs/parse-options';
export { ID, LANGUAGE } from './programs/patterns';
export { MOST_DATES } from './programs/read-dates';
export { PROGRAM_FIELDS } from './programs/read-program';
export { readPage } from './programs/read-page';
export { dataPageSchema } from './programs/schema';
export { deriveStatus, groupOf, isStatus, STATUSES } from './programs/status';
export { allTexts, pickText } from './programs/texts';
export { Filters } from './views/layout/filters';
export { TermBox } from './views/layout/term-list';
export { Chevron } from './views/parts/chevron';
export { DataLink } from './views/parts/data-link';
export { DetailsButton } from './views/parts/details-button';
export { Heading } from './views/parts/heading';
export { DataText, isolated } from './views/parts/text';
export { CardAction } from './views/results/card-action';
export { GroupHeading } from './views/results/group-heading';
export { actionOf, termsOnCard } from './views/results/on-card';
export { readAnswer } from './wiki/api-request';

/** What the loaders give to the modules: the build puts a list of the exports above here. */
export const shared: readonly unknown[] = [];
