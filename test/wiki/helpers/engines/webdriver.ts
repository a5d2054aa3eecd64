import type { Engine, Key } from './engine';

/** The commands of WebDriver that are used here: method and path over HTTP, and the name in Firefox's Marionette. */
export const COMMANDS = {
	goTo: [ 'POST', '/url', 'Navigate' ],
	run: [ 'POST', '/execute/sync', 'ExecuteScript' ],
	click: [ 'POST', '/element/{id}/click', 'ElementClick' ],
	role: [ 'GET', '/element/{id}/computedrole', 'GetComputedRole' ],
	label: [ 'GET', '/element/{id}/computedlabel', 'GetComputedLabel' ],
	perform: [ 'POST', '/actions', 'PerformActions' ],
	back: [ 'POST', '/back', 'Back' ],
	forward: [ 'POST', '/forward', 'Forward' ],
	resize: [ 'POST', '/window/rect', 'SetWindowRect' ]
} as const;

/** Sends a command with its parameters, and returns its value. */
export type Send = ( command: keyof typeof COMMANDS, parameters: Readonly<Record<string, unknown>> ) => Promise<unknown>;

/** The names of keys in WebDriver. */
const KEYS: Readonly<Record<Key, string>> = { Tab: '\uE004', Shift: '\uE008', Escape: '\uE00C' };

/**
 * What all browsers do by the same commands.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export function webDriver( send: Send ): Omit<Engine, 'emulate' | 'stop'> {
	const evaluate: Engine[ 'evaluate' ] = ( expression ) => send( 'run', { script: `return ${ expression }`, args: [] } );
	const elementAt = async ( expression: string ): Promise<{ readonly id: string }> => {
		// A reference to an element is an object with one property, whose name is the same in all browsers.
		const [ id ] = Object.values( ( await evaluate( expression ) ) as Readonly<Record<string, string>> );
		return { id: id ?? '' };
	};
	const pressKeys = ( actions: readonly { readonly type: string; readonly value: string }[] ) => send( 'perform', { actions: [ { type: 'key', id: 'keyboard', actions } ] } );
	const down = ( value: string ) => ( { type: 'keyDown', value } );
	const up = ( value: string ) => ( { type: 'keyUp', value } );
	return {
		evaluate,
		click: async ( element ) => {
			await send( 'click', await elementAt( element ) );
		},
		open: async ( url ) => {
			// Else an address with another fragment only would not load the page again.
			await send( 'goTo', { url: 'about:blank' } );
			await send( 'goTo', { url } );
		},
		type: async ( text ) => {
			await pressKeys( Array.from( text ).flatMap( ( letter ) => [ down( letter ), up( letter ) ] ) );
		},
		press: async ( ...keys ) => {
			const values = keys.map( ( key ) => KEYS[ key ] );
			await pressKeys( [ ...values.map( down ), ...values.reverse().map( up ) ] );
		},
		back: async () => {
			await send( 'back', {} );
		},
		forward: async () => {
			await send( 'forward', {} );
		},
		resize: async ( width, height ) => {
			await send( 'resize', { width, height } );
		},
		spoken: async ( expression ) => {
			const element = await elementAt( expression );
			return { role: String( await send( 'role', element ) ), name: String( await send( 'label', element ) ) };
		}
	};
}
