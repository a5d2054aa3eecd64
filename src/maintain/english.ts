import en from '../messages/i18n/en.json';

/** The English of the messages for maintainers. The build leaves out of it what this module does not show. */
export const ENGLISH: ReadonlyMap<string, string> = new Map( Object.entries( en as object ) );
