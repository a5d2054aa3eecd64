import { createRequire } from 'node:module';

/** What `mw.config` holds on a page that is viewed; null where MediaWiki sets it on other pages only. */
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
 * Brings MediaWiki's own code into jsdom, as `mw`, and makes `mw.config` throw where it is asked
 * for a key that nobody declared: a mock that answers anything would hide typos.
 */
export function bringMediaWiki(): void {
	createRequire( import.meta.url )( 'mock-mediawiki' );
	const get = mw.config.get.bind( mw.config ) as ( ...asked: readonly unknown[] ) => unknown;
	const exists = mw.config.exists.bind( mw.config );
	Object.assign( mw.config, {
		get: ( ...asked: readonly unknown[] ) => {
			const [ key ] = asked;
			if ( typeof key === 'string' && asked.length === 1 && !exists( key as never ) ) {
				throw new Error( `mw.config has no "${ key }".` );
			}
			return get( ...asked );
		}
	} );
}

/** Gives the page its usual configuration, with some values changed. */
export function configure( changes: Partial<Record<keyof typeof CONFIG, unknown>> = {} ): void {
	const all: Record<string, unknown> = { ...CONFIG, ...changes };
	mw.config.set( all );
}

/** What the wiki would answer to a request for a page. */
export function answer( title: string, text: string | null, { revision = 7, contentModel = 'json' } = {} ): string {
	const page = text === null ? { ns: 0, title, missing: true } : {
		pageid: 1, ns: 0, title,
		revisions: [ { revid: revision, parentid: 1, slots: { main: { contentmodel: contentModel, contentformat: 'application/json', content: text } } } ]
	};
	return JSON.stringify( { batchcomplete: true, query: { pages: [ page ] } } );
}

/** The address and the options of a request that was made. */
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

/** Stands in for `fetch`: the boundary to the network, and nothing behind it. */
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
