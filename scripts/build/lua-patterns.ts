/** How long a text is, and what matches the whole of it: a Lua pattern cannot count. */
export type LengthAndPattern = {
	readonly least: number;
	readonly most: number;
	readonly pattern: string;
};

/** Characters as Lua patterns: one for each group of characters with the same bytes but the last, and one that finds the first byte of any of them. */
export type CharacterPatterns = {
	readonly firstByte: string;
	readonly each: readonly string[];
};

/** Takes a regular expression, without ^ and $, of character classes of which only the last may be repeated: `[A-Z][a-z]{0,9}`. */
export function lengthAndPattern( source: string ): LengthAndPattern {
	const match = /^((?:\[[\w.-]+\])*)(\[[\w.-]+\])\{(\d+),(\d+)\}$/.exec( source );
	if ( !match ) {
		throw new Error( `No Lua pattern is known for the regular expression ${ source }.` );
	}
	const [ , before = '', last = '', least, most ] = match;
	const count = before.split( ']' ).length - 1;
	return { least: count + Number( least ), most: count + Number( most ), pattern: `^${ before }${ last }*$` };
}

function inClass( byte: number ): string {
	const character = String.fromCharCode( byte );
	return byte === 0 ? '%z' : /[!-/:-@[-`{-~]/.test( character ) ? `%${ character }` : character;
}

/** A character class of Lua; neighbours that no pattern gives a meaning to are written as a range. */
function classOf( bytes: readonly number[] ): string {
	const parts: string[] = [];
	for ( let at = 0; at < bytes.length; at++ ) {
		const first = bytes[ at ] as number;
		let last = first;
		while ( inClass( first ).length === 1 && bytes[ at + 1 ] === last + 1 && inClass( last + 1 ).length === 1 ) {
			last++;
			at++;
		}
		parts.push( inClass( first ), ...last > first + 1 ? [ '-' ] : [], ...last > first ? [ inClass( last ) ] : [] );
	}
	return `[${ parts.join( '' ) }]`;
}

/** The characters up to U+FFFF that a regular expression matches, as Lua patterns of their bytes in UTF-8. */
export function characterPatterns( expression: RegExp ): CharacterPatterns {
	const one = new RegExp( `^(?:${ expression.source })`, expression.flags.replace( 'g', '' ) );
	/** All bytes of characters but the last → the last ones. */
	const lastBytes = new Map<string, number[]>();
	for ( let code = 0; code <= 0xffff; code++ ) {
		if ( ( code < 0xd800 || code > 0xdfff ) && one.test( `${ String.fromCharCode( code ) }a` ) ) {
			const bytes = Buffer.from( String.fromCharCode( code ) );
			const before = bytes.subarray( 0, -1 ).toString( 'latin1' );
			lastBytes.set( before, [ ...lastBytes.get( before ) ?? [], bytes[ bytes.length - 1 ] as number ] );
		}
	}
	const firstBytes = [ ...lastBytes ].flatMap( ( [ before, last ] ) => before ? [ before.charCodeAt( 0 ) ] : last );
	return {
		firstByte: classOf( [ ...new Set( firstBytes ) ] ),
		each: [ ...lastBytes ].map( ( [ before, last ] ) => before + classOf( last ) )
	};
}
