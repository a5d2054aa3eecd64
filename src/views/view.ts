import type { Actions } from '../app/actions';
import type { Context } from '../app/context';
import type { Results } from '../app/derive';
import type { State } from '../app/state';
import type { More } from './more';

/** What the components of one explorer are given. */
export interface View {
	readonly context: Context;
	readonly state: State;
	/** What follows from the query. */
	readonly results: Results;
	/** What follows from the settled query, for what screen readers announce. */
	readonly settledResults: Results;
	readonly actions: Actions;
	/** The parts that the first view does not need; null until they have arrived. */
	readonly more: More | null;
}

/** The props of a component that needs nothing else. */
export interface ViewProps {
	readonly view: View;
}
