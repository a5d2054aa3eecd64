import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './browser';
import { STATIC_LINKS } from './wiki';

const FAILED = 'You see the plain list, because the program explorer could not start.';

/** The requests for a data page's text; questions about rights are others. */
export const DATA_REQUESTS = /api\.php\?.*rvprop=/;

/** What tells the reader that something went wrong. */
export function noticeOf( page: Page ): Locator {
	return page.locator( '.program-explorer' ).getByRole( 'status' ).filter( { hasText: FAILED } );
}

/** The offer to mend the data page; only for people who can. */
export function fixOf( page: Page ): Locator {
	return page.locator( '.program-explorer' ).getByRole( 'link', { name: /^(Edit|Create) the data page$/ } );
}

/** The promise of every failure: all of the static list is seen, and a notice says why it is all there is. */
export async function expectStaticList( { page, complaints }: Visit, reason: string, links: readonly string[] = STATIC_LINKS ): Promise<void> {
	const root = page.locator( '.program-explorer' );
	for ( const name of links ) {
		expect( await root.getByRole( 'link', { name, exact: true } ).isVisible(), name ).toBe( true );
	}
	expect( await root.getByRole( 'heading', { name: 'Current Projects and Programs:' } ).isVisible() ).toBe( true );
	expect( await root.getByRole( 'search' ).count() ).toBe( 0 );
	expect( await noticeOf( page ).innerText() ).toContain( reason );
	expect( await noticeOf( page ).isVisible() ).toBe( true );
	expect( complaints.join( '\n' ), 'the console' ).toContain( '[programExplorer]' );
}
