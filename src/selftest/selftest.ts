import type { Importer } from '../import/importer';
import type { Maintainer } from '../maintain/maintainer';
import type { Wiki } from '../wiki/wiki';

/** What is tested: an explorer's wiki, and what it loads on demand. */
export interface SelftestInput {
	readonly wiki: Wiki;
	readonly load: {
		readonly maintainer: () => Promise<Maintainer>;
		readonly importer: () => Promise<Importer>;
	};
}

/** What the module of the self-test gives the explorer. */
export interface Selftest {
	/**
	 * Shows how things stand, at the place of the page's first explorer. Never throws.
	 *
	 * @param running The version and the hash of what runs, with a space between.
	 */
	readonly tell: ( tested: SelftestInput, running: string ) => void;
}
