import type { Change } from '../edit/change';
import type { FormRecord } from '../edit/form/record';
import { isObject } from '../programs/kinds';
import type { EditorParts } from '../views/editor/parts';

const idOf = ( value: unknown ): unknown => isObject( value ) ? value[ 'id' ] : undefined;

/** Fields that are left out if they are empty. An empty term, for example, stays. */
const NOT_EMPTY: readonly string[] = [ 'label', 'help', 'title' ];

/** A value without what a form has left empty. What was not changed stays as it is. */
function clean( value: unknown, before: unknown ): unknown {
	if ( JSON.stringify( value ) === JSON.stringify( before ) ) {
		return value;
	}
	if ( typeof value === 'string' ) {
		return value.trim() || undefined;
	}
	if ( Array.isArray( value ) ) {
		const ids = new Map( Array.isArray( before ) ? before.map( ( one ) => [ idOf( one ), one ] ) : [] );
		const items = value.map( ( one ) => clean( one, ids.get( idOf( one ) ) ) ).filter( ( one ) => one !== undefined );
		return items.length ? items : undefined;
	}
	if ( !isObject( value ) ) {
		return value;
	}
	const fields = Object.entries( value ).map( ( [ name, one ] ) => [ name, clean( one, isObject( before ) ? before[ name ] : undefined ) ] as const )
		.filter( ( [ name, one ] ) => one !== undefined && !( NOT_EMPTY.includes( name ) && isObject( one ) && !Object.keys( one ).length ) );
	return Object.fromEntries( fields );
}

/** Makes the function that finds the changes of a form with the lists of a page. */
export function createListsChanges( { comparePages }: Pick<EditorParts, 'comparePages'> ): ( text: string, record: FormRecord ) => readonly Change[] {
	return ( text, record ) => {
		const page = JSON.parse( text || '{}' ) as Readonly<Record<string, unknown>>;
		const { programs } = page;
		const now = clean( record, { ...page, programs: undefined } ) as object;
		return comparePages( text, JSON.stringify( { ...now, programs } ) ) || [];
	};
}
