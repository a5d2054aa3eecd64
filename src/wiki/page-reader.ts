import { readAnswer, type QueryAnswer } from './api-request';
import { ReadError, type BundleRequest, type PagesAndTranslations, type StoredPage, type Wiki } from './wiki';

const DAY_S = 86400;
const FIVE_MINUTES_S = 300;

/** A bundle has at most 2 MB, and an answer 500 texts or more; a wiki that continues longer is broken. */
const MOST_REQUESTS = 50;

/**
 * The pages of an answer, without those that are missing or hidden. Old revisions are left out too: the page may be
 * rendered with old data, or somebody wrote an old revision into a host by hand.
 */
function storedPages( { query: { pages: found = [] } = {} }: QueryAnswer ): StoredPage[] {
	const pages: StoredPage[] = [];
	for ( const { title, lastrevid, revisions = [] } of found ) {
		const [ revision ] = revisions;
		const main = revision?.slots?.main;
		if ( revision && main?.content !== undefined && ( lastrevid || revision.revid ) === revision.revid ) {
			pages.push( { title, text: main.content, contentModel: main.contentmodel || '', revision: revision.revid } );
		}
	}
	return pages;
}

type Kind = 'titles' | 'revids';

/** The parameters of a request. With an `offset`, it continues with further translations and reads no pages. */
function parametersFor( kind: Kind, values: readonly ( string | number )[], bundle: BundleRequest | null, offset: string ): string {
	// A revision never changes, but it is not the newest for ever.
	const age = String( kind === 'titles' || bundle ? FIVE_MINUTES_S : DAY_S );
	const parameters: Record<string, string> = {
		action: 'query',
		format: 'json',
		formatversion: '2',
		// One cached answer for all languages.
		uselang: 'content',
		maxage: age,
		smaxage: age
	};
	Object.assign( parameters, offset ? { mcoffset: offset } : {
		prop: 'revisions|info',
		rvprop: 'ids|content|contentmodel',
		rvslots: 'main',
		[ kind ]: values.join( '|' )
	}, bundle && {
		list: 'messagecollection',
		mcgroup: `messagebundle-${ bundle.title }`,
		mclanguage: bundle.language,
		// Outdated translations too, as on translated pages and in the server's list.
		mcprop: 'translation',
		// Without texts that have no translation.
		mcfilter: 'hastranslation',
		mclimit: 'max',
		// Another version gets another address.
		requestid: bundle.version
	} );
	return new URLSearchParams( parameters ).toString();
}

/** Reads pages, and translations in as many requests as the wiki needs for them. */
async function readAll( api: string, kind: Kind, values: readonly ( string | number )[], bundle: BundleRequest | null ): Promise<PagesAndTranslations> {
	const translations = new Map<string, string>();
	let pages: readonly StoredPage[] = [];
	let offset: string | undefined = '';
	let requests = 0;
	do {
		const answer: QueryAnswer = await readAnswer( `${ api }?${ parametersFor( kind, values, bundle, offset ) }` );
		pages = pages.concat( storedPages( answer ) );
		const { query: { messagecollection = [] } = {}, continue: { mcoffset } = {} } = answer;
		for ( const { key, translation } of messagecollection ) {
			if ( translation ) {
				translations.set( key.slice( key.lastIndexOf( '/' ) + 1 ), translation );
			}
		}
		offset = mcoffset;
	} while ( offset && ++requests < MOST_REQUESTS );
	return { pages, translations };
}

/** The same, but reads the pages alone if the bundle makes the request fail: it may be unknown, empty, or in an unknown language. */
async function readSafely( api: string, kind: Kind, values: readonly ( string | number )[], bundle: BundleRequest | null ): Promise<PagesAndTranslations> {
	try {
		return await readAll( api, kind, values, bundle );
	} catch ( error ) {
		if ( bundle && error instanceof ReadError && error.failure === 'server' ) {
			return readAll( api, kind, values, null );
		}
		throw error;
	}
}

/**
 * Makes the function that reads pages of a wiki.
 *
 * @param api The address of the wiki's API.
 * @param titleOf Gives a title in the wiki's spelling.
 */
export function createPageReader( api: string, titleOf: Wiki[ 'titleOf' ] ): Wiki[ 'readPages' ] {
	return async ( titles, revisions, request ) => {
		const normalized = titles.map( titleOf );
		// Translate finds a bundle only by its exact title.
		const bundle = request && Object.assign( {}, request, { title: titleOf( request.title ) } );
		const pinned = revisions.length ? await readSafely( api, 'revids', revisions, bundle ) : null;
		// A revision may be old or deleted, or belong to another page after a move. Then the pages are read by their titles.
		return pinned && normalized.every( ( title ) => pinned.pages.some( ( page ) => page.title === title ) ) ?
			pinned : readSafely( api, 'titles', normalized, bundle );
	};
}
