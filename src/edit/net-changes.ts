import { applyChanges, type Applied } from './apply';
import type { Change } from './change';
import { comparePages } from './compare-pages';

export interface NetChanges extends Applied {
	readonly changes: readonly Change[];
}

/**
 * What remains of changes if steps in between do not count: none if a value was changed and changed back.
 *
 * @return null if the text is no JSON object.
 */
export function netChanges( text: string, changes: readonly Change[] ): NetChanges | null {
	const applied = applyChanges( text, changes );
	return applied && { ...applied, changes: comparePages( text, applied.text ) || [] };
}
