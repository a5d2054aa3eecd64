/** Latin letters that do not become ASCII when their accents are removed. */
const LETTERS: readonly ( readonly [ letter: RegExp, replacement: string ] )[] = [
	[ /\u00DF/g, 'ss' ], [ /\u00E6/g, 'ae' ], [ /\u0153/g, 'oe' ], [ /\u00F8/g, 'o' ], [ /\u0142/g, 'l' ],
	[ /[\u0111\u00F0]/g, 'd' ], [ /\u00FE/g, 'th' ], [ /\u0131/g, 'i' ]
];

/** An id may have 100 characters (see `ID` in patterns.ts), and a number may be added. */
const MAX_CHARACTERS = 90;

/**
 * Makes an id of a text.
 *
 * @return Only a-z, 0-9 and single hyphens between them; '' if the text has no Latin letter.
 */
export function slug( text: string ): string {
	// Apostrophes are removed, because "Let's" is one word.
	const withoutAccents = text.toLowerCase().normalize( 'NFD' ).replace( /[\u0300-\u036F'\u2019]/g, '' );
	const hyphenated = LETTERS
		.reduce( ( replaced, [ letter, replacement ] ) => replaced.replace( letter, replacement ), withoutAccents )
		.replace( /[^a-z0-9]+/g, '-' );
	return /[a-z]/.test( hyphenated ) ? hyphenated.slice( 0, MAX_CHARACTERS ).replace( /^-|-$/g, '' ) : '';
}

/** The ids of an import, which are all different. */
export interface Ids {
	/** Makes a new id of the first text that has a Latin letter. */
	make( ...texts: readonly string[] ): string;
	/** Reserves an id, and returns whether it was free. */
	take( id: string ): boolean;
}

export function createIds(): Ids {
	const taken = new Set<string>();
	/** The last number after each id, so that thousands of items may have the same title. */
	const lastNumbers = new Map<string, number>();
	let count = 0;
	const take: Ids[ 'take' ] = ( id ) => {
		const isFree = !taken.has( id );
		taken.add( id );
		return isFree;
	};
	return {
		take,
		make( ...texts ) {
			count++;
			const base = texts.map( slug ).find( Boolean ) ?? `program-${ count }`;
			let id = base;
			let number = lastNumbers.get( base ) ?? 1;
			while ( !take( id ) ) {
				id = `${ base }-${ ++number }`;
			}
			lastNumbers.set( base, number );
			return id;
		}
	};
}
