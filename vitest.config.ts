import { defineConfig } from 'vitest/config';

/** It has a wiki of its own, and more to do in a shell than in a browser: it may run beside others. */
const DEPLOYMENT = 'test/wiki/deploy.test.ts';

export default defineConfig( {
	test: {
		// Tests of a file that say they may run beside each other; two cores have no use for more.
		maxConcurrency: 3,
		// A browser on a busy machine takes its time; what never comes fails all the same.
		expect: { poll: { timeout: 15_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [ 'test/unit/**/*.test.{ts,tsx}' ],
					setupFiles: [ 'test/unit/setup.ts' ],
					// Properties are checked on many examples, and machines may be busy.
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'wiki',
					include: [ 'test/wiki/**/*.test.ts' ],
					exclude: [ DEPLOYMENT ],
					globalSetup: [ 'test/wiki/setup.ts' ],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// One wiki and one browser for all: what a file changes on the wiki, no other may see half of.
					fileParallelism: false
				}
			},
			{
				extends: true,
				test: {
					name: 'deployment',
					include: [ DEPLOYMENT ],
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
} );
