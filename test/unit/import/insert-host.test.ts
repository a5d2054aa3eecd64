// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { insertHost, withHeadings } from '../../../src/import/insert-host';
import { findHosts, type Host } from '../../../src/page/hosts';
import { META_HEADINGS } from '../../../src/import/known-headings';
import {
	anchorOf, CURRENT, CURRENT_LIST, element, MARKUPS, PAST, PAST_LIST, printedHost, section, showPage, todaysPage, type Markup
} from '../helpers/markup';

const ids = ( elements: readonly Element[] ): string[] => elements.map( ( { id } ) => id );
const idAfter = ( host: Host | null ): string | undefined => host?.root.nextElementSibling?.id;

describe.each<Markup>( [ ...MARKUPS ] )( 'on a page without a host element, in %s markup', ( markup ) => {
	test( 'the host is inserted right after the heading of the current list', () => {
		const content = showPage( todaysPage( markup ) );
		const host = insertHost( content, META_HEADINGS );
		expect( host ).toMatchObject( { source: META_HEADINGS.source, revisions: [], level: 3 } );
		expect( Array.from( host?.headings.keys() ?? [] ) ).toEqual( [ 'past' ] );
		expect( idAfter( host ) ).toBe( 'current-list' );
		// With a source, the styles in the head would reserve space for it, in addition to the lists.
		expect( host?.root.hasAttribute( 'data-source' ) ).toBe( false );
		expect( host?.root.closest( 'section' )?.contains( element( '#current-list' ) ) ?? true ).toBe( true );
	} );

	test( 'both lists are static elements, and so is the heading that would have no content', () => {
		const content = showPage( todaysPage( markup ) );
		const host = insertHost( content, META_HEADINGS );
		expect( ids( host?.staticElements ?? [] ).slice( 0, 2 ) ).toEqual( [ 'current-list', 'past-list' ] );
		expect( host?.staticElements[ 2 ]?.textContent ).toContain( PAST );
		expect( host?.headings.get( 'past' ) ).toMatchObject( { text: PAST, anchors: [ anchorOf( PAST ) ] } );
	} );

	test( 'the heading of the past is a static element also if its section has an element without text, such as a category of Parsoid', () => {
		const content = showPage( todaysPage( markup, { after: '<link rel="mw:PageProp/Category" href="./Category:X">' } ) );
		expect( insertHost( content, META_HEADINGS )?.headings.get( 'past' ) ).toMatchObject( { text: PAST } );
	} );

	test( 'a paragraph is not a static element, nor is the heading above it', () => {
		const content = showPage( todaysPage( markup, { prose: '<p id="prose">These are open.</p>', after: '<p id="after">Ask us.</p>' } ) );
		const host = insertHost( content, META_HEADINGS );
		expect( idAfter( host ) ).toBe( 'prose' );
		expect( ids( host?.staticElements ?? [] ) ).toEqual( [ 'current-list', 'past-list' ] );
		expect( host?.headings.get( 'past' ) ).toBeUndefined();
	} );

	test.each( [ [ 'besides its own list', PAST_LIST ], [ 'only', '' ] ] )( 'a heading with lists under deeper headings %s is not a static element', ( _, own ) => {
		const content = showPage( todaysPage( markup ).replace( PAST_LIST, `${ own }<div class="mw-heading mw-heading3"><h3 id="calls">Calls</h3></div><ul><li>A call</li></ul>` ) );
		const host = insertHost( content, META_HEADINGS );
		expect( host?.headings.get( 'past' ) ).toBeUndefined();
		expect( host?.staticElements.filter( ( { textContent } ) => textContent.includes( PAST ) ) ).toEqual( [] );
	} );

	test( 'other sections have no static elements', () => {
		const content = showPage( todaysPage( markup ) );
		const host = insertHost( content, META_HEADINGS );
		const inOtherSections = [ '#introduction', '#not-programs' ].filter( ( selector ) => host?.staticElements.some( ( each ) => each.contains( element( selector ) ) ) );
		expect( inOtherSections ).toEqual( [] );
	} );
} );

