import type { Skipped } from '../import/skipped';
import { BUILT_IN } from '../messages/messages';
import { KEYS_ONLY, parseMessageTexts, messagesPage, type MessageTexts } from '../messages/message-texts';
import { translate } from '../programs/translations';
import { parseJsonObject } from '../programs/json-object';
import { includedTitles, type IncludedPage } from '../programs/include';
import { parseForReaders } from '../programs/parse';
import type { ProgramList } from '../programs/model';
import type { BundleRequest, StoredPage, Wiki } from '../wiki/wiki';
import { optionsFor } from '../programs/parse-options';

/** Programs and where they come from. */
export interface Programs {
	/** null where they do not come from a data page. */
	readonly page: StoredPage | null;
	readonly included: readonly IncludedPage[];
	/** null where there is no data page, or it cannot be read. */
	readonly list: ProgramList | null;
	/** What is wrong, in codes. */
	readonly problems: readonly string[];
	/** Where they come from the static list instead: a draft of the data page, and what it lacks. */
	readonly importLists?: { readonly draft: string; readonly skipped: readonly Skipped[] };
}

/** All that an explorer reads. */
export interface Data extends Programs {
	/** What to speak with. */
	readonly words: MessageTexts;
}

/** What an explorer asks for. */
export interface Wanted {
	/** The title of the data page. */
	readonly source: string;
	/** The language to speak. */
	readonly language: string;
	/** The revisions of the data page, of what it includes, and of the words; none where they are not all known. */
	readonly revisions: readonly number[];
	/** The language of translations to ask for; '' for none, where the data's own texts are in it. */
	readonly translated: string;
	/** The page with translations, where the host knows it. */
	readonly bundle: string;
	/** The state of the translations, where the host knows it. */
	readonly version: string;
}

/** Where those who keep the wiki's interface switch all explorers off; the server reads it too. */
export const CONFIGURATION = 'MediaWiki:Gadget-programExplorer-config.json';

async function readOnce( wiki: Wiki, { source, language, revisions, translated, bundle, version }: Wanted ): Promise<Data | null> {
	const requestFor = ( title: string | null ): BundleRequest | null => title && translated ? { title, language: translated, version } : null;
	const find = ( title: string, among: readonly StoredPage[] ): StoredPage | undefined =>
		among.find( ( other ) => other.title === wiki.titleOf( title ) );
	const speech = language === KEYS_ONLY ? [] : [ messagesPage( language ) ];
	// Where the revisions are known, the server has asked it, and would ask again after an edit.
	const titles = revisions.length ? [ source, ...speech ] : [ source, ...speech, CONFIGURATION ];
	const { pages, translations } = await wiki.readPages( titles, revisions, requestFor( bundle ) );
	const textOf = ( title: string ): string => find( title, pages )?.text || '';
	if ( parseJsonObject( textOf( CONFIGURATION ) )[ 'enabled' ] === false ) {
		return null;
	}
	const words = speech.length ?
		parseMessageTexts( language, textOf( messagesPage( language ) ) ) || BUILT_IN :
		{ language, texts: new Map<string, string>() };
	const page = find( source, pages );
	if ( !page ) {
		return { page: null, included: [], list: null, problems: [], words };
	}
	const wanted = includedTitles( page.text );
	const more = wanted.filter( ( title ) => !find( title, pages ) );
	// Only where the host did not know what the page includes.
	const all = more.length ? pages.concat( ( await wiki.readPages( [ source, ...more ], [], null ) ).pages ) : pages;
	const included: IncludedPage[] = [];
	for ( const title of wanted ) {
		const found = find( title, all );
		if ( found ) {
			included.push( { title, text: found.text } );
		}
	}
	const { list, problems } = parseForReaders( page.text, optionsFor( wiki ), included );
	if ( list && list.enabled === false ) {
		return null;
	}
	if ( !list || !translated || !list.bundle ) {
		return { page, included, list, problems, words };
	}
	// Only where the host did not know the bundle.
	const texts = list.bundle === bundle ? translations : ( await wiki.readPages( [ source ], [], requestFor( list.bundle ) ) ).translations;
	return { page, included, list: translate( list, { language: translated, texts }, wiki.contentLanguage ), problems, words };
}

/**
 * Reads a data page with what it includes, and the words to speak with, in one request where the host
 * knows what belongs to the page.
 *
 * @return With `page: null` where there is no data page; null where the explorer is switched off.
 * @throws {ReadError}
 */
export async function readData( wiki: Wiki, wanted: Wanted ): Promise<Data | null> {
	const data = await readOnce( wiki, wanted );
	// The host may have been printed while the data was broken, and the data mended since.
	return !data || data.list || !data.page || !wanted.revisions.length ? data : readOnce( wiki, Object.assign( {}, wanted, { revisions: [] } ) );
}
