import en from '../messages/i18n/en.json';

/** The English messages of the editor. The build removes all others from them. */
export const ENGLISH: ReadonlyMap<string, string> = new Map( Object.entries( en as object ) );
