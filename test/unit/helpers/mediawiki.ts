import { createRequire } from 'node:module';

/** The values of `mw.config` on a page that is viewed; null for keys that MediaWiki sets only on other pages. */
const CONFIG = {
	wgAction: 'view',
	wgDiffNewId: null,
	wgPageName: 'Community_Development/What_we_do',
	wgUserLanguage: 'en',
	wgContentLanguage: 'en',
	wgPageContentLanguage: 'en',
	wgUserName: null,
	wgUserIsTemp: false,
	wgArticlePath: '/wiki/$1',
	wgScript: '/w/index.php',
	wgScriptPath: '/w',
	wgNamespaceNumber: 0,
	wgDBname: 'metawiki',
	wgCookiePrefix: 'metawiki',
	wgVersion: '1.43.0',
	debug: 0
} as const;

/**
 * Loads MediaWiki's own code into jsdom, as `mw`. `mw.config` throws for a key that is not in `CONFIG`, because a mock
 * that answers everything would hide typos.
 */
export function loadMediaWiki(): void {
	createRequire( import.meta.url )( 'mock-mediawiki' );
	const get = mw.config.get.bind( mw.config ) as ( ...parameters: readonly unknown[] ) => unknown;
	const exists = mw.config.exists.bind( mw.config );
	Object.assign( mw.config, {
		get: ( ...parameters: readonly unknown[] ) => {
			const [ key ] = parameters;
			if ( typeof key === 'string' && parameters.length === 1 && !exists( key as never ) ) {
				throw new Error( `mw.config has no "${ key }".` );
			}
			return get( ...parameters );
		}
	} );
}

/** Sets the usual configuration of the page, with some values changed. */
export function configure( changes: Partial<Record<keyof typeof CONFIG, unknown>> = {} ): void {
	const all: Record<string, unknown> = { ...CONFIG, ...changes };
	mw.config.set( all );
}

/** The answer of the wiki to a request for a page. */
export function answer( title: string, text: string | null, { revision = 7, newest = 0, contentModel = 'json' } = {} ): string {
	const page = text === null ? { ns: 0, title, missing: true } : {
		pageid: 1, ns: 0, title, lastrevid: newest || revision,
		revisions: [ { revid: revision, parentid: 1, slots: { main: { contentmodel: contentModel, contentformat: 'application/json', content: text } } } ]
	};
	return JSON.stringify( { batchcomplete: true, query: { pages: [ page ] } } );
}

/** The address and the options of a request. */
export interface Request {
	readonly path: string;
	readonly parameters: Readonly<Record<string, string>>;
	readonly credentials: string | undefined;
	readonly signal: AbortSignal | null | undefined;
}

export interface Network {
	readonly requests: readonly Request[];
	/** Answers the next request; the last answer stays. */
	readonly reply: ( ...answers: readonly Reply[] ) => void;
}

export type Reply = { readonly status?: number; readonly body: string } | Error | 'never' | 'stalls';

/** Replaces `fetch` by a mock. */
export function stubNetwork(): Network {
	const requests: Request[] = [];
	let replies: Reply[] = [];
	globalThis.fetch = ( async ( url: string, { credentials, signal }: RequestInit = {} ) => {
		const { pathname, searchParams } = new URL( url, location.href );
		requests.push( { path: pathname, parameters: Object.fromEntries( searchParams ), credentials, signal } );
		const reply = replies.length > 1 ? replies.shift() : replies[ 0 ];
		const aborted = new Promise<never>( ( _, reject ) => {
			signal?.addEventListener( 'abort', () => reject( new DOMException( 'Aborted', 'AbortError' ) ) );
		} );
		if ( reply instanceof Error ) {
			throw reply;
		}
		if ( reply === undefined || reply === 'never' ) {
			return aborted;
		}
		return reply === 'stalls' ?
			{ status: 200, text: () => aborted } :
			{ status: reply.status ?? 200, text: () => Promise.resolve( reply.body ) };
	} ) as unknown as typeof fetch;
	return {
		requests,
		reply: ( ...answers ) => {
			replies = [ ...answers ];
		}
	};
}
