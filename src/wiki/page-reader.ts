import { readAnswer, type QueryAnswer } from './api-request';
import { ReadError, type BundleRequest, type PagesAndTranslations, type StoredPage, type Wiki } from './wiki';

const MONTH_S = 2592000;
const FIVE_MINUTES_S = 300;

/** Translate's mark of a translation whose source has changed since. */
const OUTDATED = 'fuzzy';

/** Takes the pages out of an answer; those that are missing or hidden are left out. */
function storedPages( answer: QueryAnswer ): StoredPage[] {
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

type Kind = 'titles' | 'revids';

/** What to ask the API; `offset` goes on with the translations alone. */
function parametersFor( kind: Kind, values: readonly ( string | number )[], bundle: BundleRequest | null, offset: string ): string {
	const age = String( kind === 'titles' || bundle && !bundle.version ? FIVE_MINUTES_S : MONTH_S );
	const parameters: Record<string, string> = {
		action: 'query',
		format: 'json',
		formatversion: '2',
		// The interface language must not split the cache.
		uselang: 'content',
		maxage: age,
		smaxage: age
	};
	Object.assign( parameters, offset ? { mcoffset: offset } : {
		prop: 'revisions',
		rvprop: 'ids|content|contentmodel',
		rvslots: 'main',
		[ kind ]: values.join( '|' )
	}, bundle && {
		list: 'messagecollection',
		mcgroup: `messagebundle-${ bundle.title }`,
		mclanguage: bundle.language,
		mcprop: 'translation|tags',
		// Nothing is transferred for what has no translation.
		mcfilter: 'hastranslation',
		mclimit: 'max',
		// Makes another state another address.
		requestid: bundle.version
	} );
	return new URLSearchParams( parameters ).toString();
}

/** Reads pages and, where there are many, the translations in several answers. */
async function readAll( api: string, kind: Kind, values: readonly ( string | number )[], bundle: BundleRequest | null ): Promise<PagesAndTranslations> {
	const translations = new Map<string, string>();
	let pages: readonly StoredPage[] = [];
	let offset: string | undefined = '';
	do {
		const answer: QueryAnswer = await readAnswer( `${ api }?${ parametersFor( kind, values, bundle, offset ) }` );
		pages = pages.concat( storedPages( answer ) );
		for ( const { key, translation, tags } of answer.query?.messagecollection || [] ) {
			if ( translation && tags.indexOf( OUTDATED ) === -1 ) {
				translations.set( key.slice( key.lastIndexOf( '/' ) + 1 ), translation );
			}
		}
		offset = answer.continue?.mcoffset;
	} while ( offset );
	return { pages, translations };
}

/** The same, without a bundle that is in the way: one that is unknown, empty or in no language spoils the whole answer. */
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
 * Makes what reads pages of a wiki.
 *
 * @param api The address of its API.
 * @param titleOf Gives a title as the wiki writes it.
 */
export function createPageReader( api: string, titleOf: Wiki[ 'titleOf' ] ): Wiki[ 'readPages' ] {
	return async ( titles, revisions, asked ) => {
		const normalized = titles.map( titleOf );
		// Translate knows a bundle by nothing but its whole title.
		const bundle = asked && Object.assign( {}, asked, { title: titleOf( asked.title ) } );
		const pinned = revisions.length ? await readSafely( api, 'revids', revisions, bundle ) : null;
		// A revision may be gone, or belong to another page since a move: then the title decides.
		return pinned && normalized.every( ( title ) => pinned.pages.some( ( page ) => page.title === title ) ) ?
			pinned : readSafely( api, 'titles', normalized, bundle );
	};
}
