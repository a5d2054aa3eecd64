import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { reservePort } from '../../../../scripts/wiki/server';
import type { Engine } from './engine';
import { Processes, untilStarted } from './processes';
import { COMMANDS, webDriver, type Send } from './webdriver';

/** The answer of a server of WebDriver. */
interface Answer {
	readonly value: unknown;
}

async function ask( method: string, address: string, parameters: Readonly<Record<string, unknown>> = {} ): Promise<unknown> {
	const response = await fetch( address, { method, body: method === 'POST' ? JSON.stringify( parameters ) : null, headers: { 'Content-Type': 'application/json' } } );
	const { value } = await response.json() as Answer;
	if ( !response.ok ) {
		throw new Error( `${ method } ${ address }: ${ JSON.stringify( value ) }` );
	}
	return value;
}

/** Starts WebKit, the engine of Safari, in the small browser that comes with it. */
export async function startWebKit(): Promise<Engine> {
	const processes = new Processes();
	let session = '';
	// The browser does not end with its driver.
	const stop = async (): Promise<void> => {
		await ( session && ask( 'DELETE', session ).catch( () => undefined ) );
		await processes.stop();
	};
	try {
		// It has no mode without a screen. Xvfb takes the first number that is free, and writes it to the stream.
		const screen = processes.start( 'Xvfb', [ '-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp' ] );
		const [ display ] = await once( screen.stdio[ 3 ] as Readable, 'data' ) as [ Buffer ];
		const port = await reservePort( 0 );
		processes.start( 'WebKitWebDriver', [ `--port=${ port }` ], {
			DISPLAY: `:${ String( display ).trim() }`,
			// Its sandbox does not work for root, nor in many containers.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
		} );
		const driver = `http://127.0.0.1:${ port }`;
		await untilStarted( () => ask( 'GET', `${ driver }/status` ) );
		const { sessionId } = await ask( 'POST', `${ driver }/session`, { capabilities: {} } ) as { sessionId: string };
		session = `${ driver }/session/${ sessionId }`;
	} catch ( error ) {
		await stop();
		throw error;
	}
	const send: Send = ( command, parameters ) => {
		const [ method, path ] = COMMANDS[ command ];
		return ask( method, session + path.replace( '{id}', String( parameters[ 'id' ] ) ), parameters );
	};
	// No `emulate`: its driver can neither print nor choose the media, and its dark mode follows the desktop.
	return { ...webDriver( send ), stop };
}
