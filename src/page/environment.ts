import type { Importer } from '../import/importer';
import type { Maintainer } from '../maintain/maintainer';
import type { Selftest } from '../selftest/selftest';
import type { More } from '../views/more';
import type { Wiki } from '../wiki/wiki';

/** Loads the modules that most readers never need. Each rejects if its module does not load or is from another build. */
export interface ModuleLoaders {
	/** For people who can edit the data page. */
	readonly maintainer: () => Promise<Maintainer>;
	/** The parts of an explorer that the first view does not need. */
	readonly more: () => Promise<More>;
	/** Imports plain lists if there is no data page. */
	readonly importer: () => Promise<Importer>;
	/** Checks the installation, for a bug report. */
	readonly selftest: () => Promise<Selftest>;
}

/** What an explorer needs besides its host. */
export interface Environment {
	readonly wiki: Wiki;
	readonly load: ModuleLoaders;
}
