// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findHosts, type Host } from '../../../src/host/find';
import { findHeading, headingText, sectionOf } from '../../../src/host/headings';
import { isPlacePage, META } from '../../../src/host/place';
import {
	anchorOf, CURRENT, CURRENT_LIST, element, INTRODUCTION, MARKUPS, PAST, PAST_LIST, printedHost, section, showPage, todaysPage, type Markup
} from '../helpers/markup';

const PAGE = 'Community Development/What we do';
const ids = ( elements: readonly Element[] ): string[] => elements.map( ( { id } ) => id );
const idAfter = ( host: Host | undefined ): string | undefined => host?.root.nextElementSibling?.id;

describe.each<Markup>( [ ...MARKUPS ] )( 'on a page of today, in %s markup', ( markup ) => {
	test( 'the explorer goes right after the heading of the current list', () => {
		const content = showPage( todaysPage( markup ) );
		const [ host, ...others ] = findHosts( content, PAGE, META );
		expect( others ).toEqual( [] );
		expect( host ).toMatchObject( { source: META.source, revision: null, level: 3, current: null } );
		expect( idAfter( host ) ).toBe( 'current-list' );
		expect( host?.root.closest( 'section' )?.contains( element( '#current-list' ) ) ?? true ).toBe( true );
	} );

	test( 'both lists make way, and the heading that would stand over nothing', () => {
		const content = showPage( todaysPage( markup ) );
		const [ host ] = findHosts( content, PAGE, META );
		expect( ids( host?.statics ?? [] ).slice( 0, 2 ) ).toEqual( [ 'current-list', 'past-list' ] );
		expect( host?.statics[ 2 ]?.textContent ).toContain( PAST );
		expect( host?.past ).toMatchObject( { text: PAST, anchors: [ anchorOf( PAST ) ] } );
	} );

	test( 'prose stays, and so does a heading over it', () => {
		const content = showPage( todaysPage( markup, { prose: '<p id="prose">These are open.</p>', after: '<p id="after">Ask us.</p>' } ) );
		const [ host ] = findHosts( content, PAGE, META );
		expect( idAfter( host ) ).toBe( 'prose' );
		expect( ids( host?.statics ?? [] ) ).toEqual( [ 'current-list', 'past-list' ] );
		expect( host?.past ).toBeNull();
	} );

	test( 'nothing of other sections is touched', () => {
		const content = showPage( todaysPage( markup ) );
		const [ host ] = findHosts( content, PAGE, META );
		const touched = [ '#introduction', '#not-programs' ].filter( ( each ) => host?.statics.some( ( one ) => one.contains( element( each ) ) ) );
		expect( touched ).toEqual( [] );
	} );

	test( 'a host the template printed is found with its headings', () => {
		const content = showPage( `<p>Before</p>${ printedHost( markup ) }<p>After</p>` );
		const [ host, ...others ] = findHosts( content, 'Any page', META );
		expect( others ).toEqual( [] );
		expect( host ).toMatchObject( {
			source: 'Data.json', revision: 7, level: 2,
			current: { text: CURRENT, anchors: [ anchorOf( CURRENT ) ] }, past: { text: PAST, anchors: [ anchorOf( PAST ) ] }
		} );
		expect( host?.root ).toBe( element( '#host' ) );
		expect( host?.statics ).toEqual( Array.from( element( '#host' ).children ) );
	} );

	test( 'a heading is read without the link beside it', () => {
		showPage( section( markup, ' What \n we do ', 'What_we_do', INTRODUCTION ) );
		const heading = findHeading( document, { texts: [ 'What we do' ], anchor: 'none' } );
		expect( heading && headingText( heading ) ).toBe( 'What we do' );
		expect( findHeading( document, { texts: [], anchor: 'What_we_do' } ) ).toBe( heading );
	} );
} );

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

	test.each( wraps )( 'is known by the anchor Translate puts before the heading, %s', ( _, wrap ) => {
		const content = showPage( anchored( 'current', wrap ) );
		const [ host ] = findHosts( content, `${ PAGE }/fr`, META );
		expect( idAfter( host ) ).toBe( 'current-list' );
		expect( ids( host?.statics ?? [] ).slice( 0, 2 ) ).toEqual( [ 'current-list', 'past-list' ] );
	} );

	test.each( wraps )( 'has headings of its own in a printed host, %s', ( _, wrap ) => {
		const content = showPage( `<div class="program-explorer" data-source="Data.json">${ anchored( 'legacy', wrap ) }</div>` );
		const [ host ] = findHosts( content, 'Any page', META );
		expect( [ host?.current?.text, host?.past?.text ] ).toEqual( FRENCH );
	} );

	test( 'does not take the anchor from across a text', () => {
		const content = showPage( `<p><span id="${ anchorOf( CURRENT ) }"></span>Text.</p>${ section( 'current', 'Autre', 'Autre', CURRENT_LIST ) }` );
		expect( findHosts( content, `${ PAGE }/fr`, META ) ).toEqual( [] );
	} );
} );

