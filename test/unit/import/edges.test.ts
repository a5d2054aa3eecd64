// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { importLists } from '../../../src/import/import-lists';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { anchorOf, CURRENT, element, PAST, section, showPage } from '../helpers/markup';
import { harvestOf, listHtml, lostOf } from '../helpers/imported';

const titles = ( html: string ): string[] => harvestOf( html ).programs.map( ( { title } ) => title );
const body = ( html: string ): string => section( 'current', CURRENT, anchorOf( CURRENT ), html ) + section( 'current', PAST, anchorOf( PAST ), '<ul><li>Past</li></ul>' );

describe( 'around the lists', () => {
	test.each( [
		[ 'a table of contents', '<div id="toc" class="toc"><ul><li>1 Contents</li></ul></div>' ],
		[ 'the list of references', '<div class="mw-references-wrap"><ul class="references"><li>A note</li></ul></div>' ],
		[ 'a notice of the explorer', '<div class="program-explorer__notice"><ul><li>A hint</li></ul></div>' ]
	] )( '%s is not read', ( _, html ) => {
		const found = harvestOf( body( `<ul><li>One</li></ul>${ html }` ) );
		expect( found.programs.map( ( { title } ) => title ) ).toEqual( [ 'One', 'Past' ] );
		expect( lostOf( found ) ).toEqual( [] );
	} );

	test( 'a gallery is named, not read', () => {
		const found = harvestOf( body( '<ul><li>One</li></ul><ul class="gallery"><li>A picture</li></ul>' ) );
		expect( found.programs ).toHaveLength( 2 );
		expect( lostOf( found ) ).toEqual( [ `no-bullets at ${ CURRENT }` ] );
	} );

	test( 'what stands in a list and is no item is named', () => {
		const html = body( '<ul id="list"><li>One</li></ul>' );
		showPage( html );
		element( '#list' ).append( Object.assign( document.createElement( 'p' ), { textContent: 'Lost' } ) );
		expect( lostOf( harvestOf( element( '#mw-content-text' ).innerHTML ) ) ).toEqual( [ `no-bullets at ${ CURRENT }` ] );
	} );

	test( 'what stands outside the container is not read', () => {
		showPage( `<div><div id="inner">${ listHtml( '<li>One</li>', '<li>Two</li>' ) }</div><ul><li>Three</li></ul></div>` );
		expect( importLists( element( '#inner' ), META_HEADINGS, { pageLanguage: 'en', contentLanguage: 'en' } ).programs.map( ( { title } ) => title ) ).toEqual( [ 'One', 'Two' ] );
	} );
} );

describe( 'what is known of the wiki', () => {
	test( 'is its path and its address', () => {
		const html = listHtml( '<li><a href="/w/One">One</a></li><li><a href="https://example.org/w/Two">Two</a></li>' );
		expect( harvestOf( html, { articlePath: '/w/$1', address: 'https://example.org/w/Page' } ).programs.map( ( { link } ) => link ) ).toEqual( [ 'One', 'Two', null ] );
	} );

	test( 'or what the document says', () => {
		const content = showPage( listHtml( `<li><a href="/wiki/One">One</a></li><li><a href="${ document.baseURI.replace( /^http:/, 'https:' ) }wiki/Two">Two</a></li>` ) );
		expect( importLists( content, META_HEADINGS, { pageLanguage: 'en', contentLanguage: 'en' } ).programs.map( ( { link } ) => link ) ).toEqual( [ 'One', 'Two', null ] );
	} );

	test( 'is its language, however its code is written', () => {
		const { page } = harvestOf( listHtml( '<li>One</li>' ), { pageLanguage: 'zh-hans', contentLanguage: 'zh-Hans' } );
		expect( page.programs?.[ 0 ]?.title ).toBe( 'One' );
	} );
} );

describe( 'an id', () => {
	test.each( [
		[ 'comes from the page, not from a part of it', '/wiki/Learn#Part_two', 'learn' ],
		[ 'does not come from an address', 'https://learn.wiki/', 'program-1' ]
	] )( '%s', ( _, href, id ) => {
		expect( harvestOf( listHtml( `<li><a href="${ href }">学</a></li>` ) ).programs[ 0 ]?.id ).toBe( id );
	} );
} );

describe( 'an item', () => {
	test( 'may have a link to a material that says nothing, which is no material', () => {
		const { page } = harvestOf( listHtml( '<li>One<ul><li><a href="/wiki/A"><img alt=""></a> <a href="/wiki/B">B</a></li></ul></li>' ) );
		expect( page.programs?.[ 0 ] ).toMatchObject( { materials: [ { label: 'B', page: 'B' } ] } );
	} );

	test( 'whose title is endless is named in few words', () => {
		const [ lost ] = harvestOf( listHtml( `<li>${ 'word '.repeat( 1000 ) }</li>` ) ).skipped;
		expect( `${ lost?.place ?? '' }${ lost?.reason ?? '' }`.length ).toBeLessThan( 500 );
	} );

	test( 'is not ended by a dash where its link has bold words', () => {
		expect( titles( listHtml( '<li><a href="/wiki/A"><b>A</b> course</a> for all - Text</li>' ) )[ 0 ] ).toBe( titles( listHtml( '<li><b><a href="/wiki/A">A course</a></b> for all - Text</li>' ) )[ 0 ] );
	} );
} );
