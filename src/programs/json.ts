/** The place of a fault in a text, counted from one. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/**
 * Finds the place in what a browser says about unreadable JSON.
 *
 * @param message Of the SyntaxError. V8: "… at position 6", Firefox: "… at line 2 column 5 …".
 * @param text
 * @return null where the browser does not tell (Safari; V8 for unexpected tokens).
 */
export function placeOf( message: string, text: string ): Place | null {
	const place = /line (\d+) column (\d+)/.exec( message );
	if ( place ) {
		return { line: Number( place[ 1 ] ), column: Number( place[ 2 ] ) };
	}
	const position = /at position (\d+)/.exec( message );
	const before = position ? text.slice( 0, Number( position[ 1 ] ) ) :
		/\bend of|\bEOF\b/i.test( message ) ? text : null;
	if ( before === null ) {
		return null;
	}
	const lines = before.split( '\n' );
	return { line: lines.length, column: ( lines[ lines.length - 1 ] || '' ).length + 1 };
}