describe( 'hosts', () => {
	test( 'may be several, each with its own source', () => {
		const content = showPage( printedHost( 'current', { id: 'a', source: 'A.json' } ) + printedHost( 'legacy', { id: 'b', source: 'B.json', revision: '9' } ) );
		expect( findHosts( content, 'Any page', META ).map( ( { root, source, revision } ) => [ root.id, source, revision ] ) )
			.toEqual( [ [ 'a', 'A.json', 7 ], [ 'b', 'B.json', 9 ] ] );
	} );

	test.each( [ '', '0', '-1', 'abc', '1.5', '{{REVISIONID:Data.json}}' ] )( 'have no revision where it says "%s"', ( revision ) => {
		const content = showPage( printedHost( 'current', { revision } ) );
		expect( findHosts( content, 'Any page', META )[ 0 ]?.revision ).toBeNull();
	} );

	test( 'need no headings', () => {
		const content = showPage( '<div class="program-explorer" data-source="Data.json"><ul><li>One</li></ul></div>' );
		expect( findHosts( content, 'Any page', META )[ 0 ] ).toMatchObject( { current: null, past: null, level: 3 } );
	} );

	test( 'leave room for the titles below a deep heading', () => {
		const content = showPage( `<div class="program-explorer" data-source="Data.json"><h6 id="x">${ CURRENT }</h6></div>` );
		expect( findHosts( content, 'Any page', META )[ 0 ]?.level ).toBe( 5 );
	} );

	test( 'that are printed win over the headings', () => {
		const content = showPage( todaysPage( 'current' ) + printedHost( 'current' ) );
		expect( findHosts( content, PAGE, META ).map( ( { root } ) => root.id ) ).toEqual( [ 'host' ] );
	} );

	test( 'are inserted once', () => {
		const content = showPage( todaysPage( 'current' ) );
		findHosts( content, PAGE, META );
		findHosts( content, PAGE, META );
		expect( document.querySelectorAll( '.program-explorer' ) ).toHaveLength( 1 );
	} );

	test.each( [
		[ 'a page of that name without the heading', PAGE, '<h2 id="x">Something</h2><ul><li>One</li></ul>' ],
		[ 'any other page with the heading', 'Another page', todaysPage( 'current' ) ],
		[ 'a host without a source', PAGE, `<div class="program-explorer"></div>${ todaysPage( 'current' ) }` ]
	] )( 'are none on %s', ( _, title, html ) => {
		const content = showPage( html );
		const before = content.innerHTML;
		expect( findHosts( content, title, META ) ).toEqual( [] );
		expect( content.innerHTML ).toBe( before );
	} );

	test( 'stand on a page that has no past list', () => {
		const content = showPage( section( 'current', CURRENT, anchorOf( CURRENT ), CURRENT_LIST ) );
		expect( findHosts( content, PAGE, META )[ 0 ] ).toMatchObject( { past: null, statics: [ element( '#current-list' ) ] } );
	} );
} );

describe( 'a section', () => {
	test( 'of Parsoid ends before the next one inside it', () => {
		showPage( `<section><h2 id="a">A</h2><ul id="one"><li>1</li></ul><section><h3>B</h3><ul id="two"><li>2</li></ul></section></section>` );
		expect( ids( sectionOf( element( 'h2' ) ).lists ) ).toEqual( [ 'one' ] );
	} );

	test( 'ends at the next heading, wrapped or not', () => {
		showPage( '<h2>A</h2><ul id="one"></ul><div class="mw-heading mw-heading3"><h3>B</h3></div><ul id="two"></ul>' );
		expect( ids( sectionOf( element( 'h2' ) ).content ) ).toEqual( [ 'one' ] );
	} );
} );

test.each( [
	[ 'Community Development', true ], [ PAGE, true ], [ `${ PAGE }/fr`, true ], [ `${ PAGE }/zh-hant`, true ], [ `${ PAGE }/be-tarask`, true ],
	[ `${ PAGE }/Archive`, false ], [ `${ PAGE }/fr/x`, false ], [ 'Community', false ], [ 'Talk:Community Development', false ], [ `${ PAGE }/programs.json`, false ]
] )( 'the page "%s" is one of the place: %s', ( title, expected ) => {
	expect( isPlacePage( META, title ) ).toBe( expected );
} );
