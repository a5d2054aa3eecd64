import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Open, Visit, VisitOptions } from './browser';

export const SKINS = [ 'vector-2022', 'vector', 'minerva', 'monobook', 'timeless' ] as const;
export type Skin = typeof SKINS[ number ];

/** The choices of the skin's menu; `os` follows the system, which is dark in these tests. */
export const THEMES = [ 'day', 'night', 'os' ] as const;
export type Theme = typeof THEMES[ number ];

export const WINDOWS = {
	desktop: { viewport: { width: 1280, height: 900 } },
	phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
	narrow: { viewport: { width: 320, height: 640 } },
	/** 1280 × 1024 at 400 %. */
	zoomed: { viewport: { width: 320, height: 256 } }
} as const satisfies Record<string, BrowserContextOptions>;

/** What a page looks like: skin, theme, direction and size of the window. */
export interface Look {
	readonly skin: Skin;
	readonly theme: Theme;
	readonly direction: 'ltr' | 'rtl';
	readonly window: keyof typeof WINDOWS;
}

/** Only these two skins have a dark theme. */
export function hasNight( skin: Skin ): boolean {
	return skin === 'vector-2022' || skin === 'minerva';
}

/** Switches the page to a theme, as the skin's own menu does. */
export async function setTheme( page: Page, theme: Theme ): Promise<void> {
	await page.evaluate( ( name ) => {
		const { classList } = document.documentElement;
		classList.remove( ...Array.from( classList ).filter( ( each ) => each.startsWith( 'skin-theme-clientpref-' ) ) );
		classList.add( `skin-theme-clientpref-${ name }` );
	}, theme );
}

/** Gives every explorer of the page a direction, independent of its language. */
export async function setDirection( page: Page, direction: Look[ 'direction' ] ): Promise<void> {
	await page.locator( '.program-explorer__app' ).evaluateAll( ( apps, dir ) => apps.forEach( ( app ) => {
		( app as HTMLElement ).dir = dir;
	} ), direction );
}

/** Opens a page in a look. */
export async function openLook( open: Open, title: string, look: Partial<Look> = {}, options: VisitOptions = {} ): Promise<Visit> {
	const { skin = 'vector-2022', theme = 'day', direction = 'ltr', window = 'desktop' } = look;
	const visited = await open( title, {
		...options,
		parameters: { useskin: skin, ...options.parameters },
		context: { ...WINDOWS[ window ], colorScheme: theme === 'os' ? 'dark' : 'light', ...options.context }
	} );
	await setTheme( visited.page, theme );
	if ( direction === 'rtl' ) {
		await setDirection( visited.page, direction );
	}
	return visited;
}
