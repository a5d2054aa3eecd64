import type { Page } from 'playwright-core';

/**
 * Waits until a page has loaded, and then requests nothing for half a second. It waits for that at most 5 s: in a tab
 * that an earlier test has used, Playwright sometimes waits for ever for a request that was cancelled.
 */
export async function becomesIdle( page: Page ): Promise<void> {
	await page.waitForLoadState( 'load' );
	await page.waitForLoadState( 'networkidle', { timeout: 5_000 } ).catch( () => undefined );
}
