/** How Chromium is started. */
export const LAUNCH_OPTIONS = {
	// Without a user interface: the same engine, but a new context and a visit need half the processor time.
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
	// Works without a graphics card and as root, and sends no requests except those of the pages.
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--disable-quic',
		'--no-first-run',
		// The optimizing compiler and V8's threads pay off after minutes only. Without them a visit needs 20 % less processor
		// time, and axe half of it.
		'--js-flags=--single-threaded --no-opt'
	]
};
