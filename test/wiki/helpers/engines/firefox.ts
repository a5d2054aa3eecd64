import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine';
import { connectMarionette, type Ask } from './marionette';
import { Processes, untilStarted } from './processes';
import { COMMANDS, webDriver, type Send } from './webdriver';

/** Firefox's settings. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
	// Any free port, which Firefox writes into a file of its profile.
	'marionette.port': 0,
	// No requests but those of the pages.
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.safebrowsing.downloads.enabled': false,
	'extensions.systemAddon.update.enabled': false,
	'messaging-system.rsexperimentloader.enabled': false,
	'nimbus.rollouts.enabled': false,
	'services.settings.server': 'data:,',
	'ui.prefersReducedMotion': 1
};

function send( ask: Ask ): Send {
	return async ( command, parameters ) => {
		const result = await ask( `WebDriver:${ COMMANDS[ command ][ 2 ] }`, parameters );
		return ( result as { readonly value?: unknown } ).value;
	};
}

/** Shows the page in other media, by the same switch as Firefox's developer tools. */
function emulate( ask: Ask ): NonNullable<Engine[ 'emulate' ]> {
	return async ( { print, dark } ) => {
		await ask( 'Marionette:SetContext', { value: 'chrome' } );
		await ask( 'WebDriver:ExecuteScript', {
			script: `const { top } = gBrowser.selectedBrowser.browsingContext;
				top.mediumOverride = arguments[ 0 ];
				top.prefersColorSchemeOverride = arguments[ 1 ];`,
			args: [ print ? 'print' : '', dark ? 'dark' : 'none' ]
		} );
		await ask( 'Marionette:SetContext', { value: 'content' } );
	};
}

/** Starts Firefox without a screen. */
export async function startFirefox(): Promise<Engine> {
	const processes = new Processes();
	const profile = await mkdtemp( join( tmpdir(), 'program-explorer-firefox-' ) );
	let close = (): void => undefined;
	const stop = async (): Promise<void> => {
		close();
		await processes.stop();
		await rm( profile, { recursive: true, force: true, maxRetries: 5 } );
	};
	try {
		await writeFile( join( profile, 'user.js' ), Object.entries( PREFERENCES ).map( ( [ name, value ] ) => `user_pref( ${ JSON.stringify( name ) }, ${ JSON.stringify( value ) } );\n` ).join( '' ) );
		processes.start( 'firefox-esr', [ '--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile ] );
		const port = await untilStarted( async () => {
			const written = Number( await readFile( join( profile, 'MarionetteActivePort' ), 'utf8' ) );
			if ( !written ) {
				throw new Error( 'Firefox has written no port yet.' );
			}
			return written;
		} );
		const { ask, close: disconnect } = await connectMarionette( port );
		close = disconnect;
		await ask( 'WebDriver:NewSession' );
		return { ...webDriver( send( ask ) ), emulate: emulate( ask ), stop };
	} catch ( error ) {
		await stop();
		throw error;
	}
}
