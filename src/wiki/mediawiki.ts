import type { LanguageNames } from '../messages/format';
import { ReadError, type StoredPage, type Wiki } from './wiki';

/** How long a reader waits for the data before the static list is declared the answer. */
export const TIMEOUT_MS = 10000;

const MONTH_S = 2592000;
const FIVE_MINUTES_S = 300;

interface RevisionsAnswer {
	readonly error?: { readonly code: string; readonly info: string };
	readonly query?: {
		readonly pages?: readonly {
			readonly title: string;
			readonly revisions?: readonly {
				readonly revid: number;
				readonly slots?: { readonly main?: { readonly contentmodel?: string; readonly content?: string } };
			}[];
		}[];
		readonly badrevids?: unknown;
	};
}

interface ActionsAnswer {
	readonly query?: { readonly pages?: readonly { readonly actions?: Readonly<Record<string, boolean>> }[] };
}

interface Answer {
	readonly status: number;
	readonly body: string;
}

/** Sends a request that gives up; `fetch` itself would wait for minutes. */
async function fetchInTime( url: string, credentials: RequestCredentials ): Promise<Answer> {
	const controller = new AbortController();
	const timer = setTimeout( () => controller.abort(), TIMEOUT_MS );
	try {
		const response = await fetch( url, { credentials, signal: controller.signal } );
		// The body may stall as well as the head, so it is read under the same clock.
		return { status: response.status, body: await response.text() };
	} catch ( error ) {
		if ( controller.signal.aborted ) {
			throw new ReadError( 'timeout', `${ TIMEOUT_MS } ms, ${ url }` );
		}
		throw new ReadError( 'network', `${ String( error ) }, ${ url }` );
	} finally {
		clearTimeout( timer );
	}
}

async function readAnswer( url: string ): Promise<RevisionsAnswer> {
	// Without cookies the answer is the same for everybody, so it may come from a shared cache.
	let response = await fetchInTime( url, 'omit' );
	if ( response.status === 429 ) {
		// Limits are by address for readers without a session, by account for the others.
		response = await fetchInTime( url, 'same-origin' );
	}
	if ( response.status === 429 ) {
		throw new ReadError( 'busy', url );
	}
	if ( response.status !== 200 ) {
		throw new ReadError( 'server', `${ response.status }, ${ url }` );
	}
	let answer: RevisionsAnswer | null = null;
	try {
		answer = JSON.parse( response.body ) as RevisionsAnswer | null;
	} catch {
		// Said below, as for any other answer that is none.
	}
	if ( !answer ) {
		throw new ReadError( 'server', `no JSON, ${ url }` );
	}
	if ( answer.error ) {
		throw new ReadError( 'server', `${ answer.error.code }: ${ answer.error.info }, ${ url }` );
	}
	return answer;
}

/** Takes the pages out of an answer; those that are missing or hidden are left out. */
function storedPages( answer: RevisionsAnswer ): StoredPage[] {
	const pages: StoredPage[] = [];
	for ( const { title, revisions = [] } of answer.query?.pages || [] ) {
		const [ revision ] = revisions;
		const main = revision?.slots?.main;
		if ( revision && main?.content !== undefined ) {
			pages.push( { title, text: main.content, contentModel: main.contentmodel || '', revision: revision.revid } );
		}
	}
	return pages;
}

function readUrl( kind: 'titles' | 'revids', values: readonly ( string | number )[] ): string {
	const age = String( kind === 'titles' ? FIVE_MINUTES_S : MONTH_S );
	const parameters = new URLSearchParams( {
		action: 'query',
		format: 'json',
		formatversion: '2',
		prop: 'revisions',
		rvprop: 'ids|content|contentmodel',
		rvslots: 'main',
		// The interface language must not split the cache.
		uselang: 'content',
		maxage: age,
		smaxage: age,
		[ kind ]: values.join( '|' )
	} );
	return `${ mw.util.wikiScript( 'api' ) }?${ parameters.toString() }`;
}

function titleOf( title: string ): string {
	return mw.Title.newFromText( title )?.getPrefixedText() || title;
}

const readPages: Wiki[ 'readPages' ] = async ( titles, revisions ) => {
	const wanted = titles.map( titleOf );
	const read = async ( kind: 'titles' | 'revids', values: readonly ( string | number )[] ): Promise<readonly StoredPage[]> =>
		storedPages( await readAnswer( readUrl( kind, values ) ) );
	const pinned = revisions.length ? await read( 'revids', revisions ) : [];
	// A revision may be gone, or belong to another page since a move: then the title decides.
	return wanted.every( ( title ) => pinned.some( ( page ) => page.title === title ) ) ? pinned : read( 'titles', wanted );
};

async function mayEdit( title: string ): Promise<boolean> {
	try {
		const answer = await new mw.Api().get( {
			action: 'query',
			formatversion: '2',
			prop: 'info',
			intestactions: [ 'edit' ],
			titles: title
		} ) as ActionsAnswer;
		return answer.query?.pages?.[ 0 ]?.actions?.[ 'edit' ] === true;
	} catch {
		// Whoever cannot be told apart is treated as a reader.
		return false;
	}
}

async function languageNames(): Promise<LanguageNames> {
	try {
		await mw.loader.using( 'mediawiki.language.names' );
		const names = mw.language.getData( mw.config.get( 'wgUserLanguage' ), 'languageNames' ) as Readonly<Record<string, string>>;
		return new Map( Object.entries( names ) );
	} catch {
		// A code says something too.
		return new Map();
	}
}

/**
 * The language to speak, then its fallbacks. Logged-out readers always have the wiki's language
 * as theirs, so for them the page's language says more.
 */
function languages(): readonly string[] {
	const user = mw.config.get( 'wgUserLanguage' );
	if ( user !== mw.config.get( 'wgContentLanguage' ) ) {
		return mw.language.getFallbackLanguageChain();
	}
	return [ mw.config.get( 'wgPageContentLanguage' ) ];
}

/**
 * Loads a hidden gadget and gives what its page exports.
 *
 * @throws Where the wiki has no such gadget or it does not arrive.
 */
export async function loadGadget<Exports>( name: string ): Promise<Exports> {
	const module = `ext.gadget.${ name }`;
	const require = await mw.loader.using( module );
	return require( module ) as Exports;
}

/** Builds the wiki the explorer stands on from the page's own `mw`. */
export function createMediaWiki(): Wiki {
	return {
		isViewing: mw.config.get( 'wgAction' ) === 'view' && !mw.config.get( 'wgDiffNewId' ),
		isNamed: mw.user.isNamed(),
		pageTitle: mw.config.get( 'wgPageName' ).replace( /_/g, ' ' ),
		languages: languages(),
		pageLanguage: mw.config.get( 'wgPageContentLanguage' ),
		contentLanguage: mw.config.get( 'wgContentLanguage' ),
		articlePath: mw.config.get( 'wgArticlePath' ),
		titleOf,
		readPages,
		languageNames,
		mayEdit,
		urlOf: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		onContent: ( listener ) => {
			mw.hook( 'wikipage.content' ).add( () => listener() );
		},
		announceReady: ( root ) => {
			mw.hook( 'programExplorer.ready' ).fire( root );
		},
		addStyles: ( css ) => {
			mw.util.addCSS( css );
		},
		log: ( message, ...details ) => {
			mw.log.warn( `[programExplorer] ${ message }`, ...details );
		}
	};
}
