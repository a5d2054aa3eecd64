// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findHosts } from '../../../src/page/hosts';
import { createPageUrls } from '../../../src/page/page-urls';
import { fakeWiki, type FakeWikiOptions } from '../helpers/fake-wiki';
import { element, printedHost, showPage } from '../helpers/markup';

/** The function that gives addresses to a reader of these languages, in a host whose static list is in `lang` and has these links. */
function urlsFor( chain: readonly string[], lang: string, links: readonly string[] = [], changes: FakeWikiOptions = {}, list = '#current-list' ): ( page: string ) => string {
	const content = showPage( printedHost( 'current' ) );
	element( '#host' ).lang = lang;
	element( list ).insertAdjacentHTML( 'beforeend', links.map( ( link ) => `<li><a href="/wiki/${ link }">x</a></li>` ).join( '' ) );
	const [ host ] = findHosts( content );
	if ( !host ) {
		throw new Error( 'There is no host.' );
	}
	return createPageUrls( fakeWiki( changes ), host, chain );
}

describe( 'for a reader of the language of the list, the address', () => {
	test.each( [
		[ 'a translation that the list links to', 'One', [ 'One/fr' ], '/wiki/One/fr' ],
		[ 'a section of a translation', 'One two#Part', [ 'One_two/fr#Part' ], '/wiki/One_two/fr#Part' ],
		[ 'the page if the list links to no translation', 'One', [ 'One', 'Two/fr', 'One/de' ], '/wiki/One' ],
		[ 'a translation in place of Special:MyLanguage', 'Special:MyLanguage/One', [ 'One/fr' ], '/wiki/One/fr' ],
		[ 'Special:MyLanguage if the data has it and there is no translation', 'Special:MyLanguage/One', [], '/wiki/Special:MyLanguage/One' ]
	] )( 'is %s', ( _, page, links, expected ) => {
		expect( urlsFor( [ 'fr', 'en' ], 'fr', links )( page ) ).toBe( expected );
	} );

	test( 'is that of a translation that the list of the past links to, outside the host', () => {
		expect( urlsFor( [ 'fr', 'en' ], 'fr', [ 'One/fr' ], {}, '#past-list' )( 'One' ) ).toBe( '/wiki/One/fr' );
	} );

	test( 'is that of the first fallback before the language of the wiki', () => {
		expect( urlsFor( [ 'pt-br', 'pt', 'en' ], 'pt-br', [ 'One/pt' ] )( 'One' ) ).toBe( '/wiki/One/pt' );
		expect( urlsFor( [ 'fr', 'en', 'de' ], 'fr', [ 'One/en', 'One/de' ] )( 'One' ) ).toBe( '/wiki/One' );
	} );
} );

describe( 'for a reader of another language than that of the list', () => {
	test.each( [
		[ 'a page', 'One', '/wiki/Special:MyLanguage/One' ],
		[ 'a page in a namespace', 'Grants:One', '/wiki/Special:MyLanguage/Grants:One' ],
		[ 'a page that has the prefix in the data', 'Special:MyLanguage/One', '/wiki/Special:MyLanguage/One' ],
		[ 'a page of another wiki', 'outreach:One', '/wiki/outreach:One' ],
		[ 'a special page', 'Special:AllEvents', '/wiki/Special:AllEvents' ]
	] )( '%s has Special:MyLanguage in its address if that can work: %s', ( _, page, expected ) => {
		expect( urlsFor( [ 'fr', 'en' ], 'en' )( page ) ).toBe( expected );
	} );

	test( 'a page has translations also if the wiki is in no language of the reader', () => {
		expect( urlsFor( [ 'fr' ], 'en' )( 'One' ) ).toBe( '/wiki/Special:MyLanguage/One' );
	} );
} );

test( 'for a reader of the language of the wiki, the address is that of the page', () => {
	expect( urlsFor( [ 'en' ], 'en', [ 'One/en' ] )( 'One' ) ).toBe( '/wiki/One' );
	expect( urlsFor( [ 'de', 'en' ], 'fr', [], { contentLanguage: 'de' } )( 'One' ) ).toBe( '/wiki/One' );
} );
