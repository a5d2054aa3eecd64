import type { Credentials } from './credentials';

/** Characters that control a terminal, change the direction of a line, or cannot be seen. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What is safe to print of a text from a wiki: secrets become "…", hidden characters become escapes such as \u{202E}. */
export function safeText( text: string, credentials: Credentials | undefined ): string {
	const secret = credentials && ( 'token' in credentials ? credentials.token : credentials.password );
	const without = secret === undefined ? text : [ secret, encodeURIComponent( secret ), JSON.stringify( secret ).slice( 1, -1 ) ].reduce( ( rest, form ) => rest.split( form ).join( '…' ), text );
	return without.replace( HIDDEN, ( character ) => `\\u{${ character.codePointAt( 0 )?.toString( 16 ).toUpperCase() }}` );
}

type Write = ( chunk: string | Uint8Array, ...rest: unknown[] ) => boolean;

/** Makes all that this process prints safe, errors and what libraries print included: a wiki decides on much of it. */
export function guardOutput( credentials: Credentials | undefined, streams: readonly { write: unknown }[] = [ process.stdout, process.stderr ] ): void {
	for ( const stream of streams ) {
		const write = ( stream.write as Write ).bind( stream );
		stream.write = ( ( chunk, ...rest ) => write( typeof chunk === 'string' ? safeText( chunk, credentials ) : chunk, ...rest ) ) satisfies Write;
	}
}
