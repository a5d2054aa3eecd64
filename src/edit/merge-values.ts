import { isObject } from '../programs/kinds';
import { addInOrder } from './add-in-order';
import type { FieldPath } from './change';
import type { Sides } from './conflict';
import { fieldOf, isEqual } from './json-value';
import { mergeLists } from './merge-lists';

export interface ValueConflict extends Sides {
	readonly field: FieldPath;
}

/**
 * The language of a plain text, when the other side has made one text per language of it: the only language with the
 * same text. So one can correct a text while somebody else translates it.
 */
function languageOf( plain: unknown, texts: unknown ): string | undefined {
	const languages = typeof plain === 'string' && isObject( texts ) ? Object.keys( texts ).filter( ( language ) => texts[ language ] === plain ) : [];
	return languages.length === 1 ? languages[ 0 ] : undefined;
}

/** An object with one field changed. */
function withField( object: unknown, name: string, value: unknown ): unknown {
	return Object.fromEntries( Object.entries( object as object ).map( ( [ key, one ] ) => [ key, key === name ? value : one as unknown ] ) );
}

/**
 * Merges two values that were made from one.
 *
 * @param conflicts Gets what both sides changed. There, the result has their value.
 */
export function mergeValues( { base, mine, theirs }: Sides, field: FieldPath, conflicts: ValueConflict[] ): unknown {
	if ( isEqual( mine, theirs ) || isEqual( base, mine ) ) {
		return theirs;
	}
	if ( isEqual( base, theirs ) ) {
		return mine;
	}
	const language = languageOf( base, mine ) || languageOf( base, theirs );
	if ( isObject( mine ) && isObject( theirs ) ) {
		const found: ValueConflict[] = [];
		const merged = mergeObjects( { base: language ? { [ language ]: base } : base, mine, theirs }, field, found );
		if ( Object.keys( merged ).length || found.length ) {
			found.forEach( ( conflict ) => conflicts.push( conflict ) );
			return merged;
		}
	} else if ( language && typeof theirs === 'string' ) {
		return withField( mine, language, theirs );
	} else if ( language && typeof mine === 'string' ) {
		return withField( theirs, language, mine );
	} else if ( Array.isArray( mine ) || Array.isArray( theirs ) ) {
		const merged = mergeLists( base, mine, theirs, ( ...sides ) => {
			const found: ValueConflict[] = [];
			const value = mergeValues( { base: sides[ 0 ], mine: sides[ 1 ], theirs: sides[ 2 ] }, [], found );
			return found.length ? null : { value };
		} );
		if ( merged ) {
			return merged;
		}
	}
	conflicts.push( { field, base, mine, theirs } );
	return theirs;
}

function mergeObjects( { base, mine, theirs }: Sides, field: FieldPath, conflicts: ValueConflict[] ): object {
	const names = addInOrder( Object.keys( theirs as object ), Object.keys( mine as object ) );
	const fields = names.map( ( name ) => [ name, mergeValues(
		{ base: fieldOf( base, name ), mine: fieldOf( mine, name ), theirs: fieldOf( theirs, name ) }, [ ...field, name ], conflicts
	) ] as const );
	return Object.fromEntries( fields.filter( ( [ , value ] ) => value !== undefined ) );
}
