// The module for people who can edit the data page.
export { advise } from './maintain/maintainer-notice';
export { driftHints } from './maintain/drift-hints';
