import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test, type Open, type Visit } from './helpers/browser';
import { addTokens, NEWEST, replaceCodex, servedSheet } from './helpers/codex';
import { hasNight, openLook, setDirection, setTheme, type Look } from './helpers/looks';
import { sideways, smallTargets, sticksOut } from './helpers/measures';
import { openState, oursIn, STATES, type StateName } from './helpers/states';
import { hostPage, save } from './helpers/wiki';

/** To look at them as well: SCREENSHOTS=<folder> npm run wiki -- test/wiki/codex.test.ts */
const PICTURES = process.env[ 'SCREENSHOTS' ];
const BROKEN_PAGE = 'Codex';

const SHEETS = [ 'of the wiki', '2.7' ] as const;
type Sheet = typeof SHEETS[ number ];
type State = StateName | 'problems';

/** What a page looks like, and the themes and directions that it is switched to. */
interface Looks extends Pick<Look, 'skin' | 'window'> {
	readonly variants: readonly Pick<Look, 'theme' | 'direction'>[];
}

const LOOKS: readonly Looks[] = [
	{ skin: 'vector-2022', window: 'desktop', variants: [ { theme: 'day', direction: 'ltr' }, { theme: 'night', direction: 'rtl' } ] },
	{ skin: 'minerva', window: 'phone', variants: [ { theme: 'night', direction: 'ltr' } ] },
	{ skin: 'monobook', window: 'narrow', variants: [ { theme: 'day', direction: 'rtl' } ] }
];

