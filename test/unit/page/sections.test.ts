// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasOtherText, isFolded, isInSection, watchFolding } from '../../../src/page/sections';
import { unfold } from '../../../src/page/unfold';
import { element, showPage } from '../helpers/markup';

/** One section of the mobile site in each of its shapes. `#target` is in it. */
const SHAPES = {
	'the parser of before': '<div class="mw-heading section-heading"><h2>Programs</h2></div><section class="collapsible-block"><div id="target">List</div></section>',
	'headings of before': '<h2 class="section-heading"><span class="mw-headline">Programs</span></h2><section class="collapsible-block"><div id="target">List</div></section>',
	'Parsoid': '<section><div class="mw-heading"><h2>Programs</h2></div><div class="mf-collapsible-content"><div id="target">List</div></div></section>',
	'Parsoid, before MobileFrontend has started': '<section><div class="mw-heading"><h2>Programs</h2></div><div><div id="target">List</div></div></section>'
};

let isDrawn = true;
beforeEach( () => {
	isDrawn = true;
	vi.spyOn( Element.prototype, 'getClientRects' ).mockImplementation( () => ( isDrawn ? [ {} ] : [] ) as unknown as DOMRectList );
} );
afterEach( () => {
	vi.restoreAllMocks();
	document.body.className = '';
} );

/** Lets the observers run. */
const turn = (): Promise<void> => Promise.resolve();

describe.each( Object.entries( SHAPES ) )( 'a section of %s', ( _name, html ) => {
	let target: HTMLElement;
	let section: HTMLElement;
	beforeEach( () => {
		showPage( html );
		document.body.className = 'skin-minerva mw-mf';
		target = element( '#target' );
		section = target.parentElement as HTMLElement;
	} );

	/** What MobileFrontend does at its start. */
	const fold = (): void => {
		isDrawn = true;
		section.setAttribute( 'hidden', 'until-found' );
		element( 'h2' ).addEventListener( 'click', () => section.toggleAttribute( 'hidden' ) );
	};

	test( 'is found, and whether it is folded', () => {
		expect( [ isInSection( target ), isFolded( target ) ] ).toEqual( [ true, false ] );
		fold();
		expect( isFolded( target ) ).toBe( true );
		section.removeAttribute( 'hidden' );
		isDrawn = false;
		expect( isFolded( target ) ).toBe( true );
	} );

	test( 'is unfolded', () => {
		fold();
		const then = vi.fn();
		unfold( target, then );
		expect( [ section.hasAttribute( 'hidden' ), then.mock.calls.length ] ).toEqual( [ false, 1 ] );
	} );

	test( 'is unfolded as soon as MobileFrontend has folded it', async () => {
		isDrawn = false;
		const then = vi.fn();
		unfold( target, then );
		expect( then ).not.toHaveBeenCalled();
		fold();
		await turn();
		expect( [ section.hasAttribute( 'hidden' ), then.mock.calls.length ] ).toEqual( [ false, 1 ] );
		// The reader folds it again.
		section.setAttribute( 'hidden', '' );
		await turn();
		expect( [ section.hasAttribute( 'hidden' ), then.mock.calls.length ] ).toEqual( [ true, 1 ] );
	} );

	test( 'that is not folded stays as it is', () => {
		const click = vi.spyOn( HTMLElement.prototype, 'click' );
		const then = vi.fn();
		unfold( target, then );
		expect( [ then.mock.calls.length, click.mock.calls.length ] ).toEqual( [ 1, 0 ] );
	} );

	test( 'is watched until that ends', async () => {
		const onChange = vi.fn();
		const end = watchFolding( target, onChange );
		fold();
		await turn();
		expect( onChange ).toHaveBeenCalledTimes( 1 );
		end();
		section.removeAttribute( 'hidden' );
		await turn();
		expect( onChange ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'may have other text than an element in it', () => {
		expect( hasOtherText( target ) ).toBe( false );
		section.append( 'See also' );
		expect( hasOtherText( target ) ).toBe( true );
	} );
} );

describe( 'a page without sections that fold', () => {
	test.each( [
		[ 'a heading and an element', '<div class="mw-heading"><h2>Programs</h2></div><div id="target"></div>' ],
		[ 'sections of Parsoid', '<section><div class="mw-heading"><h2>Programs</h2></div><div id="target"></div></section>' ]
	] )( 'has %s', ( _name, html ) => {
		showPage( html );
		document.body.className = 'skin-minerva';
		isDrawn = false;
		const then = vi.fn();
		unfold( element( '#target' ), then );
		expect( [ isInSection( element( '#target' ) ), isFolded( element( '#target' ) ), then.mock.calls.length ] ).toEqual( [ false, false, 1 ] );
	} );
} );
