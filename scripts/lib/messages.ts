import { filesBelow, readSource } from '../wiki/paths';
import { parseJson } from './read-text';

export const MESSAGES = 'src/messages/i18n';

/** The language in which the messages are written, and the last fallback. */
export const SOURCE_LANGUAGE = 'en';
/** The "language" that explains the messages. */
export const NOTES = 'qqq';

/** Not the messages for wiki pages of their own, for the user script, and of the editor. */
const READER = /^(?!@|(gadget|userscript|edit)-)/;
/** The messages of the editor. They have pages of their own, because readers do not need them. */
const EDITOR = /^edit-/;
/** The messages of the user script's own notices. The script brings them along, because a wiki may have none. */
const USER_SCRIPT = /^(userscript-|dismiss$)/;

export type MessageFile = Readonly<Record<string, unknown>>;

export type Messages = Readonly<Record<string, string>>;

/** The language to try before English. Source: https://www.mediawiki.org/wiki/Manual:Language#Fallback_languages */
const FALLBACKS: Readonly<Record<string, string>> = { 'pt-br': 'pt', uk: 'ru', 'zh-hant': 'zh-hans' };

const codes = filesBelow( MESSAGES ).map( ( file ) => file.replace( '.json', '' ) ).sort();

export const LANGUAGES = codes.filter( ( code ) => code !== NOTES );

export function readMessages(): Map<string, MessageFile> {
	return new Map( codes.map( ( code ) => [ code, parseJson( `${ MESSAGES }/${ code }.json`, readSource( `${ MESSAGES }/${ code }.json` ) ) as MessageFile ] ) );
}

/** The messages in a language that readers of programs need, in the order of the English file. */
export function wordsOf( files: ReadonlyMap<string, MessageFile>, language: string ): Messages {
	return wordsIn( files, [ SOURCE_LANGUAGE, ...chainOf( language ) ], READER );
}

/** The messages of the editor in a language, without the English ones, which the editor brings along. */
export function editorWordsOf( files: ReadonlyMap<string, MessageFile>, language: string ): Messages {
	return wordsIn( files, language === SOURCE_LANGUAGE ? [] : chainOf( language ), EDITOR );
}

export function userScriptWords( files: ReadonlyMap<string, MessageFile> ): Record<string, Messages> {
	return Object.fromEntries( LANGUAGES.map( ( language ) => [ language, wordsIn( files, [ SOURCE_LANGUAGE, ...chainOf( language ) ], USER_SCRIPT ) ] ) );
}

const chainOf = ( language: string ): string[] => [ FALLBACKS[ language ] ?? language, language ];

/** The messages of several languages whose keys match; the last language that has a message counts. */
function wordsIn( files: ReadonlyMap<string, MessageFile>, chain: readonly string[], keys: RegExp ): Messages {
	const messages = chain.flatMap( ( code ) => Object.entries( files.get( code ) ?? {} ) as [ string, string ][] );
	return Object.fromEntries( messages.filter( ( [ key ] ) => keys.test( key ) ) );
}
