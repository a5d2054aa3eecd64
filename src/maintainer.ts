// The entry of what only people who can edit the data page ever load.
export { adviceOn } from './maintain/advice';
export { driftHints } from './maintain/parity-hints';
export { PROTOCOL as protocol } from './protocol';
