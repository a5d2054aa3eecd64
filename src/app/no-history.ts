import type { ViewHistory } from './history';

const nothing = (): void => undefined;

/** The history of an explorer until the module `more` is loaded: nothing is read or written. */
export const NO_HISTORY: ViewHistory = {
	read: () => null,
	write: nothing,
	enterDialog: nothing,
	leaveDialog: nothing,
	isInDialog: () => false,
	isNewLink: () => false,
	cards: () => 0,
	firstPlace: 0,
	keepPlace: nothing,
	onMove: () => nothing
};
