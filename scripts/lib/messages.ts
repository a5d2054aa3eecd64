import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../wiki/failure';
import { ROOT } from '../wiki/paths';

/** Where the messages are, one banana file a language. */
export const MESSAGES = 'src/messages/i18n';

/** The language the messages are written in, and the last of all fallbacks. */
export const SOURCE_LANGUAGE = 'en';
/** The "language" that explains the messages. */
export const NOTES = 'qqq';

/** What stands on pages of its own on a wiki, or comes along with the user script. */
const ELSEWHERE = /^(gadget|userscript)-/;

/** What a banana file holds. */
export type MessageFile = Readonly<Record<string, unknown>>;

/**
 * What to take where a language lacks a message, as MediaWiki does; English comes after these.
 *
 * @see https://www.mediawiki.org/wiki/Manual:Language#Fallback_languages
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
	'pt-br': [ 'pt' ],
	uk: [ 'ru' ],
	'zh-hant': [ 'zh-hans' ]
};

/** @return the codes that have a file, sorted */
function codes(): string[] {
	return readdirSync( join( ROOT, MESSAGES ) ).filter( ( file ) => file.endsWith( '.json' ) ).map( ( file ) => file.replace( '.json', '' ) ).sort();
}

/** The languages that have words. */
export const LANGUAGES = codes().filter( ( code ) => code !== NOTES );

/**
 * @return every banana file by its language, English and the explanations included
 * @throws {Failure} where one is no JSON
 */
export function readMessages(): Map<string, MessageFile> {
	return new Map( codes().map( ( code ) => {
		try {
			return [ code, JSON.parse( readFileSync( join( ROOT, MESSAGES, `${ code }.json` ), 'utf8' ) ) ];
		} catch ( error ) {
			throw new Failure( `${ MESSAGES }/${ code }.json is no JSON: ${ ( error as Error ).message }. Correct it there.` );
		}
	} ) );
}

/** What a user script's own notices say; it brings the words along, for a wiki may have none. */
const USER_SCRIPT = /^(userscript-|dismiss$)/;

/**
 * All messages in a language that readers of programs need, those it lacks in the next one.
 *
 * @param files as `readMessages` gives them
 * @return key → text, in the order of the English file
 */
export function wordsOf( files: ReadonlyMap<string, MessageFile>, language: string ): Record<string, unknown> {
	return Object.fromEntries( Object.entries( allWordsOf( files, language ) ).filter( ( [ key ] ) => !ELSEWHERE.test( key ) ) );
}

/**
 * The messages of the user script's own notices, in every language.
 *
 * @param files as `readMessages` gives them
 * @return language → key → text
 */
export function userScriptWords( files: ReadonlyMap<string, MessageFile> ): Record<string, Record<string, unknown>> {
	return Object.fromEntries( LANGUAGES.map( ( language ) =>
		[ language, Object.fromEntries( Object.entries( allWordsOf( files, language ) ).filter( ( [ key ] ) => USER_SCRIPT.test( key ) ) ) ] ) );
}

function allWordsOf( files: ReadonlyMap<string, MessageFile>, language: string ): Record<string, unknown> {
	const chain = [ SOURCE_LANGUAGE, ...[ ...FALLBACKS[ language ] ?? [] ].reverse(), language ];
	return Object.fromEntries( new Map( chain.flatMap( ( code ) => Object.entries( files.get( code ) ?? {} ) ).filter( ( [ key ] ) => !key.startsWith( '@' ) ) ) );
}
