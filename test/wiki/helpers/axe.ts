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

/** The rules whose result depends on colours. They take more time than all others together. */
const ABOUT_COLOURS = [ 'color-contrast', 'link-in-text-block' ];

/** Cards and terms that are built like those before them. Most of the time would be spent on them. */
const REPEATED = [ '.program-explorer__list > li:nth-of-type(n+5)', '.program-explorer__term:nth-of-type(n+6)' ];

interface AxeOptions {
	/** Rules about colours are enough where only the theme has changed, and are not needed where only the direction has. */
	readonly rules?: 'all' | 'about colours' | 'other';
	/** Whether all cards and terms of the selector are checked, not only the first few. */
	readonly whole?: boolean;
}

function optionsFor( rules: AxeOptions[ 'rules' ] ): RunOptions {
	return rules === 'about colours' ? { ...OPTIONS, runOnly: ABOUT_COLOURS } :
		{ ...OPTIONS, rules: Object.fromEntries( ABOUT_COLOURS.map( ( name ) => [ name, { enabled: rules === 'all' } ] ) ) };
}

/** Runs axe on the elements of a selector, and returns the violations of any impact, in words. */
export async function violations( page: Page, selector = '.program-explorer', { rules = 'all', whole = false }: AxeOptions = {} ): Promise<readonly string[]> {
	// It takes as long to compile as a page takes to load.
	if ( await page.evaluate( () => !( 'axe' in window ) ) ) {
		await page.evaluate( AXE );
	}
	const { passed, violated } = await page.evaluate( async ( { include, repeated, isWhole, options } ) => {
		const { axe } = window as unknown as { axe: { run( context: ContextSpec, options: RunOptions ): Promise<AxeResults> } };
		// They are taken out, because axe also walks through elements that it leaves out.
		const taken = Array.from( document.querySelectorAll( repeated ) ).filter( ( element ) => !isWhole || !element.closest( include ) ).map( ( element ) => {
			const place = document.createComment( '' );
			element.replaceWith( place );
			return { element, place };
		} );
		try {
			const { passes, violations: violated } = await axe.run( { include }, options );
			return { passed: passes.length, violated };
		} finally {
			taken.forEach( ( { element, place } ) => place.replaceWith( element ) );
		}
	}, { include: selector, repeated: REPEATED.join(), isWhole: whole, options: optionsFor( rules ) } );
	// A run on no elements would find no violations.
	expect( passed ).toBeGreaterThan( rules === 'about colours' ? 0 : 5 );
	return violated.flatMap( ( { id, nodes } ) =>
		nodes.map( ( { html, failureSummary } ) => `${ id }: ${ failureSummary ?? '' }: ${ html.slice( 0, 300 ) }` ) );
}
