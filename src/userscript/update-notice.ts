import { showNotice } from '../page/notice';
import { createMessages, type UserScriptKey } from '../messages/messages';
import { languageFor, type Words } from '../messages/translations';
import { MANIFEST, readManifest } from '../selftest/manifest';
import type { Wiki } from '../wiki/wiki';

/** Beside an explorer, so that what the explorer itself has to say does not take its place. */
const CLASS = 'program-explorer__update';

/** Where it is kept when the wiki was asked last. */
const STORAGE_KEY = 'program-explorer-asked-for-version';
const DAY_MS = 86400000;

/** What there is to know about the user script that runs. */
export interface Script {
	readonly version: string;
	/** Its page with the address; null where it was pasted into another script. */
	readonly page: { readonly title: string; readonly url: string } | null;
}

/**
 * Tells which page a script came from.
 *
 * @param source Its address, as `action=raw` has it.
 */
export function pageOf( source: string ): Script[ 'page' ] {
	try {
		const { origin, pathname, searchParams } = new URL( source );
		const title = searchParams.get( 'title' );
		return title && searchParams.get( 'action' ) === 'raw' ? { title, url: `${ origin }${ pathname }?title=${ encodeURIComponent( title ) }` } : null;
	} catch {
		// No address at all.
		return null;
	}
}

/** Whether a version is newer than another, by their numbers; what is no version is not. */
export function isNewer( version: string, than: string ): boolean {
	const [ one, other ] = [ version, than ].map( ( text ) => ( /^(\d+)\.(\d+)\.(\d+)/.exec( text ) || [] ).slice( 1 ).map( Number ) );
	if ( !one || !other || !one.length || !other.length ) {
		return false;
	}
	const at = one.findIndex( ( number, place ) => number !== other[ place ] );
	return at !== -1 && Number( one[ at ] ) > Number( other[ at ] );
}

/** Whether a day has passed; takes down that it is asked now. Where nothing can be kept, it never has. */
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

/** The words in the reader's language, which the script brings along. */
function wordsFor( { languages }: Wiki ): Words {
	const language = languageFor( languages );
	return { language, texts: new Map( Object.entries( BUILD_USER_SCRIPT_MESSAGES[ language ] || {} ) ) };
}

/**
 * Says below an explorer that the user script is old, if the wiki knows of a newer version. It asks
 * once a day at most, and where the wiki does not answer, it says nothing.
 *
 * @param root The explorer.
 * @param store Denied by some browsers, which then throw.
 * @param now In ms.
 */
export async function tellIfOld( wiki: Wiki, root: HTMLElement, { version, page }: Script, store: () => Storage, now: number ): Promise<void> {
	if ( !isDue( store, now ) ) {
		return;
	}
	try {
		const { pages: [ manifest ] } = await wiki.readPages( [ MANIFEST ], [], null );
		const newest = manifest ? readManifest( manifest.text ).version : '';
		if ( !isNewer( newest, version ) ) {
			return;
		}
		wiki.log( `The user script is version ${ version }; version ${ newest } is on this wiki.` );
		const words = wordsFor( wiki );
		const msg = createMessages<UserScriptKey>( words );
		const { title, url } = page || { title: MANIFEST, url: wiki.urlOf( MANIFEST ) };
		const link = Object.assign( document.createElement( 'a' ), { href: url, textContent: title } );
		const place = Object.assign( document.createElement( 'div' ), { className: CLASS } );
		root.after( place );
		showNotice( place, words, { kind: 'warning', text: msg( 'userscript-old', version, newest ), content: [ link, document.createTextNode( ' ' ) ], retry: null } );
	} catch {
		// Whoever wants to explore programs need not know that nobody knows.
	}
}
