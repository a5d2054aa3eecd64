// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { GroupHeading } from '../../../src/app/context';
import type { Group } from '../../../src/programs/status';
import { REAL, SMALL, SMALL_TITLES } from '../helpers/data';
import { box, check, open, press, sortBy, titles, countText } from '../helpers/explorer';
import { all, descriptionOf, maybe, nameOf, names, one, textOf } from '../helpers/roles';

const isIdle = ( facet: string, term: string ): boolean =>
	box( facet, term ).closest( '.program-explorer__term' )?.classList.contains( 'program-explorer__term--idle' ) === true;

describe( 'the explorer has', () => {
	test( 'a search landmark with a box', () => {
		open( SMALL );
		expect( one( 'searchbox', 'Search programs', one( 'search', 'Search programs' ) ) ).toBeInstanceOf( HTMLInputElement );
	} );

	test( 'a group per facet, checkboxes named by the terms, with the count in their description', () => {
		open( SMALL );
		expect( names( 'group' ) ).toEqual( [ 'Offers', 'Status', 'Capacity', 'Language' ] );
		expect( names( 'checkbox', one( 'group', 'Status' ) ) ).toEqual( [ 'Open', 'Ongoing', 'Paused', 'Past' ] );
		expect( names( 'checkbox', one( 'group', 'Capacity' ) ) ).toEqual( [ 'People', 'Communication', 'Partnerships', 'Not stated' ] );
		expect( names( 'checkbox', one( 'group', 'Language' ) ) ).toEqual( [] );
		press( 'Language' );
		expect( names( 'checkbox', one( 'group', 'Language' ) ) ).toEqual( [ 'English', 'French', 'Spanish' ] );
		expect( descriptionOf( box( 'Status', 'Past' ) ) ).toBe( '2 programs' );
		expect( descriptionOf( box( 'Status', 'Open' ) ) ).toBe( '1 program' );
	} );

	test.each( [ 1000, 360 ] )( 'no place for filters where nothing can be filtered, in a box of %i px', ( width ) => {
		open( { version: 1, programs: [ { id: 'a', title: 'A', status: 'open' } ] }, { width } );
		expect( names( 'heading' ) ).not.toContain( 'Filters' );
		expect( names( 'button' ) ).not.toContain( 'Filters' );
		open( SMALL, { width } );
		expect( names( width < 640 ? 'button' : 'heading' ) ).toContain( 'Filters' );
	} );

	test( 'a description that does not change when the term is chosen', () => {
		open( SMALL );
		check( 'Status', 'Past' );
		expect( descriptionOf( box( 'Status', 'Past' ) ) ).toBe( '2 programs' );
		expect( descriptionOf( box( 'Status', 'Open' ) ) ).toBe( '1 program' );
	} );

	test( 'every id once, and every reference leads to an id', () => {
		open( REAL, { fragment: 'programs?program=wikimedia-clinics' } );
		const ids = Array.from( document.querySelectorAll( '[id]' ), ( { id } ) => id );
		expect( ids ).toEqual( [ ...new Set( ids ) ] );
		for ( const attribute of [ 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls' ] ) {
			const references = Array.from( document.querySelectorAll( `[${ attribute }]` ), ( each ) => each.getAttribute( attribute ) );
			expect( references.length ).toBeGreaterThan( 0 );
			expect( references.filter( ( id ) => !ids.includes( id ?? '' ) ) ).toEqual( [] );
		}
	} );

	test( 'every id once, with any ids of terms', () => {
		const terms = { top: { label: 'Top' }, 'top-count': { label: 'Tops' }, label: { label: 'Label' } };
		const programs = [ { id: 'a', title: 'A', one: [ 'top', 'label' ] }, { id: 'b', title: 'B', one: [ 'top-count' ] } ];
		open( { version: 1, facets: [ 'one' ], vocabularies: { one: { label: 'One', terms } }, programs } );
		expect( names( 'checkbox', one( 'group', 'One' ) ) ).toEqual( [ 'Top', 'Tops', 'Label' ] );
	} );

	test( 'the count as a polite status', () => {
		open( SMALL );
		expect( countText() ).toBe( '5 programs' );
		check( 'Status', 'Past' );
		expect( countText() ).toBe( '2 of 5 programs' );
	} );

	test( 'a button per active filter, and one for all', () => {
		open( SMALL );
		expect( maybe( 'list', 'Active filters' ) ).toBeNull();
		check( 'Capacity', 'Communication' );
		check( 'Status', 'Past' );
		expect( names( 'button', one( 'list', 'Active filters' ) ) )
			.toEqual( [ 'Remove filter: Status: Past', 'Remove filter: Capacity: Communication', 'Clear all' ] );
		press( 'Remove filter: Status: Past' );
		expect( box( 'Status', 'Past' ).checked ).toBe( false );
		press( 'Clear all' );
		expect( maybe( 'list', 'Active filters' ) ).toBeNull();
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'a list of articles for each group; they are named by their titles, which lead to their pages', () => {
		open( SMALL );
		expect( all( 'list' ).filter( ( list ) => nameOf( list ) === 'Programs' ).map( ( list ) => names( 'article', list ) ) )
			.toEqual( [ SMALL_TITLES.slice( 0, 2 ), SMALL_TITLES.slice( 2, 3 ), SMALL_TITLES.slice( 3 ) ] );
		expect( one( 'link', 'Learning Days' ).getAttribute( 'href' ) ).toBe( '/wiki/wikimania:2019:Learning_Days' );
		expect( maybe( 'link', 'Échange de capacités' ) ).toBeNull();
	} );

	test( 'links to pages with their titles, which Popups needs for previews, and links to addresses without', () => {
		open( { version: 1, programs: [ { id: 'one', title: 'One', page: 'Learning/One', materials: [ { label: 'M', page: 'Materials' }, { label: 'N', url: 'https://example.org/' } ] } ] }, { fragment: 'programs?program=one' } );
		expect( [ 'One', 'M', 'N' ].map( ( name ) => one( 'link', name ).getAttribute( 'title' ) ) ).toEqual( [ 'Learning/One', 'Materials', null ] );
	} );

	test( 'a box to choose the order', () => {
		open( SMALL );
		expect( names( 'option', one( 'combobox', 'Sort by' ) ) ).toEqual( [ 'Current first', 'Newest', 'A–Z' ] );
		sortBy( 'A–Z' );
		expect( titles() ).toEqual( [ 'Échange de capacités', 'Learning Days', 'Small wiki toolkits', 'WikiLearn', 'Wikimedia Clinics' ] );
	} );
} );

describe( 'facets', () => {
	test( 'are combined: OR inside one, AND across them', () => {
		open( SMALL );
		check( 'Status', 'Open' );
		check( 'Status', 'Past' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics', 'Learning Days' ] );
		check( 'Capacity', 'Partnerships' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Learning Days' ] );
	} );

	test( 'dim terms without a match, and keep them', () => {
		open( SMALL );
		check( 'Status', 'Paused' );
		expect( isIdle( 'Capacity', 'Not stated' ) ).toBe( false );
		expect( isIdle( 'Capacity', 'Partnerships' ) ).toBe( true );
		expect( descriptionOf( box( 'Capacity', 'Partnerships' ) ) ).toBe( '0 programs' );
	} );

	test( 'are hidden if all programs have the same term', () => {
		const data = { ...SMALL, programs: SMALL.programs.map( ( program ) => ( { ...program, status: 'open', end: undefined } ) ) };
		open( data );
		expect( names( 'group' ) ).toEqual( [ 'Offers', 'Capacity', 'Language' ] );
	} );

	test( 'can be collapsed and expanded', () => {
		open( SMALL );
		press( 'Status' );
		expect( names( 'checkbox', one( 'group', 'Status' ) ) ).toEqual( [] );
		expect( one( 'button', 'Status' ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		press( 'Status' );
		expect( all( 'checkbox', one( 'group', 'Status' ) ) ).toHaveLength( 4 );
	} );

	test( 'are folded but for the first two; a folded one shows what is chosen in it', () => {
		open( SMALL, { fragment: 'programs?language=fr,es' } );
		expect( all( 'button' ).filter( ( each ) => each.closest( 'legend' ) ).map( ( each ) => `${ nameOf( each ) } ${ String( each.getAttribute( 'aria-expanded' ) ) }` ) )
			.toEqual( [ 'Status true', 'Capacity true', 'Language false' ] );
		expect( textOf( one( 'group', 'Language' ) ) ).toContain( 'Spanish, French' );
		press( 'Language' );
		expect( textOf( one( 'group', 'Language' ) ) ).not.toContain( 'Spanish, French' );
	} );

	test( 'show the sentence that the data page has about them', () => {
		const { capacity } = SMALL.vocabularies;
		open( { ...SMALL, vocabularies: { ...SMALL.vocabularies, capacity: { ...capacity, help: 'What a community can do.' } } } );
		expect( textOf( one( 'group', 'Capacity' ) ) ).toContain( 'What a community can do.' );
	} );

	test( 'show the reader\'s own language first, then the others by name', () => {
		open( SMALL, { languages: [ 'es', 'en' ] } );
		press( 'Language' );
		expect( names( 'checkbox', one( 'group', 'Language' ) ) ).toEqual( [ 'Spanish', 'English', 'French' ] );
	} );

	describe( 'with many terms', () => {
		const terms = Object.fromEntries( Array.from( { length: 40 }, ( _, i ) => [ `t${ i }`, { label: `Term ${ i }`, aliases: [ `word${ i }` ] } ] ) );
		const programs = Array.from( { length: 40 }, ( _, i ) => ( { id: `p${ i }`, title: `P ${ i }`, topic: [ `t${ i }`, 't39' ] } ) );
		const data = { version: 1, facets: [ 'topic' ], vocabularies: { topic: { label: 'Topic', terms } }, programs };
		const shown = (): string[] => names( 'checkbox', one( 'group', 'Topic' ) );
		const find = ( text: string ): void => {
			const input = one( 'searchbox', 'Search in Topic' ) as HTMLInputElement;
			input.focus();
			input.value = text;
			input.dispatchEvent( new Event( 'input', { bubbles: true } ) );
		};

		test( 'show the commonest ones and, by a button, all; the focus moves to the first new one', () => {
			open( data );
			expect( shown() ).toHaveLength( 8 );
			expect( shown()[ 0 ] ).toBe( 'Term 39' );
			press( 'Show all 40' );
			expect( shown() ).toHaveLength( 40 );
			expect( maybe( 'button', 'Show all 40' ) ).toBeNull();
			expect( nameOf( document.activeElement as Element ) ).toBe( 'Term 7' );
		} );

		test( 'have a box that finds terms by their names and other words', () => {
			open( data );
			find( 'TERM 2' );
			expect( shown() ).toEqual( [ 'Term 2', ...Array.from( { length: 10 }, ( _, i ) => `Term ${ i + 20 }` ) ] );
			find( 'word7' );
			expect( shown() ).toEqual( [ 'Term 7' ] );
			check( 'Topic', 'Term 7' );
			expect( titles() ).toEqual( [ 'P 7' ] );
			find( 'nothing' );
			expect( shown() ).toEqual( [] );
			expect( textOf( one( 'group', 'Topic' ) ) ).toContain( 'Nothing found' );
			find( '' );
			expect( shown() ).toHaveLength( 9 );
		} );

		test( 'have no such box if they are few', () => {
			open( SMALL );
			expect( all( 'searchbox' ) ).toHaveLength( 1 );
		} );
	} );

	test( 'find programs of narrower terms', () => {
		open( SMALL );
		check( 'Capacity', 'People' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Échange de capacités', 'Wikimedia Clinics' ] );
	} );
} );

describe( 'groups', () => {
	const HEADINGS = { headings: new Map<Group, GroupHeading>( [
		[ 'current', { text: 'Laufende Programme', language: 'de', anchors: [ 'Current', 'Laufende' ] } ], [ 'past', { text: 'Vergangene', language: 'de', anchors: [] } ]
	] ) };
	const programs = [
		{ id: 'old', title: 'Old', status: 'past' }, { id: 'lost', title: 'Lost' }, { id: 'rest', title: 'Rest', status: 'paused' },
		{ id: 'runs', title: 'Runs', status: 'ongoing' }, { id: 'soon', title: 'Soon', status: 'upcoming' }, { id: 'now', title: 'Now', status: 'open' }
	];
	const ALL_GROUPS = { version: 1, programs };

	test( 'have the headings of the page, with their anchors', () => {
		open( SMALL, { ...HEADINGS, level: 2 } );
		const headings = all( 'heading' ).filter( ( heading ) => heading.tagName === 'H2' );
		expect( headings.map( textOf ) ).toEqual( [ 'Find a program', 'Filters', 'Laufende Programme', 'Paused programs', 'Vergangene' ] );
		expect( headings.slice( 2 ).map( ( heading ) => heading.querySelector( 'bdi' )?.lang ) ).toEqual( [ 'de', '', 'de' ] );
		expect( headings.map( ( { id } ) => id ) ).toEqual( [ '', '', 'Current', '', '' ] );
		expect( document.getElementById( 'Laufende' )?.closest( 'h2' )?.id ).toBe( 'Current' );
		expect( one( 'heading', 'WikiLearn' ).tagName ).toBe( 'H3' );
	} );

	test( 'that the page does not name have their headings in the language of the reader, with the anchors of the server', () => {
		const anchored = ( group: Group ): [ Group, GroupHeading ] => [ group, { text: 'Auf Deutsch', language: 'de', anchors: [ `${ group }-anchor` ] } ];
		open( ALL_GROUPS, { headings: new Map( ( [ 'current', 'paused', 'unknown', 'past' ] as const ).map( anchored ) ) } );
		expect( all( 'heading' ).filter( ( { id } ) => id.endsWith( '-anchor' ) ).map( ( each ) => `${ each.id } ${ textOf( each ) }` ) ).toEqual( [
			'current-anchor Auf Deutsch', 'paused-anchor Paused programs', 'unknown-anchor Programs with unknown status', 'past-anchor Auf Deutsch'
		] );
	} );

	test( 'have headings from the messages if the page has none', () => {
		open( SMALL );
		expect( all( 'heading' ).slice( 0, 4 ).map( nameOf ) ).toEqual( [ 'Find a program', 'Filters', 'Current programs', 'WikiLearn' ] );
		check( 'Status', 'Past' );
		expect( all( 'heading' ).map( nameOf ) ).toEqual( [ 'Find a program', 'Filters', 'Past programs', 'Wikimedia Clinics', 'Learning Days' ] );
	} );

	test( 'divide the programs that one can join or wait for, those that paused, those without a known status, and those of the past', () => {
		open( ALL_GROUPS );
		expect( all( 'heading' ).slice( 2 ).map( nameOf ) ).toEqual( [
			'Current programs', 'Now', 'Soon', 'Runs', 'Paused programs', 'Rest', 'Programs with unknown status', 'Lost', 'Past programs', 'Old'
		] );
		expect( all( 'list' ).filter( ( list ) => nameOf( list ) === 'Programs' ).map( ( list ) => names( 'article', list ) ) )
			.toEqual( [ [ 'Now', 'Soon', 'Runs' ], [ 'Rest' ], [ 'Lost' ], [ 'Old' ] ] );
	} );

	test( 'without programs have no heading, nor have those that a filter hides', () => {
		open( ALL_GROUPS, { fragment: 'programs?status=paused,not-stated' } );
		expect( all( 'heading' ).slice( 2 ).map( nameOf ) ).toEqual( [ 'Paused programs', 'Rest', 'Programs with unknown status', 'Lost' ] );
	} );

	test( 'are missing in any other order, and titles are one level higher', () => {
		open( SMALL, HEADINGS );
		sortBy( 'Newest' );
		expect( all( 'heading' ).slice( 2 ).map( ( { tagName } ) => tagName ) ).toEqual( SMALL_TITLES.map( () => 'H3' ) );
	} );

	test( 'have no heading deeper than h6', () => {
		open( SMALL, { level: 6 } );
		expect( one( 'heading', 'WikiLearn' ).tagName ).toBe( 'H6' );
	} );
} );

describe( 'when nothing matches', () => {
	test( 'only the list is missing, and every suggestion has the number of its results', () => {
		open( SMALL, { fragment: 'programs?status=paused&capacity=communication' } );
		expect( countText() ).toBe( '0 of 5 programs' );
		expect( names( 'group' ) ).toEqual( [ 'Offers', 'Status', 'Capacity', 'Language' ] );
		expect( one( 'heading', 'No program matches all of this' ) ).toBeTruthy();
		expect( names( 'button' ) ).toEqual( expect.arrayContaining( [
			'Remove Status: Paused (2 programs)', 'Remove Capacity: Communication (1 program)', 'See all 5 programs'
		] ) );
		press( 'Remove Status: Paused (2 programs)' );
		expect( titles() ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
	} );

	test( 'removing the search words is a suggestion too', () => {
		open( SMALL, { fragment: 'programs?status=past&q=toolkits' } );
		press( 'Remove search “toolkits” (2 programs)' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics', 'Learning Days' ] );
	} );

	test( 'an empty data page has no suggestions', () => {
		open( { version: 1, programs: [] } );
		expect( countText() ).toBe( '0 programs' );
		expect( all( 'article' ) ).toEqual( [] );
	} );
} );
