// The module that finds the problems of a data page, for people who can correct them.
export { parsePrograms } from './programs/parse';
