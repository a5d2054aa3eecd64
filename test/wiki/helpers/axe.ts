import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync( createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** The rules of WCAG 2.2 A and AA and of all versions before, and axe's best practices. */
const OPTIONS: RunOptions = {
	runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice' ],
	// Details of the rules that pass would be most of the result.
	resultTypes: [ 'violations' ],
	// No rule here needs axe to load style sheets or media.
	preload: false
};

/** Cards and terms that are built like those before them. Most of the time would be spent on them. */
const REPEATED = [ '.program-explorer__list > li:nth-of-type(n+5)', '.program-explorer__term:nth-of-type(n+6)' ];

interface AxeOptions {
	/** Whether colors are checked, which takes more time than all other rules together. */
	readonly contrast?: boolean;
	/** Whether all cards and terms are checked, not only the first few. */
	readonly whole?: boolean;
}

/** Runs axe on the elements of a selector, and returns the violations of any impact, in words. */
export async function violations( page: Page, selector = '.program-explorer', { contrast = true, whole = false }: AxeOptions = {} ): Promise<readonly string[]> {
	// It takes as long to compile as a page takes to load.
	if ( await page.evaluate( () => !( 'axe' in window ) ) ) {
		await page.evaluate( AXE );
	}
	const { passed, violated } = await page.evaluate( async ( [ include, exclude, options ] ) => {
		const { axe } = window as unknown as { axe: { run( context: ContextSpec, options: RunOptions ): Promise<AxeResults> } };
		const { passes, violations: violated } = await axe.run( { include, exclude }, options );
		return { passed: passes.length, violated };
	}, [ selector, whole ? [] : REPEATED, { ...OPTIONS, rules: { 'color-contrast': { enabled: contrast } } } ] as const );
	// A run on no elements would find no violations.
	expect( passed ).toBeGreaterThan( 5 );
	return violated.flatMap( ( { id, nodes } ) =>
		nodes.map( ( { html, failureSummary } ) => `${ id }: ${ failureSummary ?? '' }: ${ html.slice( 0, 300 ) }` ) );
}
