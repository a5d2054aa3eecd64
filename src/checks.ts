// The module that gives advice on values with problems, and finds what readers see but is probably a mistake. The module `validator` calls it.
export { adviseOnValue } from './programs/advice/advise-on-value';
export { checkPage } from './programs/checks/check-page';
