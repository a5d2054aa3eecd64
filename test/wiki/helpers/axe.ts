import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
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

/**
 * Runs axe on the elements of a selector, and returns the violations of any impact, in words.
 *
 * @param options.contrast Whether colors are checked, which takes more time than all other rules together.
 */
export async function violations( page: Page, selector = '.program-explorer', { contrast = true }: { readonly contrast?: boolean } = {} ): Promise<readonly string[]> {
	// It takes as long to compile as a page takes to load.
	if ( await page.evaluate( () => !( 'axe' in window ) ) ) {
		await page.evaluate( AXE );
	}
	const { passed, violated } = await page.evaluate( async ( [ where, options ] ) => {
		const { axe } = window as unknown as { axe: { run( element: string, options: RunOptions ): Promise<AxeResults> } };
		const { passes, violations: violated } = await axe.run( where, options );
		return { passed: passes.length, violated };
	}, [ selector, { ...OPTIONS, rules: { 'color-contrast': { enabled: contrast } } } ] as const );
	// A run on no elements would find no violations.
	expect( passed ).toBeGreaterThan( 5 );
	return violated.flatMap( ( { id, nodes } ) =>
		nodes.map( ( { html, failureSummary } ) => `${ id }: ${ failureSummary ?? '' }: ${ html.slice( 0, 300 ) }` ) );
}
