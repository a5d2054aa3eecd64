import type { Locator, Page } from 'playwright-core';

/**
 * Seconds that a practised user needs, by the Keystroke-Level Model (Card, Moran and Newell, 1980). On a phone, a key of
 * the screen's keyboard takes longer (36 words a minute, Palin et al., 2019), and no hand moves to a mouse.
 */
const SECONDS = {
	desktop: { key: 0.2, point: 1.3, home: 0.4, think: 1.35, scroll: 0.5 },
	phone: { key: 0.33, point: 1.3, home: 0, think: 1.35, scroll: 0.5 }
};

/** Works in a page as a user does, and counts what it takes. */
export class Effort {
	public keys = 0;
	public points = 0;
	public scrolls = 0;
	private thoughts = 0;
	private homings = 0;
	private isAtKeyboard = false;

	public constructor( private readonly page: Page, private readonly device: keyof typeof SECONDS ) {}

	/** Clicks or taps. What the user expects to come next needs no thought. */
	public async point( target: Locator, isExpected = false ): Promise<void> {
		await target.waitFor();
		const [ box, height ] = [ await target.boundingBox(), this.page.viewportSize()?.height ?? NaN ];
		const middle = ( box?.y ?? NaN ) + ( box?.height ?? NaN ) / 2;
		// By four fifths of the window, so that a user keeps track.
		this.scrolls += middle < 0 || middle > height ? Math.ceil( Math.abs( middle - height / 2 ) / ( 0.8 * height ) ) : 0;
		this.points++;
		this.thoughts += isExpected ? 0 : 1;
		this.moveHand( false );
		await target.click();
	}

	public async type( text: string ): Promise<void> {
		this.keys += text.length;
		this.moveHand( true );
		await this.page.keyboard.type( text );
	}

	public async press( ...keys: readonly string[] ): Promise<void> {
		this.moveHand( true );
		for ( const key of keys ) {
			this.keys += key.split( '+' ).length;
			await this.page.keyboard.press( key );
		}
	}

	public async pressAfterThought( key: string ): Promise<void> {
		this.thoughts++;
		await this.press( key );
	}

	/** Puts in a text that the user has copied elsewhere. */
	public async paste( text: string ): Promise<void> {
		this.keys += 2;
		this.moveHand( true );
		await this.page.keyboard.insertText( text );
	}

	public get hasKeyboard(): boolean {
		return this.device === 'desktop';
	}

	/** Without the time that the wiki takes. */
	public get seconds(): number {
		const { key, point, home, think, scroll } = SECONDS[ this.device ];
		return this.keys * key + this.points * point + this.homings * home + this.thoughts * think + this.scrolls * scroll;
	}

	private moveHand( toKeyboard: boolean ): void {
		this.homings += this.isAtKeyboard === toKeyboard ? 0 : 1;
		this.isAtKeyboard = toKeyboard;
	}
}
