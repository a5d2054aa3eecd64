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
	/** What was read: title and revision. */
	readonly reads: readonly ( readonly [ string, number | null ] )[];
}

/** A wiki with one data page, on which a test may do something else. */
export function fakeWiki( said: Partial<Wiki> = {} ): FakeWiki {
	const listeners: ( () => void )[] = [];
	const announced: HTMLElement[] = [];
	const logged: string[] = [];
	const reads: ( readonly [ string, number | null ] )[] = [];
	const { readPage = () => Promise.resolve( storedPage( SMALL ) ), ...others } = said;
	return {
		isViewing: true,
		isNamed: false,
		pageTitle: 'Community Development/What we do',
		languages: [ 'en' ],
		pageLanguage: 'en',
		mayEdit: () => Promise.resolve( false ),
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
		readPage: ( title, revision ) => {
			reads.push( [ title, revision ] );
			return readPage( title, revision );
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
