import { chromium, type Browser } from 'playwright-core';

/**
 * Chromium without a user interface, from Debian's package: the same engine, but a new context and a visit need half
 * the processor time. The environment variable CHROMIUM names another one.
 */
const DEBIAN = '/usr/bin/chromium-headless-shell';

/** Works without a graphics card and as root, and sends no requests except those of the pages. */
const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];

export const LAUNCH_OPTIONS = { executablePath: process.env.CHROMIUM ?? DEBIAN, args: ARGS };

export function launchChromium(): Promise<Browser> {
	return chromium.launch( LAUNCH_OPTIONS );
}
