/** A running browser with one page: what the tests of all engines need of it. Expressions are JavaScript that the page evaluates. */
export interface Engine {
	/** Loads a page. */
	readonly open: ( address: string ) => Promise<void>;
	/** The value of an expression, which must fit into JSON. */
	readonly evaluate: ( expression: string ) => Promise<unknown>;
	/** Clicks the middle of the element that an expression gives, as a reader does. Browsers skip history entries that were made without a real click. */
	readonly click: ( element: string ) => Promise<void>;
	/** Presses keys one after the other, on the element with the focus. */
	readonly type: ( text: string ) => Promise<void>;
	/** Presses a key, or several together. */
	readonly press: ( ...keys: readonly Key[] ) => Promise<void>;
	readonly back: () => Promise<void>;
	readonly forward: () => Promise<void>;
	/** Gives the window a size. Windows of Firefox and WebKit cannot be as narrow as a phone's, they take the least possible width. */
	readonly resize: ( width: number, height: number ) => Promise<void>;
	/** The role and name that the engine gives to screen readers. */
	readonly spoken: ( element: string ) => Promise<Spoken>;
	/** Shows the page as on paper, or in the system's dark mode. Missing where the engine has no way to do that. */
	readonly emulate?: ( media: Media ) => Promise<void>;
	readonly stop: () => Promise<void>;
}

export type Key = 'Tab' | 'Shift' | 'Escape';

export interface Spoken {
	readonly role: string;
	readonly name: string;
}

export interface Media {
	readonly print: boolean;
	readonly dark: boolean;
}
