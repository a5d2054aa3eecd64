// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findHosts } from '../../../src/page/hosts';
import { anchorOf, CURRENT, CURRENT_LIST, element, MARKUPS, PAST, printedGroups, printedHost, section, showPage, todaysPage, type Markup } from '../helpers/markup';

describe.each<Markup>( [ ...MARKUPS ] )( 'in %s markup', ( markup ) => {
	test( 'a host that the template printed is found; the explorer has its own heading for the past only', () => {
		const content = showPage( `<p>Before</p>${ printedHost( markup ) }<p>After</p>` );
		const [ host, ...others ] = findHosts( content );
		expect( others ).toEqual( [] );
		expect( host ).toMatchObject( { source: 'Data.json', revisions: [ 7 ], level: 3 } );
		expect( Array.from( host?.headings ?? [] ) ).toMatchObject( [ [ 'past', { text: PAST, anchors: [ anchorOf( PAST ) ] } ] ] );
		expect( host?.root ).toBe( element( '#host' ) );
		expect( host?.staticElements ).toEqual( Array.from( element( '#host' ).children ) );
		expect( host?.after?.heading.textContent ).toContain( PAST );
		expect( host?.after?.list ).toBe( element( '[data-group="past"]' ) );
		expect( host?.groups ).toEqual( Array.from( document.querySelectorAll( '[data-group]' ) ) );
	} );

	test( 'the headings inside a host are those of its groups; the section after it is still that of the past', () => {
		const content = showPage( printedGroups( markup ) );
		const [ host, ...others ] = findHosts( content );
		expect( others ).toEqual( [] );
		expect( Array.from( host?.headings ?? [], ( [ group, { text, anchors } ] ) => [ group, text, ...anchors ] ) )
			.toEqual( [ [ 'paused', 'Resting', 'Resting' ], [ 'unknown', 'Unclear', 'Unclear' ], [ 'past', PAST, anchorOf( PAST ) ] ] );
		expect( [ host?.level, host?.groups.map( ( { dataset } ) => dataset[ 'group' ] ) ] ).toEqual( [ 3, [ 'current', 'paused', 'unknown', 'past' ] ] );
		expect( host?.after?.heading.textContent ).toContain( PAST );
		expect( host?.after?.list ).toBe( element( '[data-group="past"]' ) );
	} );
} );

describe( 'hosts', () => {
	test( 'may be several, each with its own source', () => {
		const content = showPage( printedHost( 'current', { id: 'a', source: 'A.json' } ) + printedHost( 'legacy', { id: 'b', source: 'B.json', revision: '9' } ) );
		expect( findHosts( content ).map( ( { root, source, revisions } ) => [ root.id, source, revisions ] ) )
			.toEqual( [ [ 'a', 'A.json', [ 7 ] ], [ 'b', 'B.json', [ 9 ] ] ] );
	} );

	test.each( [ '', '0', '-1', 'abc', '1.5', '{{REVISIONID:Data.json}}' ] )( 'have no revision if the attribute is "%s"', ( revision ) => {
		const content = showPage( printedHost( 'current', { revision } ) );
		expect( findHosts( content )[ 0 ]?.revisions ).toEqual( [] );
	} );

	test( 'have the values of their attributes', () => {
		const content = showPage( '<div class="program-explorer" data-source="A.json" data-revision="12 13" data-preset="status=past" data-limit="3" data-all="All" data-languages="pt en"></div>' );
		expect( findHosts( content )[ 0 ] ).toMatchObject( {
			revisions: [ 12, 13 ], preset: 'status=past', limit: 3, all: 'All', fallbacks: [ 'pt', 'en' ]
		} );
	} );

	test.each( [ 'abc', '' ] )( 'have no limit if the attribute is "%s"', ( limit ) => {
		const content = showPage( `<div class="program-explorer" data-source="A.json" data-limit="${ limit }"></div>` );
		expect( findHosts( content )[ 0 ] ).toMatchObject( { limit: 0, preset: '', all: null, fallbacks: [] } );
	} );

	test( 'have the groups that the template marked, under any heading', () => {
		const content = showPage( section( 'current', 'Join', 'Join', `<div class="program-explorer" data-source="A.json">
			<div data-group="current" data-has-heading="">${ CURRENT_LIST }</div></div>` ) + section( 'current', 'Use', 'Use', '<div data-group="past" data-has-heading=""></div>' ) );
		const [ host ] = findHosts( content );
		expect( [ host?.groups.length, host?.headings.get( 'past' )?.text, host?.level ] ).toEqual( [ 2, 'Use', 3 ] );
	} );

	test( 'do not use the ids of links into the explorer as anchors of a heading', () => {
		const content = showPage( printedHost( 'current' ).replace( '<div data-group="past"', '<div id="programs?status=past" data-group="past"' ) );
		expect( findHosts( content )[ 0 ]?.headings.get( 'past' )?.anchors ).toEqual( [ anchorOf( PAST ) ] );
	} );

	test( 'do not use the ids that Parsoid gives to elements without an anchor', () => {
		const content = showPage( printedHost( 'parsoid', { past: '<b id="mwDA">Past</b> <i id="mwA_-4"></i><span id="mwclient"></span>' } ).replace( anchorOf( '<b id' ), 'x' ) );
		content.querySelectorAll( 'h2' ).forEach( ( heading ) => {
			heading.id = heading.textContent.includes( 'Past' ) ? 'mwAQ' : heading.id;
		} );
		expect( findHosts( content )[ 0 ]?.headings.get( 'past' )?.anchors ).toEqual( [ 'mwclient' ] );
	} );

	test( 'have the anchors of the page they were translated from', () => {
		const content = showPage( printedHost( 'legacy', { past: 'Passés' } ).replace( '>Passés', `><span id="${ anchorOf( PAST ) }"></span>Passés` ) );
		expect( findHosts( content )[ 0 ]?.headings.get( 'past' ) ).toMatchObject( { text: 'Passés', anchors: [ 'Passés', anchorOf( PAST ) ] } );
	} );

	test( 'need a source', () => {
		expect( findHosts( showPage( `<div class="program-explorer"></div>${ todaysPage( 'current' ) }` ) ) ).toEqual( [] );
	} );

	test( 'do not take a heading of the page for one of theirs', () => {
		const content = showPage( section( 'current', 'History', 'History', '<div class="program-explorer" data-source="A.json"><div data-group="past"><ul></ul></div></div>' ) );
		expect( findHosts( content )[ 0 ] ).toMatchObject( { after: null, headings: new Map() } );
	} );

	test( 'with a list of the past alone show it under the heading of the page', () => {
		const content = showPage( section( 'current', PAST, anchorOf( PAST ), '<div class="program-explorer" data-source="A.json"><div data-group="past" data-has-heading=""></div></div>' ) );
		expect( findHosts( content )[ 0 ] ).toMatchObject( { after: null, headings: new Map(), level: 3 } );
	} );

	test( 'need no headings', () => {
		const content = showPage( '<div class="program-explorer" data-source="Data.json"><ul><li>One</li></ul></div>' );
		expect( findHosts( content )[ 0 ] ).toMatchObject( { headings: new Map(), level: 3 } );
	} );

	test( 'have a level of at most 5, so that titles can be one level lower', () => {
		const content = showPage( `<h6 id="x">${ CURRENT }</h6><div class="program-explorer" data-source="Data.json"><div data-group="current" data-has-heading=""></div></div>` );
		expect( findHosts( content )[ 0 ]?.level ).toBe( 5 );
	} );

} );
