import type { Change } from './change';
import { changeKey } from './difference';

/** Changes that are not to be saved: their keys, each with what it would change, so that the key does not leave out another value. */
export type LeftOut = ReadonlyMap<string, string>;

function keyOf( change: Change ): string {
	return changeKey( change.record, change.kind === 'edit' ? change.field : null );
}

/** The changes that have a key, as a text. */
function textOf( changes: readonly Change[], key: string ): string {
	return JSON.stringify( changes.filter( ( change ) => keyOf( change ) === key ) );
}

/** Leaves out the changes with a key, or takes them again. */
export function toggled( leftOut: LeftOut, changes: readonly Change[], key: string ): LeftOut {
	const next = new Map( leftOut );
	return next.delete( key ) ? next : next.set( key, textOf( changes, key ) );
}

/** Those of the changes that are left out which still exist. */
export function stillLeftOut( leftOut: LeftOut, changes: readonly Change[] ): LeftOut {
	return new Map( Array.from( leftOut ).filter( ( [ key, text ] ) => textOf( changes, key ) === text ) );
}

/** The changes that are to be saved. */
export function withoutLeftOut( leftOut: LeftOut, changes: readonly Change[] ): readonly Change[] {
	const keys = stillLeftOut( leftOut, changes );
	return changes.filter( ( change ) => !keys.has( keyOf( change ) ) );
}
