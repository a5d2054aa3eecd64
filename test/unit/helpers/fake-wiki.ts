import type { StoredPage, Wiki } from '../../../src/wiki/wiki';
import { SMALL } from './data';

export const REVISION = 7;

export function storedPage( data: unknown, said: Partial<StoredPage> = {} ): StoredPage {
	return { title: 'Data.json', text: typeof data === 'string' ? data : JSON.stringify( data ), contentModel: 'json', revision: REVISION, ...said };
}

export interface FakeWiki extends Wiki {
	/** Says that the content of the page is there, or has been replaced. */
	readonly showContent: () => void;
	readonly announced: readonly HTMLElement[];
	readonly logged: readonly string[];
	/** What was read: titles and revisions. */
	readonly reads: readonly ( readonly [ titles: readonly string[], revisions: readonly number[] ] )[];
}

/** What a test does in another way. `readPage` is for those that know of one page only. */
export type Said = Partial<Wiki> & { readonly readPage?: ( title: string ) => Promise<StoredPage | null> };

/** A wiki with one data page, on which a test may do something else. */
export function fakeWiki( said: Said = {} ): FakeWiki {
	const listeners: ( () => void )[] = [];
	const announced: HTMLElement[] = [];
	const logged: string[] = [];
	const reads: ( readonly [ readonly string[], readonly number[] ] )[] = [];
	const {
		readPage = () => Promise.resolve( storedPage( SMALL ) ),
		readPages = ( [ title = '' ] ) => readPage( title ).then( ( page ) => page ? [ { ...page, title } ] : [] ),
		...others
	} = said;
	return {
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
			listeners.push( listener );
		},
		announceReady: ( root ) => {
			announced.push( root );
		},
		addStyles: () => undefined,
		log: ( message ) => {
			logged.push( message );
		},
		...others,
		readPages: ( titles, revisions ) => {
			reads.push( [ titles, revisions ] );
			return readPages( titles, revisions );
		},
		showContent: () => listeners.forEach( ( listener ) => listener() ),
		announced,
		logged,
		reads
	};
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
	await new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
}
