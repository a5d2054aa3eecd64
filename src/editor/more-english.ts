import en from '../messages/i18n/en.json';

/** The English messages of the parts that few edits need. The build removes all others from them. */
export const MORE_ENGLISH: ReadonlyMap<string, string> = new Map( Object.entries( en as object ) );
