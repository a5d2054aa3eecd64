/*
 * What the modules on demand share with the reader's script. The build lets them use these exports in place of
 * copies of their own, and stops if a module needs another export of a file that the reader's script contains.
 */
export { createMessages } from './messages/messages';
export { hostStateOf } from './page/host-state';
export { HOST_CLASS, findHosts, levelOf, staticHeading } from './page/hosts';
export { includedTitles } from './programs/include';
export { linkFault, parseLink } from './programs/links';
export { VERSION } from './programs/migrate';
export { parseForReaders } from './programs/parse-for-readers';
export { optionsFor } from './programs/parse-options';
export { readPage } from './programs/read-page';
export { isObject } from './programs/kinds';
export { isCurrent, isStatus } from './programs/status';
export { allTexts, pickText } from './programs/texts';
export { readAnswer } from './wiki/api-request';
