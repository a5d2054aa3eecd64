import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { Failure } from '../wiki/failure';

const MOST_SECONDS = 30;
/** Wikimedia asks every program to say what it is. Source: https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy */
const USER_AGENT = 'ProgramExplorer/0.1 (import, validate and messages; Node.js)';

export interface Answer {
	text: string;
	type: string;
	/** The address after redirects. */
	address: string;
}

export async function readAddress( given: string ): Promise<Answer> {
	const address = given.replace( /#.*/, '' );
	try {
		const response = await fetch( address, { headers: { 'User-Agent': USER_AGENT }, signal: AbortSignal.timeout( MOST_SECONDS * 1000 ) } );
		// Also of an error: undici, which jsdom brings, breaks on answers that nobody reads.
		const text = await response.text();
		if ( !response.ok ) {
			throw refused( address, response.status );
		}
		const [ type = '' ] = ( response.headers.get( 'Content-Type' ) ?? '' ).split( ';' );
		return { text, type: type.trim().toLowerCase(), address: response.url };
	} catch ( error ) {
		const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
		const reason = name === 'TimeoutError' ? `no answer within ${ MOST_SECONDS } seconds` : cause?.code ?? cause?.message ?? message;
		throw error instanceof Failure ? error : new Failure( `${ address } cannot be reached: ${ reason }.`, 'Check the address and the network, then try again.' );
	}
}

function refused( address: string, status: number ): Failure {
	if ( status === 404 || status === 410 ) {
		return new Failure( `There is no page at ${ address } (${ status }).`, 'Copy the address from the address bar of a browser.' );
	}
	return status === 429 || status >= 500 ?
		new Failure( `${ address } cannot be read now (${ status }).`, 'Try again in some minutes.' ) :
		new Failure( `${ address } may not be read (${ status }).`, 'Save the page in a browser, and name the file instead.' );
}

export function parseJson( file: string, text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch ( error ) {
		throw new Failure( `${ file } is no JSON: ${ ( error as Error ).message }. Correct it there.` );
	}
}

/** Reads a file in UTF-8: of one in another encoding, some characters would be lost. */
export async function readTextFile( path: string ): Promise<string> {
	const bytes = await readFile( path ).catch( ( error: unknown ) => {
		const { code, message } = error as NodeJS.ErrnoException;
		throw code === 'ENOENT' ?
			new Failure( `There is no file ${ path }.`, 'Check its name and folder; the address of a page begins with https://.' ) :
			new Failure( `The file ${ path } cannot be read: ${ code === 'EISDIR' ? 'it is a folder' : message }.`, 'Name a file that you may read.' );
	} );
	const text = bytes.toString( 'utf8' );
	if ( !isUtf8( bytes ) ) {
		const line = text.slice( 0, text.indexOf( '\uFFFD' ) ).split( '\n' ).length;
		throw new Failure( `The file ${ path } is not in UTF-8: line ${ line } has bytes that are no characters.`, 'Save it as UTF-8 in your editor.' );
	}
	return text;
}
