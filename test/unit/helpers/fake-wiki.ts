import type { BundleRequest, StoredPage, Wiki } from '../../../src/wiki/wiki';
import { SMALL } from './data';

export const REVISION = 7;

export function storedPage( data: unknown, changes: Partial<StoredPage> = {} ): StoredPage {
	return { title: 'Data.json', text: typeof data === 'string' ? data : JSON.stringify( data ), contentModel: 'json', revision: REVISION, ...changes };
}

export interface FakeWiki extends Wiki {
	/** Fires the event that the content of the page is there, or has been replaced. */
	readonly showContent: () => void;
	readonly announced: readonly HTMLElement[];
	readonly logged: readonly string[];
	/** The requests for bundles. */
	readonly bundles: readonly BundleRequest[];
	/** The requests for pages: titles and revisions. */
	readonly reads: readonly ( readonly [ titles: readonly string[], revisions: readonly number[] ] )[];
}

/** The functions that a test replaces. `readPage` is enough for tests with one page. */
export type FakeWikiOptions = Partial<Omit<Wiki, 'readPages'>> & {
	readonly readPage?: ( title: string ) => Promise<StoredPage | null>;
	readonly readPages?: ( titles: readonly string[], revisions: readonly number[] ) => Promise<readonly StoredPage[]>;
	/** The translations of the bundle. */
	readonly translations?: Readonly<Record<string, string>>;
};

/** A wiki with one data page, with some functions replaced. */
export function fakeWiki( changes: FakeWikiOptions = {} ): FakeWiki {
	const listeners = new Set<() => void>();
	const announced: HTMLElement[] = [];
	const logged: string[] = [];
	const bundles: BundleRequest[] = [];
	const reads: ( readonly [ readonly string[], readonly number[] ] )[] = [];
	const {
		readPage = () => Promise.resolve( storedPage( SMALL ) ),
		readPages = ( [ title = '' ] ) => readPage( title ).then( ( page ) => page ? [ { ...page, title } ] : [] ),
		translations = {},
		...others
	} = changes;
	return {
		isSwitchedOff: false,
		isViewing: true,
		isNamed: false,
		pageTitle: 'Community Development/What we do',
		languages: [ 'en' ],
		pageLanguage: 'en',
		contentLanguage: 'en',
		articlePath: '/wiki/$1',
		titleOf: ( title ) => title.replace( /_/g, ' ' ),
		mayEdit: () => Promise.resolve( false ),
		languageNames: () => Promise.resolve( new Map() ),
		urlOf: ( title, parameters ) => `/wiki/${ title.replace( / /g, '_' ) }${ parameters ? `?${ new URLSearchParams( parameters ).toString() }` : '' }`,
		onContent: ( listener ) => {
			listeners.add( listener );
			return () => listeners.delete( listener );
		},
		announceReady: ( root ) => {
			announced.push( root );
		},
		addStyles: () => undefined,
		log: ( message ) => {
			logged.push( message );
		},
		...others,
		readPages: async ( titles, revisions, bundle ) => {
			reads.push( [ titles, revisions ] );
			if ( bundle ) {
				bundles.push( bundle );
			}
			return { pages: await readPages( titles, revisions ), translations: new Map( bundle ? Object.entries( translations ) : [] ) };
		},
		showContent: () => listeners.forEach( ( listener ) => listener() ),
		announced,
		logged,
		reads,
		bundles
	};
}

/** Waits until all resolved promises have called their handlers. */
export async function settled(): Promise<void> {
	// The explorer reads and draws in different tasks.
	for ( let task = 0; task < 3; task++ ) {
		await new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
	}
}
