/** Letters that have no accent to take off. */
const LETTERS: readonly ( readonly [ letter: RegExp, latin: string ] )[] = [
	[ /\u00DF/g, 'ss' ], [ /\u00E6/g, 'ae' ], [ /\u0153/g, 'oe' ], [ /[\u00F8]/g, 'o' ], [ /\u0142/g, 'l' ],
	[ /[\u0111\u00F0]/g, 'd' ], [ /\u00FE/g, 'th' ], [ /\u0131/g, 'i' ]
];

/** An id may have 100 characters; this leaves room for a number. Source: patterns.ts, `ID`. */
const MOST_CHARACTERS = 90;

/**
 * A text as part of an id.
 *
 * @param text
 * @return Only a-z, 0-9 and single hyphens between them; empty where the text has no Latin letter.
 */
export function slug( text: string ): string {
	const plain = LETTERS.reduce(
		( changed, [ letter, latin ] ) => changed.replace( letter, latin ),
		// An apostrophe joins: "Let's" is one word.
		text.toLowerCase().normalize( 'NFD' ).replace( /[\u0300-\u036F'\u2019]/g, '' )
	).replace( /[^a-z0-9]+/g, '-' );
	return /[a-z]/.test( plain ) ? plain.slice( 0, MOST_CHARACTERS ).replace( /^-|-$/g, '' ) : '';
}

/** Ids that are all different. */
export interface Ids {
	/** Makes an id of the first text that can be one. */
	make( ...texts: readonly string[] ): string;
	/** Takes an id that is there already; tells whether it was free. */
	take( id: string ): boolean;
}

/** Starts with no id taken. */
export function createIds(): Ids {
	const taken = new Set<string>();
	/** The last number behind an id, for thousands of items may have the same title. */
	const numbers = new Map<string, number>();
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
			const wanted = texts.map( slug ).find( Boolean ) || `program-${ count }`;
			let id = wanted;
			let number = numbers.get( wanted ) || 1;
			while ( !take( id ) ) {
				id = `${ wanted }-${ ++number }`;
			}
			numbers.set( wanted, number );
			return id;
		}
	};
}
