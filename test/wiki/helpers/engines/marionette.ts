import { once } from 'node:events';
import { connect } from 'node:net';

/** A command's number, its error, and its result. */
type Answer = readonly [ type: 1, id: number, error: { readonly message: string } | null, result: unknown ];

/** Sends a command to Firefox. */
export type Ask = ( command: string, parameters?: Readonly<Record<string, unknown>> ) => Promise<unknown>;

/**
 * Connects to Marionette, which is how Firefox takes the commands of WebDriver: JSON over TCP, each message after its length and a colon.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export async function connectMarionette( port: number ): Promise<{ readonly ask: Ask; readonly close: () => void }> {
	const socket = connect( port, '127.0.0.1' );
	await once( socket, 'connect' );
	const waiting = new Map<number, ( answer: Answer | Error ) => void>();
	let received = Buffer.alloc( 0 );
	socket.on( 'data', ( data ) => {
		received = Buffer.concat( [ received, data ] );
		for ( let colon = received.indexOf( ':' ); colon >= 0; colon = received.indexOf( ':' ) ) {
			const end = colon + 1 + Number( received.toString( 'latin1', 0, colon ) );
			if ( received.length < end ) {
				return;
			}
			const message = JSON.parse( received.toString( 'utf8', colon + 1, end ) ) as unknown;
			received = received.subarray( end );
			// The first message is an object with Marionette's version.
			if ( Array.isArray( message ) ) {
				const answer = message as unknown as Answer;
				waiting.get( answer[ 1 ] )?.( answer );
			}
		}
	} );
	// A socket also closes after an error.
	socket.on( 'error', () => undefined );
	socket.on( 'close', () => waiting.forEach( ( settle ) => settle( new Error( 'Firefox has ended.' ) ) ) );
	let last = 0;
	return {
		ask: async ( command, parameters = {} ) => {
			const id = ++last;
			const text = JSON.stringify( [ 0, id, command, parameters ] );
			const answer = await new Promise<Answer | Error>( ( resolve ) => {
				waiting.set( id, resolve );
				socket.write( `${ Buffer.byteLength( text ) }:${ text }` );
			} );
			waiting.delete( id );
			if ( answer instanceof Error ) {
				throw answer;
			}
			const [ , , error, result ] = answer;
			if ( error ) {
				throw new Error( `${ command }: ${ error.message }` );
			}
			return result;
		},
		close: () => socket.destroy()
	};
}
