/*
 * What the modules on demand share with the reader's script. The build lets them use these exports in place of
 * copies of their own, and stops if a module needs another export of a file that the reader's script contains.
 */
export { createMessages } from './messages/messages';
export { hostStateOf } from './page/host-state';
export { GROUP_ATTRIBUTE, HOST_CLASS, PROGRAM_ATTRIBUTE, STATIC_CLASS, STATUS_ATTRIBUTE, findHosts, levelOf, staticHeading } from './page/hosts';
export { DATA_MODEL } from './programs/data-model';
export { editDistance } from './programs/edit-distance';
export { includedTitles } from './programs/include';
export { isObject } from './programs/kinds';
export { linkFault, parseLink } from './programs/links';
export { VERSION } from './programs/migrate';
export { parseForReaders } from './programs/parse-for-readers';
export { optionsFor } from './programs/parse-options';
export { ID, LANGUAGE } from './programs/patterns';
export { readPage } from './programs/read-page';
export { isCurrent, isStatus } from './programs/status';
export { allTexts, pickText } from './programs/texts';
export { readAnswer } from './wiki/api-request';
