import type { Change } from './change';

function invertOne( change: Change ): Change {
	switch ( change.kind ) {
		case 'add':
			return { ...change, kind: 'remove' };
		case 'remove':
			return { ...change, kind: 'add' };
		default:
			return { ...change, from: change.to, to: change.from } as Change;
	}
}

/** The changes that undo changes. */
export function invertChanges( changes: readonly Change[] ): Change[] {
	return changes.map( invertOne ).reverse();
}
