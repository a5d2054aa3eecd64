import { isObject } from '../programs/kinds';
import type { RecordPath } from './change';
import { fieldOf, parseJson } from './json-value';
import { indexOfName, open, write, type Branch, type Member } from './json-text';

/** The fields of the page with records. Those in lists have their ids inside, the others are named by their ids. */
const LISTS: readonly string[] = [ 'needs', 'programs' ];
const PAGE_COLLECTIONS: readonly string[] = [ 'vocabularies', 'series', ...LISTS ];
const VOCABULARY_COLLECTIONS: readonly string[] = [ 'terms' ];

/** The fields of a record that hold records themselves. */
export function collectionsOf( { length, 0: first }: RecordPath ): readonly string[] {
	return length === 0 ? PAGE_COLLECTIONS : length === 2 && first === 'vocabularies' ? VOCABULARY_COLLECTIONS : [];
}

/** Whether a record or a collection is a list, or in one. */
export function isInList( [ first ]: readonly string[] ): boolean {
	return LISTS.includes( first as string );
}

/** Takes a page apart; null if it is no JSON object. A page without text counts as `{}`. */
export function openPage( text: string ): Member | null {
	const json = text.trim() || '{}';
	const start = Math.max( text.indexOf( json ), 0 );
	return isObject( parseJson( json ) ) ? { name: null, head: text.slice( 0, start ), value: json, tail: text.slice( start + json.length ) } : null;
}

/** The text of a page after changes. */
export function writePage( { head, value, tail }: Member ): string {
	return head + write( value ) + tail;
}

/** The parsed value of a member. */
export function valueOf( member: Member | undefined ): unknown {
	return member && JSON.parse( write( member.value ) ) as unknown;
}

/** The members of an object or of a list of records; null if the value is none. */
function openAs( isList: boolean, member: Member ): Branch | null {
	if ( typeof member.value === 'string' && member.value.startsWith( isList ? '[' : '{' ) ) {
		member.value = open( member.value );
		const ids = new Set<unknown>();
		for ( const item of isList ? member.value.members : [] ) {
			const id = fieldOf( valueOf( item ), 'id' );
			// The first one of several with the same id counts.
			item.name = typeof id === 'string' && !ids.has( id ) ? id : null;
			ids.add( id );
		}
	}
	return typeof member.value === 'string' || member.value.isList !== isList ? null : member.value;
}

/** The members of an object; null if the value is none. */
export function openObject( member: Member ): Branch | null {
	return openAs( false, member );
}

/** The member with a name; undefined if there is none. */
export function memberOf( branch: Branch | null, name: string ): Member | undefined {
	return branch ? branch.members[ indexOfName( branch, name ) ] : undefined;
}

/**
 * The records of a collection; null if there is no such list or object.
 *
 * @param owner The page or vocabulary that has the collection.
 */
export function openRecords( owner: Member, collection: readonly string[] ): Branch | null {
	const member = memberOf( openObject( owner ), collection[ collection.length - 1 ] as string );
	return member ? openAs( isInList( collection ), member ) : null;
}

/** Finds a record of a page; undefined if there is none. */
export function findRecord( page: Member, path: RecordPath ): Member | undefined {
	let found: Member | undefined = page;
	for ( let depth = 0; found && depth < path.length; depth += 2 ) {
		found = memberOf( openRecords( found, path.slice( 0, depth + 1 ) ), path[ depth + 1 ] as string );
	}
	return found;
}

/** Records by their ids, in their order. */
export function byId( records: Branch | null ): ReadonlyMap<string, Member> {
	return new Map( ( records ? records.members : [] ).filter( ( { name } ) => name !== null ).map( ( member ) => [ member.name as string, member ] ) );
}
