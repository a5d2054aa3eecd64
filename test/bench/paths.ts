import { join } from 'node:path';
import { ROOT } from '../../scripts/wiki/paths';

export const BENCH = join( ROOT, 'test/bench' );
/** Libraries, built pages and profiles. git ignores it, and deleting it is safe. */
export const CACHE = join( ROOT, '.bench' );
export const REPORT = join( ROOT, 'docs/BENCHMARKS.md' );
