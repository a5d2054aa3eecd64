// The module for people who can edit the data page.
export { adviceOn } from './maintain/advice';
export { driftHints } from './maintain/drift-hints';
export { parsePrograms } from './programs/parse';
