import { chooseLanguage, type MessageTexts } from '../messages/message-texts';
import { createMessages, type UserScriptMessageKey } from '../messages/messages';
import { MANIFEST } from '../page/manifest-page';
import { showNotice } from '../page/notice';
import { parseJsonObject } from '../programs/json-object';
import type { Wiki } from '../wiki/wiki';
import type { ScriptPage } from './parts';

/** The class of the notice's own element after the explorer. Inside, a notice of the explorer would replace it. */
const CLASS = 'program-explorer__update';

/** The key in local storage of the time of the last check. */
const STORAGE_KEY = 'program-explorer-asked-for-version';
const DAY_MS = 86400000;

/** The user script that is running. */
export interface Script {
	readonly version: string;
	/** null if it has no page of its own. */
	readonly page: ScriptPage | null;
}

function numbersOf( version: unknown ): readonly number[] {
	return ( /^(\d+)\.(\d+)\.(\d+)/.exec( String( version ) ) ?? [] ).slice( 1 ).map( Number );
}

/** Whether a version is newer than another. False if one of them is no version. */
export function isNewer( version: unknown, than: string ): boolean {
	const [ one, other ] = [ numbersOf( version ), numbersOf( than ) ];
	const first = one.findIndex( ( number, i ) => number !== other[ i ] );
	return other.length > 0 && first !== -1 && Number( one[ first ] ) > Number( other[ first ] );
}

/** Whether the last check is a day ago; if so, stores the present time. False if the browser stores nothing, because then every visit would check. */
function isDue( store: () => Storage, now: number ): boolean {
	try {
		const storage = store();
		const age = now - Number( storage.getItem( STORAGE_KEY ) );
		if ( age >= 0 && age < DAY_MS ) {
			return false;
		}
		storage.setItem( STORAGE_KEY, String( now ) );
		return true;
	} catch {
		return false;
	}
}

/** The messages of the notice in the reader's language. The script contains them in all languages. */
function messagesFor( { languages }: Wiki ): MessageTexts {
	const language = chooseLanguage( languages );
	return { language, texts: new Map( Object.entries( BUILD_USER_SCRIPT_MESSAGES[ language ] ?? {} ) ) };
}

/**
 * Shows a notice below an explorer if the wiki has a newer version than the user script. It checks at most once a day,
 * and shows nothing if the wiki does not answer.
 *
 * @param root The explorer.
 * @param store Throws in browsers that deny access to it.
 * @param now In ms.
 */
export async function showUpdateNotice( wiki: Wiki, root: HTMLElement, { version, page }: Script, store: () => Storage, now: number ): Promise<void> {
	if ( !isDue( store, now ) ) {
		return;
	}
	try {
		const { pages: [ manifest ] } = await wiki.readPages( [ MANIFEST ], [], null );
		const { version: newest } = parseJsonObject( manifest ? manifest.text : '' );
		if ( typeof newest !== 'string' || !isNewer( newest, version ) ) {
			return;
		}
		wiki.log( `The user script is version ${ version }; version ${ newest } is on this wiki.` );
		const messages = messagesFor( wiki );
		const msg = createMessages<UserScriptMessageKey>( messages );
		const { title, url } = page ?? { title: MANIFEST, url: wiki.urlOf( MANIFEST ) };
		const link = Object.assign( document.createElement( 'a' ), { href: url, textContent: title } );
		const box = Object.assign( document.createElement( 'div' ), { className: CLASS } );
		root.after( box );
		showNotice( box, messages, { kind: 'warning', text: msg( 'userscript-old', version, newest ), content: [ link, document.createTextNode( ' ' ) ], retry: null } );
	} catch {
		// Without an answer, no notice is shown.
	}
}
