import { isSort, LIST, VIEWS, type KnownIds, type Query } from '../explore/query';

/** The keys of the fragment that are not facets. A facet cannot have such an id. */
export const RESERVED_KEYS: readonly string[] = [ 'q', 'sort', 'program', 'view', 'rows', 'columns', 'since', 'revision' ];

/** How the fragments of explorers begin. */
export const FRAGMENT = 'programs';
/** Alone. In capitals it is the anchor of a section of the page. */
const ALONE = /^#?programs$/;
/** Before a question mark, which some programs percent-encode. `.3F` is MediaWiki's old way, which links between wikis have. */
const WITH_QUERY = /^#?programs(\?|%3f|\.3f)/i;

/** The part of a link that starts the self-test. */
export const SELFTEST = 'selftest';

/** How the part of a link begins that opens the editor; the id of a program follows, or `new`. */
export const EDIT = 'edit=';

/** The rest of a longer fragment, or of a longer search text, is ignored. */
const MOST_CHARACTERS = 8000;
export const MOST_LETTERS = 200;

/**
 * The part of a fragment after `programs?`.
 *
 * @param hash With or without '#'.
 * @return null if the fragment is not an explorer's, but one of the page or of another script.
 */
export function restOf( hash: string ): string | null {
	const [ start ] = WITH_QUERY.exec( hash ) || ALONE.exec( hash ) || [];
	return start === undefined ? null : hash.slice( start.length, MOST_CHARACTERS );
}

export function isFragmentOurs( hash: string ): boolean {
	return restOf( hash ) !== null;
}

/**
 * Characters with a meaning in wikitext, in a URL or for programs that find links in plain text, and invisible ones.
 * Letters of all scripts, digits, `-`, `_` and `.` are not among them.
 */
// eslint-disable-next-line no-misleading-character-class -- The class matches single UTF-16 units.
export const UNSAFE = /[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;

function encode( value: string ): string {
	return value.replace( UNSAFE, ( unit ) => {
		const code = unit.charCodeAt( 0 );
		return code > 0x7f ? encodeURIComponent( unit ) :
			'%' + ( code + 256 ).toString( 16 ).slice( 1 ).toUpperCase();
	} );
}

/** Decodes what is encoded correctly, and leaves the rest. decodeURIComponent alone would throw. */
export function decode( value: string ): string {
	return value.replace( /(?:%[\da-f]{2})+/gi, ( run ) => {
		try {
			return decodeURIComponent( run );
		} catch {
			return run;
		}
	} );
}

/**
 * Removes what makes no difference to a search: spaces at the ends, repeated spaces, halves of surrogate pairs, and
 * everything after the first `MOST_LETTERS` units.
 */
export function normalText( text: string ): string {
	// With the flag `u`, only lone surrogates match.
	return text.slice( 0, MOST_LETTERS ).replace( /[\ud800-\udfff]/gu, '' ).replace( /\s+/g, ' ' ).trim();
}

/**
 * Writes a query as the fragment of a link. Letters stay readable; spaces of the search text are
 * underscores, as in wikitext.
 *
 * @param facets Facets to write first, in this order.
 * @return Without '#'; '' if nothing is chosen. Compare queries, not fragments, because `location.hash` has
 * percent-encoded letters.
 */
export function toFragment( { text, chosen, sort, details, view, rows, columns, since, revision }: Query, facets: readonly string[] = [] ): string {
	const parts: string[] = [];
	const write = ( key: string, values: readonly string[] ): void => {
		const list = values.map( encode ).join( ',' );
		if ( list ) {
			parts.push( `${ encode( key ) }=${ list }` );
		}
	};
	new Set( [ ...facets, ...chosen.keys() ] ).forEach( ( facet ) => {
		if ( !RESERVED_KEYS.includes( facet ) ) {
			write( facet, chosen.get( facet ) || [] );
		}
	} );
	const words = normalText( text );
	if ( words ) {
		parts.push( 'q=' + encode( words ).replace( /_/g, '%5F' ).replace( /%20/g, '_' ) );
	}
	write( 'sort', [ sort || '' ] );
	write( 'view', view === LIST ? [] : [ view ] );
	write( 'rows', [ rows ] );
	write( 'columns', columns );
	write( 'since', [ since ] );
	write( 'program', details );
	write( 'revision', [ revision ] );
	return parts.length ? `programs?${ parts.join( '&' ) }` : '';
}

/** The ids in a list, known or not. Some programs percent-encode the commas between them. */
export function splitIds( list: string, isKnown: ( id: string ) => boolean ): string[] {
	return list.split( ',' ).map( decode ).flatMap( ( one ) => isKnown( one ) ? one : one.split( ',' ) );
}

/** What may be a column of a view. The ids of the data have no commas. */
export function isColumn( value: string ): boolean {
	return /^[^,]+$/.test( value );
}

/** The different ids in a list that are known. */
function readIds( list: string, isKnown: ( id: string ) => boolean ): readonly string[] {
	return Array.from( new Set( splitIds( list, isKnown ) ) ).filter( isKnown );
}

/**
 * Reads any fragment. Ids that the data does not have are ignored, see `repairLink`. Never throws.
 *
 * @param hash With or without '#'.
 * @return null if the fragment is not an explorer's. `#programs` alone is an empty query.
 */
export function fromFragment( hash: string, known: KnownIds ): Query | null {
	const rest = restOf( hash );
	if ( rest === null ) {
		return null;
	}
	const chosen = new Map<string, string[]>();
	/** The values of the keys that are not facets. */
	const others = new Map<string, string>();
	for ( const part of rest.split( '&' ) ) {
		const [ rawKey = '', ...values ] = part.split( '=' );
		const key = decode( rawKey );
		const raw = values.join( '=' );
		if ( RESERVED_KEYS.includes( key ) ) {
			others.set( key, raw );
		} else {
			const terms = readIds( raw, ( term ) => known.hasTerm( key, term ) );
			if ( terms.length ) {
				chosen.set( key, Array.from( new Set( [ ...chosen.get( key ) || [], ...terms ] ) ) );
			}
		}
	}
	const rawOf = ( key: string ): string => others.get( key ) || '';
	const valueOf = ( key: string ): string => decode( rawOf( key ) );
	const view = VIEWS.find( ( one ) => one === valueOf( 'view' ) ) || LIST;
	const sort = valueOf( 'sort' );
	return {
		text: normalText( decode( rawOf( 'q' ).replace( /[_+]/g, ' ' ) ) ),
		chosen,
		sort: isSort( sort, view ) ? sort : null,
		details: readIds( rawOf( 'program' ), known.hasProgram ),
		view,
		rows: valueOf( 'rows' ),
		columns: readIds( rawOf( 'columns' ), isColumn ),
		since: valueOf( 'since' ),
		revision: valueOf( 'revision' )
	};
}
