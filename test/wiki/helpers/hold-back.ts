import type { Page } from 'playwright-core';

/** Holds back the requests of a page whose addresses match. Returns a function that sends them. */
export async function holdBack( page: Page, addresses: RegExp ): Promise<() => void> {
	let send!: () => void;
	const isSent = new Promise<void>( ( resolve ) => send = resolve );
	await page.route( addresses, async ( route ) => {
		await isSent;
		await route.continue();
	} );
	return send;
}
