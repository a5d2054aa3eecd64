import { applyChanges } from '../edit/apply';
import type { Change } from '../edit/change';
import { changesOfForm, type FormRecord } from '../edit/form/record';
import { programRecords } from '../edit/program-records';

/** The text that the changes start from. */
export interface Base {
	readonly text: string;
	/** 0 if the page does not exist. */
	readonly revision: number;
}

/** The id of a record; '' if it has none. */
export function idOf( record: FormRecord | undefined ): string {
	const id = record && record[ 'id' ];
	return typeof id === 'string' ? id : '';
}

export function findRecord( text: string, id: string ): FormRecord | null {
	return programRecords( text ).find( ( record ) => record[ 'id' ] === id ) || null;
}

/**
 * The changes of the form on its base.
 *
 * @param after The id of the program before it, null for the first position; undefined if it was not moved.
 */
export function changesIn( { text }: Base, original: FormRecord | null, record: FormRecord, after?: string | null ): Change[] {
	const ids = programRecords( text ).map( idOf );
	const changes = changesOfForm( original, record, after === undefined ? ids[ ids.length - 1 ] ?? null : after );
	const id = idOf( record );
	const before = ids[ ids.indexOf( id ) - 1 ] ?? null;
	return original && after !== undefined && after !== before ? [ ...changes, { kind: 'move', record: [ 'programs', id ], from: before, to: after } ] : changes;
}

/** The id of the program after which changes move a program, or add it; null for the first position. */
export function positionIn( changes: readonly Change[] ): string | null | undefined {
	const change = changes.find( ( { kind, record: [ collection ] } ) => collection === 'programs' && ( kind === 'move' || kind === 'add' ) );
	return change && ( change.kind === 'move' ? change.to : change.kind === 'add' ? change.after : undefined );
}

/** The change that removes a program; none if it is not on the page. */
export function removalOf( { text }: Base, original: FormRecord | null ): Change[] {
	if ( !original ) {
		return [];
	}
	const ids = programRecords( text ).map( idOf );
	const id = idOf( original );
	return [ { kind: 'remove', record: [ 'programs', id ], value: original, after: ids[ ids.indexOf( id ) - 1 ] ?? null } ];
}

/** The text of the page with the changes of the form. */
export function textWith( base: Base, changes: readonly Change[] ): string {
	const applied = applyChanges( base.text, changes );
	return applied ? applied.text : base.text;
}

/** The id of the program that the first change of a list is about. */
export function programOf( changes: readonly Change[] ): string | null {
	const change = changes.find( ( { record: [ collection ] } ) => collection === 'programs' );
	return change ? change.record[ 1 ] ?? null : null;
}
