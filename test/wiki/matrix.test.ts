import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, type ExpectStatic } from 'vitest';
import { violations } from './helpers/axe';
import { test, type Open } from './helpers/browser';
import { hasNight, openLook, setTheme, SKINS, THEMES, type Skin } from './helpers/looks';
import { sideways, sticksOut } from './helpers/measures';
import { pattern, wordsIn } from './helpers/words';
import { DATA_PAGE, HOST_PAGE, save } from './helpers/wiki';

/**
 * Every skin, theme, direction and width, through what readers do most. To look at it as well:
 * SCREENSHOTS=<folder> npm run wiki -- test/wiki/matrix.test.ts
 */
const PICTURES = process.env[ 'SCREENSHOTS' ];

/** How the directions of the interface and of the page's text meet. */
const DIRECTIONS = {
	'left to right': { language: 'en', page: HOST_PAGE },
	'an interface from right to left': { language: 'ar', page: HOST_PAGE },
	'a page from right to left': { language: 'fr', page: `${ HOST_PAGE }/ar` },
	'all from right to left': { language: 'he', page: `${ HOST_PAGE }/ar` }
} as const;
type Direction = keyof typeof DIRECTIONS;

const WIDTHS = [ 'desktop', 'phone' ] as const;

/** The journeys take turns, so that each skin, direction and width comes with both. */
const PARSERS = [ 'legacy', 'parsoid' ] as const;
type Parser = typeof PARSERS[ number ];

beforeAll( async () => {
	await save( `${ HOST_PAGE }/ar`, `نص الصفحة.\n\n{{Program explorer|source=${ DATA_PAGE }|lang=ar|current=البرامج الحالية:|past=البرامج السابقة:}}` );
} );

async function picture( page: Page, name: string ): Promise<void> {
	if ( PICTURES ) {
		mkdirSync( PICTURES, { recursive: true } );
		await page.screenshot( { path: join( PICTURES, `${ name.replace( /\W+/g, '-' ) }.png` ) } );
	}
}

/** Expects that no element is wider than its box. */
async function expectInside( expect: ExpectStatic, page: Page, step: string, skins: number ): Promise<void> {
	expect( await sticksOut( page ), step ).toEqual( [] );
	expect( await sideways( page ), step ).toBeLessThanOrEqual( skins );
}

/** Expects no violations in any theme, and pictures each. */
async function expectColours( expect: ExpectStatic, page: Page, step: string, skin: Skin, pictures: string ): Promise<void> {
	for ( const theme of hasNight( skin ) ? THEMES : THEMES.slice( 0, 1 ) ) {
		await page.emulateMedia( { colorScheme: theme === 'os' ? 'dark' : 'light' } );
		await setTheme( page, theme );
		await picture( page, `${ pictures } ${ theme }` );
		expect( await violations( page, '.program-explorer', { rules: theme === THEMES[ 0 ] ? 'all' : 'about colours' } ), `${ step }, ${ theme }` ).toEqual( [] );
	}
	await page.emulateMedia( { colorScheme: 'light' } );
	await setTheme( page, 'day' );
}

