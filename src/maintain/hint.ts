/** A text in English, because the problems of the data have no translations. */
interface English {
	readonly english: string;
}

/** A line of a notice. Its other parts are in the language of the reader. */
export type Hint = readonly ( string | English )[];

export function inEnglish( english: string ): Hint {
	return [ { english } ];
}

/** No message has it. */
const MARK = '\u0000';

/**
 * Puts English texts into a message that is in the language of the reader.
 *
 * @param message Makes the message from its parameters.
 */
export function withEnglish( message: ( ...parameters: readonly string[] ) => string, ...texts: readonly string[] ): Hint {
	const parts = message( ...texts.map( ( _, index ) => MARK + String( index ) + MARK ) ).split( MARK );
	// Every second part is the index of an English text.
	return parts.map( ( part, position ) => position % 2 ? { english: texts[ Number( part ) ] ?? '' } : part );
}
