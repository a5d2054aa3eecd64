import type { Actions } from '../app/actions';
import type { Context } from '../app/context';
import type { Results } from '../app/derive';
import type { State } from '../app/state';
import type { More } from './more';

/** What the components of an explorer get. */
export interface View {
	readonly context: Context;
	readonly state: State;
	/** The results of the query. */
	readonly results: Results;
	/** The results of the settled query, for announcements by screen readers. */
	readonly settledResults: Results;
	readonly actions: Actions;
	/** The parts that the first view does not need; null until they are loaded. */
	readonly more: More | null;
}

/** The props of a component that needs nothing else. */
export interface ViewProps {
	readonly view: View;
}