/** Searches, filters, opens details, goes back, removes all choices. */
async function journey(
	{ open, expect }: { open: Open; expect: ExpectStatic }, skin: Skin, direction: Direction, width: typeof WIDTHS[ number ], parser: Parser
): Promise<void> {
	const { language, page: title } = DIRECTIONS[ direction ];
	const words = wordsIn( language );
	const { page, explorer } = await openLook( open, title, { skin, window: width }, { parameters: { uselang: language, ...parser === 'parsoid' ? { useparsoid: '1' } : {} } } );
	expect( await page.locator( 'section[data-mw-section-id]' ).count() > 0 ).toBe( parser === 'parsoid' );
	const root = explorer.root;
	const articles = root.getByRole( 'list', { name: words( 'programs' ), exact: true } ).getByRole( 'article' );
	const name = [ skin, direction, width ].join( ' ' );
	// Faults of the skin itself do not count, such as those of Timeless at some widths.
	await page.locator( '.program-explorer' ).evaluate( ( element ) => ( element as HTMLElement ).style.display = 'none' );
	const skins = await sideways( page );
	await page.locator( '.program-explorer' ).evaluate( ( element ) => ( element as HTMLElement ).style.display = '' );

	/** The checks after every step. */
	const expectSound = async ( step: string ): Promise<void> => {
		if ( direction === 'left to right' ) {
			await expectColours( expect, page, step, skin, `${ name } ${ step }` );
		} else {
			// No style sheet of ours gives another colour in another direction, see the test below.
			expect( await violations( page, '.program-explorer', { rules: 'other' } ), step ).toEqual( [] );
		}
		await expectInside( expect, page, step, skins );
	};

	expect( await articles.count() ).toBe( 33 );
	await root.evaluate( ( element ) => element.scrollIntoView() );
	await picture( page, `${ name } 1 start` );
	// All its parts are looked at with axe below, where fewer cards repeat them.
	await expectInside( expect, page, 'start', skins );

	await root.getByRole( 'searchbox', { name: words( 'search' ) } ).fill( 'leadership' );
	await expect.poll( () => explorer.fragment() ).toBe( 'programs?q=leadership' );
	// The search may still be loading.
	await expect.poll( () => articles.count() ).toBeLessThan( 33 );
	await explorer.drawn();
	const found = await articles.count();
	expect( found ).toBeGreaterThan( 0 );
	expect( found ).toBeLessThan( 33 );

	const filters = root.getByRole( 'button', { name: words( 'filters' ), exact: true } );
	const isNarrow = await filters.count() > 0;
	if ( isNarrow ) {
		await filters.click();
	}
	const within = isNarrow ? root.getByRole( 'dialog', { name: words( 'filters' ) } ) : root;
	await explorer.choose( words( 'facet-status' ), words( 'status-past' ) );
	await picture( page, `${ name } 2 filtered` );
	if ( isNarrow ) {
		await expectSound( 'dialog' );
		await within.getByRole( 'button', { name: pattern( words( 'show-results' ) ) } ).click();
		expect( await root.getByRole( 'button', { name: pattern( words( 'filters-active' ) ) } ).innerText() ).toMatch( /[1١]/ );
	}
	await expect.poll( () => explorer.fragment() ).toBe( 'programs?status=past&q=leadership' );
	await explorer.drawn();
	const left = await articles.count();
	expect( left ).toBeLessThan( found );

	const details = articles.first().getByRole( 'button', { name: pattern( words( 'details-of' ) ) } );
	await details.click();
	expect( await details.getAttribute( 'aria-expanded' ) ).toBe( 'true' );
	await picture( page, `${ name } 3 details` );
	await expectSound( 'details' );

	await page.goBack();
	await expect.poll( () => details.getAttribute( 'aria-expanded' ) ).toBe( 'false' );
	await explorer.drawn();
	expect( await articles.count() ).toBe( left );
	await root.getByRole( 'list', { name: words( 'active-filters' ) } ).getByRole( 'button', { name: words( 'clear-all' ) } ).click();
	await explorer.drawn();
	expect( await articles.count() ).toBe( 33 );
}

test( 'no colour of ours depends on the direction', () => {
	const rules = readdirSync( 'dist' ).filter( ( file ) => file.endsWith( '.css' ) ).flatMap( ( file ) => readFileSync( `dist/${ file }`, 'utf8' ).match( /[^{}]*\{[^{}]*\}/g ) ?? [] );
	expect( rules.length ).toBeGreaterThan( 100 );
	expect( rules.filter( ( rule ) => /\[dir|:dir\(|\brtl\b/.test( rule.slice( 0, rule.indexOf( '{' ) ) ) && /colou?r|background/.test( rule.slice( rule.indexOf( '{' ) ) ) ) ).toEqual( [] );
} );

// They only read the wiki, so several may go at once; then each needs its own `expect`.
SKINS.forEach( ( skin, ofSkin ) => {
	describe.concurrent( skin, () => {
		( Object.keys( DIRECTIONS ) as Direction[] ).forEach( ( direction, ofDirection ) => {
			WIDTHS.forEach( ( width, ofWidth ) => {
				const parser = PARSERS[ ( ofSkin + ofDirection + ofWidth ) % 2 ] ?? 'legacy';
				test( `${ direction }, ${ width }, ${ parser }`, ( { open, expect } ) => journey( { open, expect }, skin, direction, width, parser ) );
			} );
		} );
	} );
} );
