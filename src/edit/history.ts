import type { Change } from './change';
import { isEqual } from './json-value';

/**
 * What was changed since the editor was opened, in steps that are undone one by one. The text of the page is always made
 * by applying the steps to the text that was loaded, so that undoing all of them gives exactly that text.
 */
export interface History {
	readonly done: readonly ( readonly Change[] )[];
	/** The steps to redo, the next one last. */
	readonly undone: readonly ( readonly Change[] )[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** Adds a change to a step. Another edit of the same field, such as the next letter, makes one edit with the last one. */
function join( step: readonly Change[], change: Change ): readonly Change[] {
	const last = step[ step.length - 1 ];
	return last && last.kind === 'edit' && change.kind === 'edit' && isEqual( last.record, change.record ) && isEqual( last.field, change.field ) ?
		[ ...step.slice( 0, -1 ), { ...last, to: change.to } ] : [ ...step, change ];
}

/** @param continues Whether the changes belong to the last step, such as the next letters of a word. */
export function addStep( { done, undone }: History, changes: readonly Change[], continues = false ): History {
	if ( !changes.length ) {
		return { done, undone };
	}
	const last = continues ? done[ done.length - 1 ] : undefined;
	return { done: last ? [ ...done.slice( 0, -1 ), changes.reduce( join, last ) ] : [ ...done, changes ], undone: [] };
}

export function undo( { done, undone }: History ): History {
	return { done: done.slice( 0, -1 ), undone: [ ...undone, ...done.slice( -1 ) ] };
}

export function redo( { done, undone }: History ): History {
	return { done: [ ...done, ...undone.slice( -1 ) ], undone: undone.slice( 0, -1 ) };
}

/** All changes that are not undone. */
export function changesOf( { done }: History ): Change[] {
	return done.reduce<Change[]>( ( all, step ) => all.concat( step ), [] );
}
