import type { Environment } from '../page/environment';

/** The exports of the module that checks the installation. */
export interface Selftest {
	/**
	 * Shows the results of all checks before the page's first explorer. Never throws.
	 *
	 * @param running The version and the hash of the reader's script, with a space between.
	 */
	readonly runSelftest: ( environment: Environment, running: string ) => void;
}