/** A page in French, with the anchors of the page it was translated from. */
describe( 'a translated page', () => {
	const FRENCH = [ 'Projets en cours', 'Projets passés' ] as const;
	const anchored = ( markup: Markup, wrap: ( span: string ) => string ): string => [
		[ CURRENT, FRENCH[ 0 ], CURRENT_LIST ] as const, [ PAST, FRENCH[ 1 ], PAST_LIST ] as const
	].map( ( [ source, text, list ] ) => wrap( `<span id="${ anchorOf( source ) }"></span>` ) + section( markup, text, anchorOf( text ), list ) ).join( '' );
	const wraps: readonly ( readonly [ string, ( span: string ) => string ] )[] = [
		[ 'alone', ( span ) => span ],
		[ 'in a paragraph', ( span ) => `<p>${ span }\n</p>` ],
		[ 'in a paragraph, with an empty one after', ( span ) => `<p>${ span }</p><p><br></p>` ]
	];

	test.each( wraps )( 'is recognized by the anchor that Translate puts before the heading, %s', ( _, wrap ) => {
		const content = showPage( anchored( 'current', wrap ) );
		const host = insertHost( content, META_HEADINGS );
		expect( idAfter( host ) ).toBe( 'current-list' );
		expect( ids( host?.staticElements ?? [] ).slice( 0, 2 ) ).toEqual( [ 'current-list', 'past-list' ] );
	} );

	test.each( wraps )( 'has its own headings in a host without groups, %s', ( _, wrap ) => {
		const content = showPage( `<div class="program-explorer" data-source="Data.json">${ anchored( 'legacy', wrap ) }</div>` );
		const host = withHeadings( findHosts( content )[ 0 ] as Host, META_HEADINGS );
		expect( [ host.headings.get( 'current' )?.text, host.headings.get( 'past' )?.text, host.level ] ).toEqual( [ ...FRENCH, 2 ] );
		expect( host.headings.get( 'current' )?.anchors ).toContain( anchorOf( CURRENT ) );
	} );

	test( 'is not recognized by an anchor with text between it and the heading', () => {
		const content = showPage( `<p><span id="${ anchorOf( CURRENT ) }"></span>Text.</p>${ section( 'current', 'Autre', 'Autre', CURRENT_LIST ) }` );
		expect( insertHost( content, META_HEADINGS ) ).toBeNull();
	} );
} );

describe( 'headings', () => {
	test( 'of a host with groups are those of the groups', () => {
		const content = showPage( printedHost( 'current', { current: 'Join', past: 'Read' } ) );
		const [ host ] = findHosts( content );
		expect( host && withHeadings( host, META_HEADINGS ) ).toBe( host );
	} );

	test( 'are not added to a host that was inserted below them', () => {
		const host = insertHost( showPage( todaysPage( 'current' ) ), META_HEADINGS );
		expect( host && withHeadings( host, META_HEADINGS ) ).toBe( host );
	} );
} );

describe( 'a host', () => {
	test( 'is inserted once', () => {
		const content = showPage( todaysPage( 'current' ) );
		expect( insertHost( content, META_HEADINGS ) ).not.toBeNull();
		expect( insertHost( content, META_HEADINGS ) ).toBeNull();
		expect( document.querySelectorAll( '.program-explorer' ) ).toHaveLength( 1 );
	} );

	test.each( [
		[ 'without the heading', '<h2 id="x">Something</h2><ul><li>One</li></ul>' ],
		[ 'with a host', `<div class="program-explorer"></div>${ todaysPage( 'current' ) }` ]
	] )( 'is not inserted into a page %s', ( _, html ) => {
		const content = showPage( html );
		const before = content.innerHTML;
		expect( insertHost( content, META_HEADINGS ) ).toBeNull();
		expect( content.innerHTML ).toBe( before );
	} );

	test( 'is inserted into a page without a past list', () => {
		const content = showPage( section( 'current', CURRENT, anchorOf( CURRENT ), CURRENT_LIST ) );
		expect( insertHost( content, META_HEADINGS ) ).toMatchObject( { headings: new Map(), staticElements: [ element( '#current-list' ) ] } );
	} );
} );
