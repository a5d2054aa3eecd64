import en from '../messages/i18n/en.json';

/** The English messages of the module that this is in. The build removes all others from them. */
export const MORE_ENGLISH: ReadonlyMap<string, string> = new Map( Object.entries( en as object ) );
