// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { importLists } from '../../../src/import/import-lists';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { anchorOf, CURRENT, element, PAST, section, showPage } from '../helpers/markup';
import { importHtml, listHtml, skippedIn } from '../helpers/imported';

const titles = ( html: string ): string[] => importHtml( html ).programs.map( ( { title } ) => title );
const body = ( html: string ): string => section( 'current', CURRENT, anchorOf( CURRENT ), html ) + section( 'current', PAST, anchorOf( PAST ), '<ul><li>Past</li></ul>' );

describe( 'elements beside the lists', () => {
	test.each( [
		[ 'a table of contents', '<div id="toc" class="toc"><ul><li>1 Contents</li></ul></div>' ],
		[ 'the list of references', '<div class="mw-references-wrap"><ul class="references"><li>A note</li></ul></div>' ],
		[ 'a notice of the explorer', '<div class="program-explorer__notice"><ul><li>A hint</li></ul></div>' ]
	] )( '%s is not imported', ( _, html ) => {
		const imported = importHtml( body( `<ul><li>One</li></ul>${ html }` ) );
		expect( imported.programs.map( ( { title } ) => title ) ).toEqual( [ 'One', 'Past' ] );
		expect( skippedIn( imported ) ).toEqual( [] );
	} );

	test( 'a gallery is skipped', () => {
		const imported = importHtml( body( '<ul><li>One</li></ul><ul class="gallery"><li>A picture</li></ul>' ) );
		expect( imported.programs ).toHaveLength( 2 );
		expect( skippedIn( imported ) ).toEqual( [ `no-bullets at ${ CURRENT }` ] );
	} );

	test( 'an element in a list that is not an item is skipped', () => {
		const html = body( '<ul id="list"><li>One</li></ul>' );
		showPage( html );
		element( '#list' ).append( Object.assign( document.createElement( 'p' ), { textContent: 'Skipped' } ) );
		expect( skippedIn( importHtml( element( '#mw-content-text' ).innerHTML ) ) ).toEqual( [ `no-bullets at ${ CURRENT }` ] );
	} );

	test( 'a list outside the container is not imported', () => {
		showPage( `<div><div id="inner">${ listHtml( '<li>One</li>', '<li>Two</li>' ) }</div><ul><li>Three</li></ul></div>` );
		expect( importLists( element( '#inner' ), META_HEADINGS, { pageLanguage: 'en', contentLanguage: 'en' } ).programs.map( ( { title } ) => title ) ).toEqual( [ 'One', 'Two' ] );
	} );
} );

describe( 'the options', () => {
	test( 'give the article path and the address', () => {
		const html = listHtml( '<li><a href="/w/One">One</a></li><li><a href="https://example.org/w/Two">Two</a></li>' );
		expect( importHtml( html, { articlePath: '/w/$1', address: 'https://example.org/w/Page' } ).programs.map( ( { link } ) => link ) ).toEqual( [ 'One', 'Two', null ] );
	} );

	test( 'can be missing: the address is that of the document', () => {
		const content = showPage( listHtml( `<li><a href="/wiki/One">One</a></li><li><a href="${ document.baseURI.replace( /^http:/, 'https:' ) }wiki/Two">Two</a></li>` ) );
		expect( importLists( content, META_HEADINGS, { pageLanguage: 'en', contentLanguage: 'en' } ).programs.map( ( { link } ) => link ) ).toEqual( [ 'One', 'Two', null ] );
	} );

	test( 'give language codes in upper or lower case', () => {
		const { page } = importHtml( listHtml( '<li>One</li>' ), { pageLanguage: 'zh-hans', contentLanguage: 'zh-Hans' } );
		expect( page.programs?.[ 0 ]?.title ).toBe( 'One' );
	} );
} );

describe( 'an id', () => {
	test.each( [
		[ 'is made of the title of the linked page, without the fragment', '/wiki/Learn#Part_two', 'learn' ],
		[ 'is not made of an address', 'https://learn.wiki/', 'program-1' ]
	] )( '%s', ( _, href, id ) => {
		expect( importHtml( listHtml( `<li><a href="${ href }">学</a></li>` ) ).programs[ 0 ]?.id ).toBe( id );
	} );
} );

describe( 'an item', () => {
	test( 'can have a material link without text, which is not imported', () => {
		const { page } = importHtml( listHtml( '<li>One<ul><li><a href="/wiki/A"><img alt=""></a> <a href="/wiki/B">B</a></li></ul></li>' ) );
		expect( page.programs?.[ 0 ] ).toMatchObject( { materials: [ { label: 'B', page: 'B' } ] } );
	} );

	test( 'with a very long title has a short position and reason', () => {
		const [ skipped ] = importHtml( listHtml( `<li>${ 'word '.repeat( 1000 ) }</li>` ) ).skipped;
		expect( `${ skipped?.position ?? '' }${ skipped?.reason ?? '' }`.length ).toBeLessThan( 500 );
	} );

	test( 'with a link that has bold words is split like an item with a bold link', () => {
		expect( titles( listHtml( '<li><a href="/wiki/A"><b>A</b> course</a> for all - Text</li>' ) )[ 0 ] ).toBe( titles( listHtml( '<li><b><a href="/wiki/A">A course</a></b> for all - Text</li>' ) )[ 0 ] );
	} );
} );
