import type { LanguageNames } from '../messages/format';

/** One stored revision of a wiki page. */
export interface StoredPage {
	readonly title: string;
	readonly text: string;
	readonly contentModel: string;
	readonly revision: number;
}

/** What to ask for of a MessageBundle, which Translate keeps. */
export interface BundleRequest {
	/** The title of its page. */
	readonly title: string;
	readonly language: string;
	/** Tells one state of its translations from another; '' where that is not known. */
	readonly version: string;
}

/** Pages, and translations by their keys as far as there are any that are up to date. */
export interface PagesAndTranslations {
	readonly pages: readonly StoredPage[];
	readonly translations: ReadonlyMap<string, string>;
}

/** `busy`: the wiki asks to slow down; `network`: nothing came back. */
export type ReadFailure = 'busy' | 'timeout' | 'network' | 'server';

/** Why a page could not be read; the details are for the console. */
export class ReadError extends Error {
	public constructor( public readonly failure: ReadFailure, details: string ) {
		super( `${ failure }: ${ details }` );
	}
}

/**
 * What the explorer asks of the wiki it stands on. Everything below the entries takes it as an
 * argument, so that all of it runs without a wiki.
 */
export interface Wiki {
	/** Whether a reader is looking at the page, not editing it or comparing revisions. */
	readonly isViewing: boolean;
	/** Whether the reader has an account and is logged in. */
	readonly isNamed: boolean;
	/** The title of the page, with spaces. */
	readonly pageTitle: string;
	/** The language to speak, then those to fall back to (BCP 47 or MediaWiki codes). */
	readonly languages: readonly string[];
	/** The language the page is written in. */
	readonly pageLanguage: string;
	/** The language of the wiki, which is that of pages that are no text, such as a data page. */
	readonly contentLanguage: string;

	/** The path of a page, with `$1` for its title. */
	readonly articlePath: string;

	/** A title as the wiki writes it; as it is where it cannot be one. */
	readonly titleOf: ( title: string ) => string;
	/**
	 * Reads pages, and a bundle with them, in one request, cached by the browser: for a month where
	 * revisions are known (they never change) and the state of the bundle, else for five minutes.
	 *
	 * @param titles
	 * @param revisions Those of these pages and of others that come along, whatever they are
	 * called; none where they are not known. Where one of the pages is not among them, the titles
	 * decide.
	 * @param bundle A wiki without Translate has none, and one that cannot be read keeps nothing back.
	 * @return The pages that are there, in no order.
	 * @throws {ReadError}
	 */
	readonly readPages: ( titles: readonly string[], revisions: readonly number[], bundle: BundleRequest | null ) => Promise<PagesAndTranslations>;
	/** Whether the reader may create or change a page; false where the wiki does not say. */
	readonly mayEdit: ( title: string ) => Promise<boolean>;
	/** The address of a page by its title; interwiki prefixes allowed. */
	readonly urlOf: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** Brings the names of languages in the reader's own; none where they do not arrive. */
	readonly languageNames: () => Promise<LanguageNames>;
	/**
	 * Calls back when the content of the page is there, and again whenever it is replaced.
	 *
	 * @return Ends it.
	 */
	readonly onContent: ( listener: () => void ) => () => void;
	/** Tells other scripts that an explorer stands ready in this element. */
	readonly announceReady: ( root: HTMLElement ) => void;
	/** Adds styles to the page. */
	readonly addStyles: ( css: string ) => void;
	/** Writes to the console, for whoever looks into a problem. */
	readonly log: ( message: string, ...details: readonly unknown[] ) => void;
}