beforeAll( async () => {
	await save( `${ BROKEN_PAGE }/programs.json`, JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A', status: 'lost' }, { id: 'b', title: 'B' } ] } ), 'json' );
	await save( BROKEN_PAGE, hostPage( `${ BROKEN_PAGE }/programs.json` ) );
} );

/** Opens an explorer with a style sheet of Codex. */
async function openWith( open: Open, sheet: Sheet, state: State, look: Partial<Look> = {} ): Promise<Visit | null> {
	const route = sheet === 'of the wiki' ? {} : { route: replaceCodex };
	const visited = state === 'problems' ?
		await openLook( open, BROKEN_PAGE, look, { as: 'maintainer', ...route } ) :
		await openState( open, state, look, route );
	// The other skins have no tokens.
	if ( visited && sheet === '2.7' && hasNight( look.skin ?? 'vector-2022' ) ) {
		await addTokens( visited.page );
	}
	if ( state === 'problems' ) {
		await visited?.page.locator( '.program-explorer__notice' ).waitFor();
	}
	return visited;
}

/** Codex's classes in the explorer. */
function classesIn( page: Page ): Promise<readonly string[]> {
	return page.locator( '.program-explorer' ).first().evaluate( ( root ) => Array.from( root.querySelectorAll( '*' ) )
		.flatMap( ( element ) => Array.from( element.classList ).filter( ( name ) => name.startsWith( 'cdx-' ) ) ) );
}

/** Codex's classes in the sources, if they are written in one piece. */
function classesInSources(): readonly string[] {
	// The editor, the history and the worklist are not among the states of an explorer that readers see.
	const texts = [ 'views', 'page', 'maintain', 'styles' ].flatMap( ( folder ) => readdirSync( join( 'src', folder ), { recursive: true, withFileTypes: true } )
		.filter( ( entry ) => entry.isFile() && !join( entry.parentPath, entry.name ).includes( 'editor' ) )
		.map( ( { parentPath, name } ) => readFileSync( join( parentPath, name ), 'utf8' ) ) );
	return texts.flatMap( ( text ) => Array.from( text.matchAll( /\bcdx-[\w-]*\w(?![\w-])/g ), ( [ name ] ) => name ) );
}

const isIn = ( sheet: string, name: string ): boolean => new RegExp( `\\.${ name }(?![\\w-])` ).test( sheet );

test( 'every used class is in both style sheets', async ( { open } ) => {
	const used = new Set<string>();
	let served = '';
	for ( const state of [ ...STATES, 'problems' ] as const ) {
		const visited = await openWith( open, 'of the wiki', state, { window: state === 'dialog' ? 'phone' : 'desktop' } );
		if ( visited ) {
			( await classesIn( visited.page ) ).forEach( ( name ) => used.add( name ) );
			served ||= await servedSheet( visited.page );
		}
	}
	expect( served.length ).toBeGreaterThan( 50_000 );
	expect( classesInSources().filter( ( name ) => !used.has( name ) ), 'seen in some state' ).toEqual( [] );
	const names = [ ...used ].sort();
	expect( names.filter( ( name ) => isIn( served, name ) !== isIn( NEWEST, name ) ), 'in one of them only' ).toEqual( [] );
	// Classes in Codex's own markup without a rule: they are defaults.
	expect( names.filter( ( name ) => !isIn( served, name ) ), 'in none' ).toEqual( [ 'cdx-message--block', 'cdx-message--notice' ] );
} );

test( 'the newer style sheet is in use where a test asks for it', async ( { open } ) => {
	const visited = await openWith( open, '2.7', 'start' );
	// That of MediaWiki 1.43 has none here.
	expect( await visited?.explorer.root.locator( '.cdx-checkbox__icon' ).first().evaluate( ( icon ) => getComputedStyle( icon ).marginTop ) ).toBe( '1px' );
} );

/** The parts of Codex that look wrong, described in English. */
function faults( page: Page ): Promise<readonly string[]> {
	return page.evaluate( () => {
		const found: string[] = [];
		const all = ( selector: string ): HTMLElement[] => Array.from( document.querySelectorAll<HTMLElement>( `.program-explorer ${ selector }` ) )
			.filter( ( element ) => element.getClientRects().length > 0 );
		const say = ( element: Element, words: string ): unknown => found.push( `${ words }: ${ element.outerHTML.slice( 0, 120 ) }` );
		const middle = ( { top, bottom }: DOMRect ): number => ( top + bottom ) / 2;

		for ( const box of all( '.cdx-checkbox' ) ) {
			const icon = box.querySelector( '.cdx-checkbox__icon' );
			const input = box.querySelector( '.cdx-checkbox__input' );
			const label = box.querySelector( '.cdx-label__label__text' );
			if ( !icon || !input || !label ) {
				say( box, 'a part is missing' );
				continue;
			}
			const words = document.createRange();
			words.selectNodeContents( label );
			const [ first ] = words.getClientRects();
			const square = icon.getBoundingClientRect();
			if ( !first || Math.abs( middle( first ) - middle( square ) ) > 2 ) {
				say( box, `the box is ${ first ? middle( square ) - middle( first ) : '?' } px below its label` );
			}
			const gap = getComputedStyle( box ).direction === 'rtl' ? square.left - ( first?.right ?? 0 ) : ( first?.left ?? 0 ) - square.right;
			if ( gap < 4 || gap > 12 ) {
				say( box, `the label is ${ gap } px beside its box` );
			}
			const target = input.getBoundingClientRect();
			if ( Math.abs( middle( target ) - middle( square ) ) > 2 || Math.abs( target.left - square.left ) > 2 ) {
				say( box, 'what can be pressed is not where the box is' );
			}
		}
		for ( const part of all( '.cdx-button, .cdx-select, .cdx-text-input__input' ) ) {
			const { height } = part.getBoundingClientRect();
			const { paddingLeft, paddingRight } = getComputedStyle( part );
			// Our buttons grow with their labels; two or three lines are correct.
			if ( height < 31 || height > 48 && !part.matches( '.cdx-button' ) ) {
				say( part, `${ height } px high` );
			}
			if ( !part.matches( '.cdx-button--icon-only' ) && Math.min( parseFloat( paddingLeft ), parseFloat( paddingRight ) ) < 5 ) {
				say( part, 'no padding' );
			}
			if ( part.scrollHeight > part.clientHeight + 1 ) {
				say( part, 'cut off' );
			}
		}
		// Words of Codex's parts are as large as those around them.
		for ( const part of all( '.cdx-button:not( .cdx-button--icon-only ), .cdx-select, .cdx-text-input__input, .cdx-label__label__text, .cdx-message__content, .cdx-message__content > *' ) ) {
			// Tables and details have smaller words than cards.
			const around = part.closest( 'td, th, .program-explorer__details, .program-explorer__app, .program-explorer__notice' ) ?? part;
			const [ size, other ] = [ part, around ].map( ( element ) => parseFloat( getComputedStyle( element ).fontSize ) );
			// Safari zooms in on a field with smaller words.
			if ( part.matches( 'input, select' ) && size === 16 && innerWidth < 640 ) {
				continue;
			}
			// In lists with a limit, the label is for screen readers only.
			if ( size !== 0 && !part.matches( '.program-explorer__close' ) && Math.abs( ( size ?? 0 ) - ( other ?? 0 ) ) > 0.6 ) {
				say( part, `words of ${ size } px among words of ${ other } px` );
			}
		}
		for ( const box of all( '.cdx-message' ) ) {
			const { paddingTop, paddingLeft, paddingRight } = getComputedStyle( box );
			if ( [ paddingTop, paddingLeft, paddingRight ].some( ( padding ) => parseFloat( padding ) < 8 ) ) {
				say( box, 'no padding' );
			}
			const [ icon, content ] = [ '.cdx-message__icon', '.cdx-message__content' ].map( ( selector ) => box.querySelector( selector )?.getBoundingClientRect() );
			if ( !icon || !content || icon.width < 10 || Math.max( content.left - icon.right, icon.left - content.right ) < 4 ) {
				say( box, 'the icon is not beside the words' );
			}
		}
		const [ magnifier ] = all( '.cdx-text-input__start-icon' );
		const field = magnifier?.closest( '.cdx-text-input' )?.getBoundingClientRect();
		if ( magnifier && field && Math.abs( middle( magnifier.getBoundingClientRect() ) - middle( field ) ) > 2 ) {
			say( magnifier, 'not in the middle of its field' );
		}
		return found;
	} );
}

/** How far the page itself scrolls sideways. */
async function skinsOwn( page: Page ): Promise<number> {
	await page.addStyleTag( { content: '.program-explorer { display: none; }' } );
	return sideways( page );
}

async function picture( page: Page, name: string ): Promise<void> {
	if ( PICTURES ) {
		mkdirSync( PICTURES, { recursive: true } );
		await page.locator( '.program-explorer__notice, .program-explorer__app' ).last().evaluate( ( element ) => element.scrollIntoView() );
		await page.screenshot( { path: join( PICTURES, `codex-${ name.replace( /[^\w.]+/g, '-' ) }.png` ) } );
	}
}

/** The states with parts that may differ between the style sheets. Other tests check the rest with that of the wiki. */
const STATES_HERE: Readonly<Record<Sheet, readonly State[]>> = {
	'of the wiki': [ 'filtered', 'dialog', 'failure', 'problems' ],
	'2.7': [ ...STATES.filter( ( state ) => state !== 'search' ), 'problems' ]
};
/** Other states have no other parts of Codex. */
const FOR_AXE: readonly State[] = [ 'filtered', 'dialog', 'empty', 'failure', 'problems' ];

for ( const sheet of SHEETS ) {
	describe.concurrent( `with the style sheet ${ sheet }`, () => {
		for ( const { variants, ...look } of LOOKS ) {
			test( `${ look.skin }, ${ look.window }: the layout is correct`, async ( { open, expect } ) => {
				for ( const state of STATES_HERE[ sheet ] ) {
					const visited = await openWith( open, sheet, state, look );
					if ( !visited ) {
						continue;
					}
					const { page } = visited;
					for ( const { theme, direction } of variants ) {
						const name = `${ state }, ${ theme }, ${ direction }`;
						await setTheme( page, theme );
						await setDirection( page, direction );
						await picture( page, `${ state } ${ look.skin } ${ theme } ${ sheet }` );
						expect.soft( await faults( page ), name ).toEqual( [] );
						if ( sheet === '2.7' ) {
							expect.soft( await sticksOut( page ), name ).toEqual( [] );
							expect.soft( await smallTargets( page ), name ).toEqual( [] );
							const found = FOR_AXE.includes( state ) ? await violations( page, state === 'problems' ? '.program-explorer__notice' : oursIn( state ) ) : [];
							expect.soft( found, name ).toEqual( [] );
						}
					}
					if ( sheet === '2.7' ) {
						expect.soft( await sideways( page ), state ).toBeLessThanOrEqual( await skinsOwn( page ) );
					}
					await visited.leave();
				}
			}, 240_000 );
		}
	} );
}
