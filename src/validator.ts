// The module that finds the problems of a data page, for people who can correct them. It needs the module `checks`.
export { validatePage } from './programs/validate-page';
