import type { LanguageNames } from '../messages/format';

/** One stored revision of a wiki page. */
export interface StoredPage {
	readonly title: string;
	readonly text: string;
	readonly contentModel: string;
	readonly revision: number;
}

/** A request for translations of a MessageBundle, a kind of page of the extension Translate. */
export interface BundleRequest {
	/** The title of its page. */
	readonly title: string;
	readonly language: string;
	/** Changes with every change of the translations; '' if not known. */
	readonly version: string;
}

/** Pages, and those translations that are up to date, by their keys. */
export interface PagesAndTranslations {
	readonly pages: readonly StoredPage[];
	readonly translations: ReadonlyMap<string, string>;
}

/** `busy`: too many requests; `network`: no answer; `server`: an answer with an error. */
export type ReadFailure = 'busy' | 'timeout' | 'network' | 'server';

/** The error if a page cannot be read. The details are for the console. */
export class ReadError extends Error {
	public constructor( public readonly failure: ReadFailure, details: string ) {
		super( `${ failure }: ${ details }` );
	}
}

/**
 * The interface of the explorer to the wiki of the page. All code below the entries gets it as an
 * argument, so that it can run without a wiki.
 */
export interface Wiki {
	/** Whether the configuration page switches off all explorers of the wiki; null if it is to be read with the data. */
	readonly isSwitchedOff: boolean | null;
	/** Whether the reader views the page, and does not edit it or compare revisions. */
	readonly isViewing: boolean;
	/** Whether the reader has an account and is logged in. */
	readonly isNamed: boolean;
	/** The title of the page, with spaces. */
	readonly pageTitle: string;
	/** The reader's language, then its fallbacks (BCP 47 or MediaWiki codes). */
	readonly languages: readonly string[];
	/** The language of the page's text. */
	readonly pageLanguage: string;
	/** The language of the wiki, and so of data pages. */
	readonly contentLanguage: string;

	/** The path of a page, with `$1` for its title. */
	readonly articlePath: string;

	/** A title in the wiki's spelling; unchanged if it is no title. */
	readonly titleOf: ( title: string ) => string;
	/**
	 * Reads pages, and translations with them, in one request. The browser caches the answer for a
	 * day if the revisions are known and there is no bundle, else for five minutes.
	 *
	 * @param revisions The newest revisions of these pages, and of other pages to read with them; empty
	 * if not known. If one of the titles is not among them, the pages are read by title. A revision that
	 * is not the newest of its page is left out.
	 * @param bundle If it cannot be read, the pages are read without it.
	 * @return The pages that exist, in any order.
	 * @throws {ReadError}
	 */
	readonly readPages: ( titles: readonly string[], revisions: readonly number[], bundle: BundleRequest | null ) => Promise<PagesAndTranslations>;
	/** Whether the reader may create or change a page; false if the wiki does not answer. */
	readonly mayEdit: ( title: string ) => Promise<boolean>;
	/** The address of a page by its title; interwiki prefixes allowed. */
	readonly urlOf: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** Loads the names of languages in the reader's language; empty if they do not load. */
	readonly languageNames: () => Promise<LanguageNames>;
	/**
	 * Calls the listener when the content of the page is there, and again whenever it is replaced.
	 *
	 * @return A function that stops it.
	 */
	readonly onContent: ( listener: () => void ) => () => void;
	/** Fires the hook for other scripts that the explorer in this element is ready. */
	readonly announceReady: ( root: HTMLElement ) => void;
	/** Adds styles to the page. */
	readonly addStyles: ( css: string ) => void;
	/** Writes a warning to the console. */
	readonly log: ( message: string, ...details: readonly unknown[] ) => void;
}
