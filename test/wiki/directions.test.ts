import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { openLook, setDirection, SKINS } from './helpers/looks';
import { HOST_PAGE } from './helpers/wiki';

/** The positions of the parts of the fields, from the edge where reading begins (0) to the other edge (1). */
interface Layout {
	readonly searchIcon: number;
	readonly box: number;
	readonly tick: number;
	readonly label: number;
	readonly number: number;
	readonly arrow: number;
	readonly panel: number;
	readonly list: number;
	/** Where the edges of the chevron are that are drawn. */
	readonly chevron: string;
}

function layoutOf( page: Page ): Promise<Layout> {
	return page.evaluate( () => {
		const find = ( selector: string ): Element => document.querySelector( `.program-explorer__app ${ selector }` ) as Element;
		const isRtl = getComputedStyle( find( '*' ) ).direction === 'rtl';
		/** How far the middle of an element is from where reading begins in another, as a part of its width. */
		const positionOf = ( selector: string, within: string ): number => {
			const { left, right } = find( selector ).getBoundingClientRect();
			const around = find( within ).getBoundingClientRect();
			const part = ( ( left + right ) / 2 - around.left ) / around.width;
			return Math.round( ( isRtl ? 1 - part : part ) * 50 ) / 50;
		};
		const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle( find( '.program-explorer__chevron' ) );
		return {
			searchIcon: positionOf( '.cdx-text-input__start-icon', '.cdx-search-input' ),
			box: positionOf( '.cdx-checkbox__input', '.program-explorer__term' ),
			tick: positionOf( '.cdx-checkbox__icon', '.program-explorer__term' ),
			label: positionOf( '.cdx-checkbox__label bdi', '.program-explorer__term' ),
			number: positionOf( '.program-explorer__number', '.program-explorer__term' ),
			arrow: positionOf( '.program-explorer__select .program-explorer__chevron', '.program-explorer__select' ),
			panel: positionOf( '.program-explorer__panel', '.program-explorer__frame' ),
			list: positionOf( '.program-explorer__list', '.program-explorer__frame' ),
			chevron: [ borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth ].join( ' ' )
		};
	} );
}

/** There are no words of ours in Persian. */
const INTERFACES = [ 'en', 'fa' ] as const;

describe( 'the explorer is laid out in its own direction, in any direction of the interface', () => {
	for ( const skin of SKINS ) {
		test( `in ${ skin }`, async ( { open } ) => {
			const layouts = new Map<string, Layout>();
			for ( const uselang of INTERFACES ) {
				const { page } = await openLook( open, HOST_PAGE, { skin }, { parameters: { uselang } } );
				// It is loaded after the first view.
				await page.locator( '.program-explorer__select' ).waitFor();
				for ( const direction of [ 'ltr', 'rtl' ] as const ) {
					await setDirection( page, direction );
					layouts.set( `${ direction } on an interface in "${ uselang }"`, await layoutOf( page ) );
				}
			}
			const usual = layouts.get( 'ltr on an interface in "en"' );
			expect( usual ).toMatchObject( { chevron: '0px 2px 2px 0px' } );
			expect( usual?.box ).toBeLessThan( usual?.label ?? 0 );
			expect( layouts.size ).toBe( 4 );
			layouts.forEach( ( layout, name ) => expect( layout, name ).toEqual( usual ) );
		} );
	}
} );

describe( 'titles of both directions', () => {
	test( 'keep their order in either', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		await setDirection( page, 'rtl' );
		// The colon of an English heading stays at its end.
		const heading = explorer.root.getByRole( 'heading', { name: 'Past Projects and Programs:' } );
		const isAtEnd = await heading.evaluate( ( element ) => {
			const text = element.querySelector( 'bdi' )?.firstChild as Text;
			const boxOf = ( from: number, to: number ): DOMRect => {
				const range = document.createRange();
				range.setStart( text, from );
				range.setEnd( text, to );
				return range.getBoundingClientRect();
			};
			return boxOf( text.length - 1, text.length ).left > boxOf( 0, 1 ).left;
		} );
		expect( isAtEnd ).toBe( true );
	} );
} );
