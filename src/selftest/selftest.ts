import type { Surroundings } from '../host/surroundings';

/** What the module of the self-test gives the explorer. */
export interface Selftest {
	/**
	 * Shows how things stand, at the place of the page's first explorer. Never throws.
	 *
	 * @param running The version and the hash of what runs, with a space between.
	 */
	readonly tell: ( surroundings: Surroundings, running: string ) => void;
}
