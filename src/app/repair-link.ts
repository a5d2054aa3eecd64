import { isSort, LIST, VIEWS, type KnownIds, type Query, type ViewName } from '../explore/query';
import { decode, isColumn, normalText, restOf, SELFTEST, splitIds } from './url';

/** What text around a link may add to its end: punctuation, quotation marks, spaces without width. */
const AFTER_LINK = /[\s.,:;!)\]}>"'’”»\u200b-\u200f\ufeff]+$/;
/** The most characters that text adds. Searching a long value for them would cost the square of its length. */
const MOST_ADDED = 20;

const SINCE = /^(?:visit|\d{4}-\d\d-\d\d)$/;
const REVISION = /^\d+$/;

/** The first reading of a damaged value that is known: as it is, without what follows the link, in small letters. */
function findKnown( value: string, isKnown: ( reading: string ) => boolean ): string | undefined {
	const clean = value.slice( 0, -MOST_ADDED ) + value.slice( -MOST_ADDED ).replace( AFTER_LINK, '' );
	return [ value, clean, value.toLowerCase(), clean.toLowerCase() ].find( isKnown );
}

/** The parts between the `&` of a fragment, which other programs may have encoded as a whole. */
function partsOf( hash: string ): string[] {
	const rest = restOf( hash ) ?? '';
	const whole = /[=&]/.test( rest ) ? rest : decode( /\.3D/.test( rest ) ? rest.replace( /\.([\dA-F]{2})/g, '%$1' ) : rest );
	return whole.split( /&(?:amp;)?/ );
}

/** The view that the parts of a fragment name; the list if there is no such view. */
function viewOf( parts: readonly string[] ): ViewName {
	const names = parts.map( ( part ) => /^view=(.*)/i.exec( part )?.[ 1 ] ?? '' );
	return VIEWS.find( ( one ) => names.some( ( name ) => findKnown( decode( name ), ( reading ) => reading === one ) !== undefined ) ) ?? LIST;
}

/** A query, and the parts of its fragment that have no meaning for the data, decoded. */
interface RepairedLink {
	readonly query: Query;
	readonly unknown: readonly string[];
}

/**
 * Reads the fragment of a link that other programs may have damaged. Never throws.
 *
 * @param hash With or without '#'; a fragment of an explorer.
 */
export function repairLink( hash: string, known: KnownIds ): RepairedLink {
	const chosen = new Map<string, string[]>();
	const unknown: string[] = [];
	let text: string | null = null;
	let sort: string | null = null;
	let rows = '';
	let since = '';
	let revision = '';
	let columns: readonly string[] = [];
	let details: readonly string[] = [];
	const parts = partsOf( hash );
	const view = viewOf( parts );
	for ( const part of parts ) {
		const [ rawKey = '', ...rest ] = part.split( '=' );
		const key = decode( rawKey );
		const small = key.toLowerCase();
		const raw = rest.join( '=' );
		const find = ( value: string, isKnown: ( reading: string ) => boolean ): string | null => {
			const found = findKnown( value, isKnown ) ?? null;
			if ( found === null && value ) {
				unknown.push( `${ key }=${ value }` );
			}
			return found;
		};
		if ( !rest.length && text !== null ) {
			// In the wikitext of a link, MediaWiki decodes the "&" of a search.
			text += `&${ part }`;
		} else if ( !rest.length ) {
			if ( key && key !== SELFTEST ) {
				unknown.push( key );
			}
		} else if ( small === 'q' ) {
			text = raw;
		} else if ( small === 'sort' ) {
			sort = find( decode( raw ), ( one ) => isSort( one, view ) );
		} else if ( small === 'rows' ) {
			rows = decode( raw );
		} else if ( small === 'since' ) {
			since = find( decode( raw ), ( one ) => SINCE.test( one ) ) ?? '';
		} else if ( small === 'revision' ) {
			revision = find( decode( raw ), ( one ) => REVISION.test( one ) ) ?? '';
		} else if ( small === 'columns' ) {
			columns = Array.from( new Set( splitIds( raw, isColumn ).filter( isColumn ) ) );
		} else if ( small === 'program' ) {
			const ids = splitIds( raw, known.hasProgram ).map( ( id ) => find( id, known.hasProgram ) );
			details = Array.from( new Set( ids ) ).filter( ( id ): id is string => id !== null );
		} else if ( small !== 'view' ) {
			for ( const term of splitIds( raw, ( one ) => known.hasTerm( key, one ) ) ) {
				let facet = key;
				const id = find( term, ( one ) => [ key, small ].some( ( each ) => known.hasTerm( facet = each, one ) ) );
				if ( id !== null ) {
					chosen.set( facet, Array.from( new Set( [ ...chosen.get( facet ) ?? [], id ] ) ) );
				}
			}
		}
	}
	return { query: { text: text === null ? '' : normalText( decode( text.replace( /[_+]/g, ' ' ) ) ), chosen, sort, details, view, rows, columns, since, revision }, unknown };
}
