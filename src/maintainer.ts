// The entry of what only people who can edit the data page ever load.
export { adviceOn } from './maintain/advice';
export { driftHints } from './maintain/drift-hints';
export { PROTOCOL as protocol } from './protocol';
