import type { Page } from 'playwright-core';

/**
 * Waits until a page has loaded, and then requests nothing for half a second; at most 5 s after that it is as quiet as
 * it will be. In a tab that an earlier test has used, Playwright sometimes waits for a request that was cancelled.
 */
export async function becomesIdle( page: Page ): Promise<void> {
	await page.waitForLoadState( 'load' );
	await page.waitForLoadState( 'networkidle', { timeout: 5_000 } ).catch( () => undefined );
}
