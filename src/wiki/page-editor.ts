/**
 * Why the wiki refuses an edit, or why there is no answer. `captcha`: it asks a question that the editor cannot show;
 * `nowhere`: it refuses edits of the talk page too.
 */
export type EditFailure =
	'network' | 'timeout' | 'server' | 'protected' | 'blocked' | 'denied' | 'readonly' | 'ratelimited' | 'warning' | 'disallowed' | 'spam' |
	'too-big' | 'invalid' | 'token' | 'session' | 'captcha' | 'deleted' | 'nowhere' | 'other';

/** Something that did not work. */
export interface Failed {
	readonly kind: 'failed';
	readonly failure: EditFailure;
	/** The wiki's own words, in the reader's language; '' if it has none. */
	readonly words: string;
}

/** What an edit shows of its author to everybody: the name of an account, that of a temporary account, or an IP address. */
export type PublicAs = 'account' | 'temporary' | 'address';

/** The newest revision of a page. */
export interface EditablePage {
	readonly kind: 'page';
	readonly title: string;
	readonly text: string;
	/** 0 if the page does not exist. */
	readonly revision: number;
	readonly contentModel: string;
	/** Why the reader may not edit it; null if the reader may. */
	readonly refusal: Failed | null;
	readonly publicAs: PublicAs;
}

/** A question that shows that a person sends the edit. */
export interface Captcha {
	readonly kind: 'captcha';
	readonly id: string;
	/** '' if there is an image only. */
	readonly question: string;
	/** The address of an image; '' if there is a question only. */
	readonly image: string;
}

export interface SaveRequest {
	readonly title: string;
	readonly text: string;
	/** The revision that the text was made from; 0 creates the page. */
	readonly base: number;
	readonly summary: string;
	readonly captcha?: { readonly id: string; readonly answer: string };
	/** Whether it is a page of wikitext. All others are JSON. */
	readonly isWikitext?: boolean;
}

/** `saved` has the revision before the new one: if it is not the base, the wiki has merged the text with another edit. */
export type SaveResult =
	{ readonly kind: 'saved'; readonly before: number; readonly revision: number } |
	{ readonly kind: 'unchanged' } |
	{ readonly kind: 'conflict' } |
	Captcha | Failed;

/** Reads and writes a wiki page. No function throws. */
export interface PageEditor {
	/** The name of the account; '' if nobody is logged in. */
	readonly user: string;
	/** @param revision An older revision; left out, the newest one. */
	readonly read: ( title: string, revision?: number ) => Promise<EditablePage | Failed>;
	/** The same request a second time passes a warning. */
	readonly save: ( request: SaveRequest ) => Promise<SaveResult>;
}
