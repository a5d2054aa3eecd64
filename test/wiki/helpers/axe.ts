import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync( createRequire( import.meta.url ).resolve( 'axe-core/axe.min.js' ), 'utf8' );

/** WCAG 2.2 AA with all that it builds on, and what axe holds to be good besides. */
const OPTIONS: RunOptions = {
	runOnly: [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice' ],
	// All about what is in order would be more than all the rest together.
	resultTypes: [ 'violations' ],
	// No rule here asks for style sheets or media besides those of the page.
	preload: false
};

/**
 * What axe finds wrong in the explorers of a page, in words; whatever its weight.
 *
 * @param selector What to look at.
 */
export async function violations( page: Page, selector = '.program-explorer' ): Promise<readonly string[]> {
	await page.evaluate( AXE );
	const { passed, violated } = await page.evaluate( async ( [ where, options ] ) => {
		const { axe } = window as unknown as { axe: { run( element: string, options: RunOptions ): Promise<AxeResults> } };
		const { passes, violations: violated } = await axe.run( where, options );
		return { passed: passes.length, violated };
	}, [ selector, OPTIONS ] as const );
	// A run that looked at nothing would find nothing.
	expect( passed ).toBeGreaterThan( 5 );
	return violated.flatMap( ( { id, nodes } ) =>
		nodes.map( ( { html, failureSummary } ) => `${ id }: ${ failureSummary ?? '' }: ${ html.slice( 0, 300 ) }` ) );
}
