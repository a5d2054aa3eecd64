// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keepFragment } from '../../../src/app/language-links';
import { element } from '../helpers/markup';

/** The markup of Translate. */
const BAR = `<div class="mw-pt-languages"><ul class="mw-pt-languages-list">
	<li><a id="fr" href="/wiki/Page/fr" class="mw-pt-progress"><span>français</span></a></li><li><span class="mw-pt-languages-selected">English</span></li>
</ul></div><ul><li class="interwiki-pagetranslation"><a id="de" href="/wiki/Page/de">Deutsch</a></li></ul><p><a id="other" href="/wiki/Other">Other</a></p>`;
const hrefs = (): ( string | null )[] => [ 'fr', 'de', 'other' ].map( ( id ) => element( `#${ id }` ).getAttribute( 'href' ) );
const touch = ( type: string ): void => [ '#fr span', '#de', '#other' ].forEach( ( selector ) => element( selector ).dispatchEvent( new Event( type, { bubbles: true } ) ) );

beforeEach( () => {
	document.body.innerHTML = BAR;
	history.replaceState( null, '', '/wiki/Page' );
	keepFragment();
} );

test.each( [ 'mousedown', 'focusin' ] )( 'links to other languages get the fragment of the explorer, on %s', ( type ) => {
	history.replaceState( null, '', '#programs?status=past' );
	touch( type );
	expect( hrefs() ).toEqual( [ '/wiki/Page/fr#programs?status=past', '/wiki/Page/de#programs?status=past', '/wiki/Other' ].map( ( path ) => path.startsWith( '/wiki/Other' ) ? path : new URL( path, location.href ).href ) );
	history.replaceState( null, '', '#Past' );
	touch( type );
	expect( hrefs().map( ( href ) => String( href ).replace( location.origin, '' ) ) ).toEqual( [ '/wiki/Page/fr', '/wiki/Page/de', '/wiki/Other' ] );
} );

test( 'an event outside all links changes nothing', () => {
	document.dispatchEvent( new Event( 'mousedown' ) );
	expect( hrefs() ).toEqual( [ '/wiki/Page/fr', '/wiki/Page/de', '/wiki/Other' ] );
} );
