import type { Importer } from '../import/importer';
import type { Maintainer } from '../maintain/maintainer';
import type { Selftest } from '../selftest/selftest';
import type { Wiki } from '../wiki/wiki';

/** Brings what most readers never need. Each rejects where it does not arrive. */
export interface Loaders {
	/** What only people who can edit the data page need. */
	readonly maintainer: () => Promise<Maintainer>;
	/** What reads a plain list where there is no data page. */
	readonly importer: () => Promise<Importer>;
	/** What tells how things stand, for a bug report. */
	readonly selftest: () => Promise<Selftest>;
}

/** What an explorer needs besides its host. */
export interface Environment {
	readonly wiki: Wiki;
	readonly load: Loaders;
}
