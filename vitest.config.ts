import { defineConfig } from 'vitest/config';

/** They have a wiki of their own, and use little of the processor: they may run beside others. */
const DEPLOYMENT = [ 'test/wiki/deploy.test.ts', 'test/wiki/local-wiki.test.ts', 'test/wiki/visual-editor.test.ts' ];
const SCRIPTS = 'test/unit/scripts/**/*.test.ts';

export default defineConfig( {
	test: {
		// Tests of a file that say they may run beside each other; two cores have no use for more.
		maxConcurrency: 3,
		// Tests read these from the disk, so no import tells which tests a change of them may break.
		forceRerunTriggers: [ '**/package.json', '**/vitest.config.ts', 'src/lua/**', 'test/cases/**', 'gadget-definition/**', 'docs/**' ],
		// A browser on a busy machine takes its time; what never comes fails all the same.
		expect: { poll: { timeout: 30_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [ 'test/unit/**/*.test.{ts,tsx}' ],
					setupFiles: [ 'test/unit/setup.ts' ],
					exclude: [ SCRIPTS ],
					// Each file has a context of its own, but jsdom is loaded once for all.
					pool: 'vmThreads',
					// Properties are checked on many examples, and machines may be busy.
					testTimeout: 60_000,
					// By default vitest leaves one of two cores to itself.
					maxWorkers: 2
				}
			},
			{
				extends: true,
				test: {
					// In processes of their own, because some of what the scripts import does not run in a context.
					name: 'scripts',
					include: [ SCRIPTS ],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					maxWorkers: 2
				}
			},
			{
				extends: true,
				test: {
					name: 'wiki',
					include: [ 'test/wiki/**/*.test.ts' ],
					exclude: DEPLOYMENT,
					globalSetup: [ 'test/wiki/setup.ts' ],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// Files share what a worker has loaded, because loading it took a second for each.
					isolate: false,
					// Each worker has a wiki of its own (setup.ts), and two cores have no use for more.
					maxWorkers: 2,
					// Projects with numbers of workers of their own need an order.
					sequence: { groupOrder: 1 }
				}
			},
			{
				extends: true,
				test: {
					name: 'deployment',
					include: DEPLOYMENT,
					// Some tests run several commands, which share two cores with the other tests.
					testTimeout: 300_000,
					hookTimeout: 300_000,
					sequence: { groupOrder: 2 }
				}
			}
		]
	}
} );
