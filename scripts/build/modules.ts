import { LIST, VIEWS } from '../../src/explore/query';
import { MODULES as OTHERS } from '../../src/selftest/modules';

export const OTHER_VIEWS = VIEWS.filter( ( view ) => view !== LIST );

/** All modules on demand. */
export const MODULES: readonly string[] = [ ...OTHERS, 'selftest' ];
