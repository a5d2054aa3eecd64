import { SORTS, type KnownIds, type Query, type Sort } from '../explore/query';

/** The keys of the fragment that are not facets. A facet cannot have such an id. */
export const RESERVED_KEYS: readonly string[] = [ 'q', 'sort', 'program', 'view' ];

/** How the fragments of explorers begin. */
export const FRAGMENT = 'programs';
/** Alone or with a question mark, which some senders percent-encode. */
const OURS = new RegExp( `^#?${ FRAGMENT }(?:$|\\?|%3f)`, 'i' );

/**
 * @param hash With or without '#'.
 * @return Whether a fragment is for an explorer, so that all others can be left alone.
 */
export function isFragmentOurs( hash: string ): boolean {
	return OURS.test( hash );
}

/** Longer is nobody's choice; the rest of a fragment, or of a search text, is not read. */
const MOST_CHARACTERS = 8000;
export const MOST_LETTERS = 200;

/**
 * All that could mean something to wikitext, to a URL or to what makes links of plain text, and
 * all that cannot be seen. What remains is readable: letters of any script, digits, `-`, `_`, `.`.
 */
// eslint-disable-next-line no-misleading-character-class -- single units are meant.
export const UNSAFE = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;

function encode( value: string ): string {
	return value.replace( UNSAFE, ( unit ) => {
		const code = unit.charCodeAt( 0 );
		return code > 0x7f ? encodeURIComponent( unit ) :
			'%' + ( code + 256 ).toString( 16 ).slice( 1 ).toUpperCase();
	} );
}

/** Decodes what is well encoded and leaves the rest as it stands; decodeURIComponent throws. */
function decode( value: string ): string {
	return value.replace( /(?:%[\da-f]{2})+/gi, ( run ) => {
		try {
			return decodeURIComponent( run );
		} catch {
			return run;
		}
	} );
}

/**
 * A search text without what makes no difference: space around and doubled, halves of characters,
 * more than anyone searches for.
 *
 * @param text As typed.
 * @return
 */
export function normalText( text: string ): string {
	// With the flag `u`, surrogates match only where they are alone.
	return text.slice( 0, MOST_LETTERS ).replace( /[\ud800-\udfff]/gu, '' ).replace( /\s+/g, ' ' ).trim();
}

/**
 * Writes a query as the fragment of a link. Letters stay readable; spaces of the search text are
 * underscores, as wikitext writes them.
 *
 * @param query
 * @param facets The order to name facets in; others follow.
 * @return Without '#'; '' where nothing is chosen. Note that `location.hash` percent-encodes
 * letters, so compare queries, not fragments.
 */
export function toFragment( query: Query, facets: readonly string[] = [] ): string {
	const parts: string[] = [];
	new Set( [ ...facets, ...query.chosen.keys() ] ).forEach( ( facet ) => {
		const terms = query.chosen.get( facet ) || [];
		if ( terms.length && !RESERVED_KEYS.includes( facet ) ) {
			parts.push( `${ encode( facet ) }=${ terms.map( encode ).join( ',' ) }` );
		}
	} );
	const text = normalText( query.text );
	if ( text ) {
		parts.push( 'q=' + encode( text ).replace( /_/g, '%5F' ).replace( /%20/g, '_' ) );
	}
	if ( query.sort ) {
		parts.push( 'sort=' + query.sort );
	}
	if ( query.program !== null ) {
		parts.push( 'program=' + encode( query.program ) );
	}
	return parts.length ? `programs?${ parts.join( '&' ) }` : '';
}

/**
 * Reads a fragment, whoever wrote it: values the data does not know are dropped, and nothing
 * throws.
 *
 * @param hash With or without '#', as `location.hash` gives it.
 * @param known
 * @return null where the fragment is not ours; `#programs` alone is ours and empty.
 */
export function fromFragment( hash: string, known: KnownIds ): Query | null {
	const ours = OURS.exec( hash );
	if ( !ours ) {
		return null;
	}
	const chosen = new Map<string, string[]>();
	let text = '';
	let sort: Sort | null = null;
	let program: string | null = null;
	for ( const part of hash.slice( ours[ 0 ].length, MOST_CHARACTERS ).split( '&' ) ) {
		const [ rawKey = '', ...rest ] = part.split( '=' );
		const key = decode( rawKey );
		const raw = rest.join( '=' );
		const value = decode( raw );
		if ( key === 'q' ) {
			text = normalText( decode( raw.replace( /[_+]/g, ' ' ) ) );
		} else if ( key === 'sort' ) {
			sort = SORTS.find( ( one ) => one === value ) || null;
		} else if ( key === 'program' ) {
			program = known.hasProgram( value ) ? value : null;
		} else if ( !RESERVED_KEYS.includes( key ) ) {
			// Some senders percent-encode the commas between terms.
			const terms = raw.split( ',' ).map( decode ).concat( value.split( ',' ) )
				.filter( ( term ) => known.hasTerm( key, term ) );
			if ( terms.length ) {
				chosen.set( key, Array.from( new Set( ( chosen.get( key ) || [] ).concat( terms ) ) ) );
			}
		}
	}
	return { text, chosen, sort, program };
}
