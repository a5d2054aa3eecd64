import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './browser';
import { STATIC_LINKS } from './wiki';

const FAILED = 'You see the plain list, because the program explorer could not start.';

/** Matches the requests for a data page's text, but not those for rights. */
export const DATA_REQUESTS = /api\.php\?.*rvprop=/;

/** The notice of a failure. */
export function noticeOf( page: Page ): Locator {
	return page.locator( '.program-explorer' ).getByRole( 'status' ).filter( { hasText: FAILED } );
}

/** The link to correct the data page, for users that may. */
export function fixOf( page: Page ): Locator {
	return page.locator( '.program-explorer' ).getByRole( 'link', { name: /^(Edit|Create) the data page$/ } );
}

/** Expects what every failure leads to: the whole static list, and a notice with the reason. */
export async function expectStaticList( { page, complaints }: Visit, reason: string, links: readonly string[] = STATIC_LINKS ): Promise<void> {
	// The heading, and the list of the past, are outside the host element.
	const root = page.locator( '.mw-parser-output' );
	for ( const name of links ) {
		expect( await root.getByRole( 'link', { name, exact: true } ).first().isVisible(), name ).toBe( true );
	}
	expect( await root.getByRole( 'heading', { name: 'Current Projects and Programs:' } ).isVisible() ).toBe( true );
	expect( await root.getByRole( 'search' ).count() ).toBe( 0 );
	expect( await noticeOf( page ).innerText() ).toContain( reason );
	expect( await noticeOf( page ).isVisible() ).toBe( true );
	expect( complaints.join( '\n' ), 'the console' ).toContain( '[programExplorer]' );
}
