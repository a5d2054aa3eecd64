import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where Debian's package puts it; another one is named by CHROMIUM in the environment. */
const DEBIAN = '/usr/bin/chromium';

/** Nothing but the pages asked for, on machines without a graphics card and as root. */
const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];

/** How Chromium is started, here and in the tests. */
export const LAUNCH_OPTIONS = { executablePath: process.env.CHROMIUM ?? DEBIAN, args: ARGS };

/** Starts the system's Chromium. */
export function launchChromium(): Promise<Browser> {
	return chromium.launch( LAUNCH_OPTIONS );
}
