import type { Skipped } from '../import/skipped';
import { KEYS_ONLY, messagesPage, parseMessageTexts, type MessageTexts } from '../messages/message-texts';
import { BUILT_IN } from '../messages/messages';
import { includedTitles, type IncludedPage } from '../programs/include';
import { parseJsonObject } from '../programs/json-object';
import type { ProgramList } from '../programs/model';
import { optionsFor } from '../programs/parse-options';
import { parseForReaders } from '../programs/parse-for-readers';
import type { Translations } from '../programs/translations';
import type { BundleRequest, StoredPage, Wiki } from '../wiki/wiki';

/** What an explorer needs from the wiki. */
export interface LoadRequest {
	/** The title of the data page. */
	readonly source: string;
	/** The language of the messages. */
	readonly language: string;
	/** The revisions of the data page, of its included pages and of the messages; empty if not all are known. */
	readonly revisions: readonly number[];
	/** The language to ask translations of the data for; '' if the data's own texts are in it. */
	readonly translationLanguage: string;
	/** The title of the page with translations, if the host knows it, else ''. */
	readonly bundle: string;
	/** The state of these translations, if the host knows it, else ''. */
	readonly bundleVersion: string;
}

/** The pages that programs were read from. */
export interface PagesOrigin {
	readonly kind: 'pages';
	readonly page: StoredPage;
	readonly included: readonly IncludedPage[];
}

/** Programs that were imported from plain lists, because there is no data page. */
export interface ImportOrigin {
	readonly kind: 'import';
	/** The text of a data page with these programs. */
	readonly draft: string;
	/** What is in the lists, but not in the draft. */
	readonly skipped: readonly Skipped[];
}

/** Programs, ready to be shown. */
export interface LoadedPrograms<Origin = PagesOrigin | ImportOrigin> {
	readonly kind: 'ready';
	readonly origin: Origin;
	readonly list: ProgramList;
	/** Translations to add to the list; null if there are none, or if the list's own texts are in the reader's language. */
	readonly translations: Translations | null;
	/** The codes of problems in the data. */
	readonly problems: readonly string[];
}

interface WithMessages {
	readonly messages: MessageTexts;
}

/** The result of loading. `off`: the explorer is switched off; `missing`: there is no data page; `invalid`: it cannot be read. */
export type LoadResult =
	{ readonly kind: 'off' } |
	{ readonly kind: 'missing' } & WithMessages |
	{ readonly kind: 'invalid'; readonly origin: PagesOrigin; readonly problems: readonly string[] } & WithMessages |
	LoadedPrograms & WithMessages;

/** The page with which interface administrators switch off all explorers of the wiki. The server reads it too. */
export const CONFIGURATION = 'MediaWiki:Gadget-programExplorer-config.json';

function pageOf( wiki: Wiki, title: string, pages: readonly StoredPage[] ): StoredPage | undefined {
	return pages.find( ( page ) => page.title === wiki.titleOf( title ) );
}

function isSwitchedOff( configuration: StoredPage | undefined ): boolean {
	return configuration !== undefined && parseJsonObject( configuration.text )[ 'enabled' ] === false;
}

function messagesFrom( language: string, page: StoredPage | undefined ): MessageTexts {
	return language === KEYS_ONLY ? { language, texts: new Map() } : page && parseMessageTexts( language, page.text ) || BUILT_IN;
}

/** The included pages that exist. They are read here only if the host did not know their revisions. */
async function loadIncluded( wiki: Wiki, source: string, text: string, pages: readonly StoredPage[] ): Promise<readonly IncludedPage[]> {
	const titles = includedTitles( text );
	const missing = titles.filter( ( title ) => !pageOf( wiki, title, pages ) );
	const all = missing.length ? [ ...pages, ...( await wiki.readPages( [ source, ...missing ], [], null ) ).pages ] : pages;
	return titles.flatMap( ( title ) => {
		const page = pageOf( wiki, title, all );
		return page ? [ { title, text: page.text } ] : [];
	} );
}

function bundleRequest( title: string, { translationLanguage: language, bundleVersion: version }: LoadRequest ): BundleRequest | null {
	return title && language ? { title, language, version } : null;
}

/** The translations of a list. They are read here only if the host did not know the bundle. */
async function loadTranslations( wiki: Wiki, list: ProgramList, request: LoadRequest, translations: ReadonlyMap<string, string> ): Promise<Translations | null> {
	const { source, bundle, translationLanguage: language } = request;
	return language && list.bundle ? {
		language,
		texts: list.bundle === bundle ? translations :
			( await wiki.readPages( [ source ], [], bundleRequest( list.bundle, request ) ) ).translations
	} : null;
}

async function loadOnce( wiki: Wiki, request: LoadRequest ): Promise<LoadResult> {
	const { source, language, revisions, bundle } = request;
	if ( wiki.isSwitchedOff ) {
		return { kind: 'off' };
	}
	const messageTitles = language === KEYS_ONLY ? [] : [ messagesPage( language ) ];
	const titles = [ source, ...messageTitles, ...wiki.isSwitchedOff === null ? [ CONFIGURATION ] : [] ];
	const { pages, translations } = await wiki.readPages( titles, revisions, bundleRequest( bundle, request ) );
	if ( isSwitchedOff( pageOf( wiki, CONFIGURATION, pages ) ) ) {
		return { kind: 'off' };
	}
	const messages = messagesFrom( language, pageOf( wiki, messagesPage( language ), pages ) );
	const page = pageOf( wiki, source, pages );
	if ( !page ) {
		return { kind: 'missing', messages };
	}
	const included = await loadIncluded( wiki, source, page.text, pages );
	const origin: PagesOrigin = { kind: 'pages', page, included };
	const { list, problems } = parseForReaders( page.text, optionsFor( wiki ), included );
	if ( !list ) {
		return { kind: 'invalid', messages, origin, problems };
	}
	return list.enabled === false ? { kind: 'off' } :
		{ kind: 'ready', messages, origin, problems, list, translations: await loadTranslations( wiki, list, request, translations ) };
}

/**
 * Loads a data page with its included pages, the messages and the translations, in one request if the host knows
 * their revisions.
 *
 * @throws {ReadError}
 */
export async function load( wiki: Wiki, request: LoadRequest ): Promise<LoadResult> {
	const result = await loadOnce( wiki, request );
	// The page may have been rendered while the data was broken, and the data corrected since.
	return result.kind === 'invalid' && request.revisions.length ? loadOnce( wiki, { ...request, revisions: [] } ) : result;
}
