import { isObject } from '../programs/kinds';
import { addInOrder } from './add-in-order';
import { fieldOf, isEqual } from './json-value';

type Items = ReadonlyMap<string, unknown>;

/** Merges an item that both sides have; null if both changed it. */
type MergeItem = ( base: unknown, mine: unknown, theirs: unknown ) => { readonly value: unknown } | null;

/** What an item is called while lists are merged: a material is the same as long as its link is, even if its label changes. */
function linkOrText( item: unknown ): string {
	const name = [ 'id', 'page', 'url' ].map( ( field ) => fieldOf( item, field ) ).find( ( value ) => typeof value === 'string' );
	return name === undefined ? JSON.stringify( item ) : `${ name } `;
}

/** The items of a list by their names; null if two have the same, or if they are numbers, whose places have meanings. */
function namedItems( value: unknown, nameOf: ( item: unknown ) => string ): Items | null {
	const list: readonly unknown[] = Array.isArray( value ) ? value : value === undefined ? [] : [ value ];
	const items = new Map( list.map( ( item ) => [ nameOf( item ), item ] ) );
	return items.size === list.length && list.every( ( item ) => typeof item === 'string' || isObject( item ) ) ? items : null;
}

function mergeItems( base: Items, mine: Items, theirs: Items, mergeItem: MergeItem ): unknown[] | null {
	const orderOf = ( items: Items ): string[] => [ ...items.keys() ].filter( ( name ) => [ base, mine, theirs ].every( ( each ) => each.has( name ) ) );
	const addedBy = ( items: Items, others: Items ): boolean => [ ...items.keys() ].some( ( name ) => !base.has( name ) && !others.has( name ) );
	const changedBy = ( items: Items, others: Items ): boolean => [ ...items ].some( ( [ name, item ] ) => base.has( name ) && !others.has( name ) && !isEqual( item, base.get( name ) ) );
	const removedByBoth = [ ...base.keys() ].some( ( name ) => !mine.has( name ) && !theirs.has( name ) );
	if ( removedByBoth && addedBy( mine, theirs ) && addedBy( theirs, mine ) || changedBy( mine, theirs ) || changedBy( theirs, mine ) ) {
		// Both replaced the same item, or one changed what the other one removed.
		return null;
	}
	const theirsIsMoved = !isEqual( orderOf( theirs ), orderOf( base ) );
	if ( theirsIsMoved && !isEqual( orderOf( mine ), orderOf( base ) ) && !isEqual( orderOf( mine ), orderOf( theirs ) ) ) {
		return null;
	}
	const [ first, second ] = theirsIsMoved ? [ theirs, mine ] : [ mine, theirs ];
	const merged: unknown[] = [];
	for ( const name of addInOrder( [ ...first.keys() ], second.keys() ) ) {
		if ( mine.has( name ) && theirs.has( name ) ) {
			const item = mergeItem( base.get( name ), mine.get( name ), theirs.get( name ) );
			if ( !item ) {
				return null;
			}
			merged.push( item.value );
		} else if ( !base.has( name ) ) {
			merged.push( mine.has( name ) ? mine.get( name ) : theirs.get( name ) );
		}
	}
	return merged;
}

/**
 * Merges two lists that were made from one: what either side added is in the result, what either side removed is not.
 * A value that is no list counts as a list of it.
 *
 * @return null if both sides changed the same item, or the order, in different ways.
 */
export function mergeLists( base: unknown, mine: unknown, theirs: unknown, mergeItem: MergeItem ): readonly unknown[] | null {
	for ( const nameOf of [ linkOrText, JSON.stringify ] ) {
		const [ from, my, their ] = [ base, mine, theirs ].map( ( value ) => namedItems( value, nameOf ) );
		if ( from && my && their ) {
			return mergeItems( from, my, their, mergeItem );
		}
	}
	return null;
}
