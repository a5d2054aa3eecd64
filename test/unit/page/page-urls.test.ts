// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findHosts } from '../../../src/page/hosts';
import { createPageUrls } from '../../../src/page/page-urls';
import { fakeWiki, type FakeWikiOptions } from '../helpers/fake-wiki';
import { element, printedHost, showPage } from '../helpers/markup';

/** What finds versions for a reader of these languages, in a host whose static list is in `lang` and has these links. */
function versionsFor( chain: readonly string[], lang: string, links: readonly string[] = [], changes: FakeWikiOptions = {} ): ( page: string ) => string {
	const content = showPage( printedHost( 'current' ) );
	element( '#host' ).lang = lang;
	element( '#current-list' ).insertAdjacentHTML( 'beforeend', links.map( ( link ) => `<li><a href="/wiki/${ link }">x</a></li>` ).join( '' ) );
	const [ host ] = findHosts( content );
	if ( !host ) {
		throw new Error( 'There is no host.' );
	}
	return createPageUrls( fakeWiki( changes ), host, chain );
}

describe( 'for whoever reads the language of the list', () => {
	test.each( [
		[ 'a translation the list leads to', 'One', [ 'One/fr' ], '/wiki/One/fr' ],
		[ 'a part of one', 'One two#Part', [ 'One_two/fr#Part' ], '/wiki/One_two/fr#Part' ],
		[ 'the page where the list leads to no translation', 'One', [ 'One', 'Two/fr', 'One/de' ], '/wiki/One' ],
		[ 'the translation in place of "my language"', 'Special:MyLanguage/One', [ 'One/fr' ], '/wiki/One/fr' ],
		[ 'what the data says where there is none', 'Special:MyLanguage/One', [], '/wiki/Special:MyLanguage/One' ]
	] )( 'it is %s', ( _, page, links, expected ) => {
		expect( versionsFor( [ 'fr', 'en' ], 'fr', links )( page ) ).toBe( expected );
	} );

	test( 'it is the first of the fallbacks before the language of the wiki', () => {
		expect( versionsFor( [ 'pt-br', 'pt', 'en' ], 'pt-br', [ 'One/pt' ] )( 'One' ) ).toBe( '/wiki/One/pt' );
		expect( versionsFor( [ 'fr', 'en', 'de' ], 'fr', [ 'One/en', 'One/de' ] )( 'One' ) ).toBe( '/wiki/One' );
	} );
} );

describe( 'for whoever reads another language than the list\'s', () => {
	test.each( [
		[ 'a page', 'One', '/wiki/Special:MyLanguage/One' ],
		[ 'a page in a namespace', 'Grants:One', '/wiki/Special:MyLanguage/Grants:One' ],
		[ 'a page that says so itself', 'Special:MyLanguage/One', '/wiki/Special:MyLanguage/One' ],
		[ 'a page of another wiki', 'outreach:One', '/wiki/outreach:One' ],
		[ 'a special page', 'Special:AllEvents', '/wiki/Special:AllEvents' ]
	] )( '%s is left to the wiki as far as it can: %s', ( _, page, expected ) => {
		expect( versionsFor( [ 'fr', 'en' ], 'en' )( page ) ).toBe( expected );
	} );

	test( 'a wiki in a language they do not read has versions too', () => {
		expect( versionsFor( [ 'fr' ], 'en' )( 'One' ) ).toBe( '/wiki/Special:MyLanguage/One' );
	} );
} );

test( 'for whoever reads the language of the wiki it is the page', () => {
	expect( versionsFor( [ 'en' ], 'en', [ 'One/en' ] )( 'One' ) ).toBe( '/wiki/One' );
	expect( versionsFor( [ 'de', 'en' ], 'fr', [], { contentLanguage: 'de' } )( 'One' ) ).toBe( '/wiki/One' );
} );
