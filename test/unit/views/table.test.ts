// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toFragment } from '../../../src/app/url';
import type { Query } from '../../../src/explore/query';
import { query } from '../explore/lists';
import { many, REAL, SMALL } from '../helpers/data';
import { check, focused, open, press, titles, type as typeText, type Opened, type Options } from '../helpers/explorer';
import { all, maybe, names, one, textOf } from '../helpers/roles';
import { runs } from '../helpers/runs';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

async function openTable( data: unknown = SMALL, fragment = 'programs?view=table', options: Options = {} ): Promise<Opened> {
	const opened = open( data, { fragment, ...options } );
	await later();
	return opened;
}

/** The titles of the rows. */
function rows(): string[] {
	return all( 'row' ).filter( ( row ) => all( 'rowheader', row ).length ).map( ( row ) => textOf( document.getElementById( row.getAttribute( 'aria-labelledby' ) ?? '' ) ?? row ) );
}

function heads(): string[] {
	return names( 'columnheader' );
}

function cells( title: string ): string[] {
	return all( 'cell', all( 'row' ).find( ( row ) => textOf( document.getElementById( row.getAttribute( 'aria-labelledby' ) ?? '' ) ?? row ) === title ) ).map( textOf );
}

const sorted = (): string[] => all( 'columnheader' ).filter( ( head ) => head.hasAttribute( 'aria-sort' ) ).map( ( head ) => `${ textOf( head ) } ${ head.getAttribute( 'aria-sort' ) ?? '' }` );

/** The checkbox of a column. Unfolds the choice. */
function columnBox( name: string ): HTMLInputElement {
	const fold = one( 'button', 'Columns' );
	if ( fold.getAttribute( 'aria-expanded' ) === 'false' ) {
		fold.click();
	}
	return one( 'checkbox', name, one( 'group', 'Columns' ) ) as HTMLInputElement;
}

describe( 'the table', () => {
	test( 'has a name, a row for each program and a head for each column', async () => {
		await openTable();
		expect( one( 'table', 'Programs' ).getAttribute( 'aria-rowcount' ) ).toBe( '6' );
		expect( heads() ).toEqual( [ 'Program', 'Status', 'When', 'Language', 'Offers' ] );
		expect( cells( 'Wikimedia Clinics' ) ).toEqual( [ 'Past', '15 June 2020 – about 2022', 'EnglishSpanish', 'Retrospective' ] );
		expect( cells( 'Échange de capacités' ) ).toEqual( [ 'Ongoing', '', 'French', '' ] );
	} );

	test( 'has the roles that browsers forget where rows are cards', async () => {
		await openTable( SMALL, 'programs?view=table', { width: 360 } );
		for ( const [ role, selector ] of [ [ 'table', 'table' ], [ 'row', 'table tr' ], [ 'cell', 'table td' ], [ 'columnheader', 'thead th' ], [ 'rowheader', 'tbody th' ], [ 'rowgroup', 'thead, tbody' ] ] as const ) {
			const elements = Array.from( document.querySelectorAll( selector ) );
			expect( elements.length ).toBeGreaterThan( 0 );
			expect( elements.filter( ( element ) => element.getAttribute( 'role' ) !== role ), selector ).toEqual( [] );
		}
		expect( all( 'cell' ).map( ( cell ) => cell.dataset[ 'label' ] ).slice( 0, 4 ) ).toEqual( [ 'Status', 'When', 'Language', 'Offers' ] );
	} );

	test( 'has links, actions and details as cards have', async () => {
		await openTable();
		expect( ( one( 'link', 'WikiLearn' ) as HTMLAnchorElement ).getAttribute( 'href' ) ).toBe( '/wiki/WikiLearn' );
		expect( ( one( 'link', 'Retrospective' ) as HTMLAnchorElement ).getAttribute( 'href' ) ).toBe( '/wiki/Wikimedia_Clinics/Retrospective' );
		expect( document.getElementById( 'program-explorer-1:program:clinics' )?.closest( 'tr' ) ).not.toBeNull();
	} );

	test( 'marks the words of a search, and says where they are if no column has them', async () => {
		await openTable( SMALL, 'programs?view=table&q=outreach' );
		expect( document.querySelector( '.program-explorer__matched' )?.textContent ).toBe( 'Found in Capacity: outreach' );
		typeText( 'clinics' );
		expect( Array.from( document.querySelectorAll( 'th mark' ), ( { textContent } ) => textContent ) ).toEqual( [ 'Clinics' ] );
	} );

	test( 'can be left and removed without a trace', async () => {
		const { explorer, root, crashes } = await openTable();
		explorer.unmount();
		dispatchEvent( new Event( 'beforeprint' ) );
		expect( [ root.textContent, crashes ] ).toEqual( [ '', [] ] );
	} );
} );

describe( 'the details of a row', () => {
	test( 'open below it, with what the table has no column for; the button stays where it is', async () => {
		const { window } = await openTable();
		const button = one( 'button', 'Details of Wikimedia Clinics' );
		button.focus();
		button.click();
		expect( window.view.location.hash ).toBe( '#programs?view=table&program=clinics' );
		expect( focused() ).toBe( 'Details of Wikimedia Clinics' );
		expect( button.getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		const details = document.getElementById( button.getAttribute( 'aria-controls' ) ?? '' )?.closest( 'td' ) ?? document.body;
		expect( textOf( details ) ).toContain( 'Open calls.' );
		expect( Array.from( details.querySelectorAll( 'dt' ), textOf ) ).toEqual( expect.arrayContaining( [ 'Capacity', 'Run by' ] ) );
		expect( Array.from( details.querySelectorAll( 'dt' ), textOf ) ).not.toContain( 'Status' );
		button.click();
		expect( document.querySelector( '.program-explorer__details' ) ).toBeNull();
	} );

	test( 'have every fact exactly once, whatever the columns are', async () => {
		await openTable( SMALL, 'programs?view=table&columns=title&program=wikilearn' );
		const terms = Array.from( document.querySelectorAll( '.program-explorer__table-details dt' ), textOf );
		expect( terms ).toEqual( expect.arrayContaining( [ 'Status', 'When', 'Capacity', 'Language' ] ) );
		expect( new Set( terms ).size ).toBe( terms.length );
	} );

	test( 'lead to other programs of the table', async () => {
		await openTable( SMALL, 'programs?view=table&program=clinics' );
		const link = Array.from( document.querySelectorAll<HTMLElement>( '.program-explorer__details a' ) ).find( ( each ) => each.textContent === 'WikiLearn' );
		link?.click();
		expect( focused() ).toBe( 'WikiLearn' );
		expect( document.activeElement?.closest( 'tr' )?.querySelector( '[aria-expanded="true"]' ) ).not.toBeNull();
	} );
} );

describe( 'the order of the rows', () => {
	test( 'is chosen by the heads of the columns, one way, the other, and back', async () => {
		const { window } = await openTable();
		expect( sorted() ).toEqual( [ 'Status ascending' ] );
		press( 'Program' );
		expect( [ sorted(), window.view.location.hash, focused() ] ).toEqual( [ [ 'Program ascending' ], '#programs?sort=title&view=table', 'Program' ] );
		expect( rows()[ 0 ] ).toBe( 'Échange de capacités' );
		press( 'Program' );
		expect( [ sorted(), window.view.location.hash ] ).toEqual( [ [ 'Program descending' ], '#programs?sort=-title&view=table' ] );
		expect( rows()[ 0 ] ).toBe( 'Wikimedia Clinics' );
		press( 'Program' );
		expect( [ sorted(), window.view.location.hash ] ).toEqual( [ [ 'Status ascending' ], '#programs?view=table' ] );
		press( 'When' );
		expect( sorted() ).toEqual( [ 'When descending' ] );
		// A facet has the same name.
		one( 'button', 'Language', one( 'columnheader', 'Language' ) ).click();
		expect( sorted() ).toEqual( [ 'Language ascending' ] );
	} );

	test( 'is kept by a link and when the filters change', async () => {
		await openTable( SMALL, 'programs?view=table&sort=-language' );
		expect( sorted() ).toEqual( [ 'Language descending' ] );
		check( 'Status', 'Past' );
		expect( [ sorted(), rows().length ] ).toEqual( [ [ 'Language descending' ], 2 ] );
	} );

	test( 'has no select box, which would name another order', async () => {
		await openTable();
		expect( maybe( 'combobox', 'Sort by' ) ).toBeNull();
	} );
} );

describe( 'the columns', () => {
	test( 'are chosen in a folded group, and are a part of the address', async () => {
		const { window } = await openTable();
		expect( maybe( 'group', 'Columns' ) ).toBeNull();
		const team = columnBox( 'Run by' );
		team.focus();
		team.click();
		expect( heads() ).toEqual( [ 'Program', 'Status', 'When', 'Language', 'Offers', 'Run by' ] );
		expect( cells( 'Wikimedia Clinics' )[ 4 ] ).toBe( 'Community Development' );
		expect( window.view.location.hash ).toBe( '#programs?view=table&columns=status,period,language,offers,team' );
		expect( focused() ).toBe( 'Run by' );
		columnBox( 'Run by' ).click();
		expect( window.view.location.hash ).toBe( '#programs?view=table' );
		window.back();
		expect( heads() ).toContain( 'Run by' );
	} );

	test( 'of a link that do not exist are left out; the titles are always there', async () => {
		await openTable( SMALL, 'programs?view=table&columns=constructor,capacity,__proto__' );
		expect( heads() ).toEqual( [ 'Program', 'Capacity' ] );
		columnBox( 'Capacity' ).click();
		expect( heads() ).toEqual( [ 'Program' ] );
	} );

	test( 'each show what the data has', async () => {
		await openTable( REAL, 'programs?view=table' );
		const offered = names( 'checkbox', columnBox( 'Status' ).closest( '[role="group"]' ) ?? document );
		offered.filter( ( name ) => !columnBox( name ).checked ).forEach( ( name ) => columnBox( name ).click() );
		expect( heads() ).toHaveLength( offered.length + 1 );
		const empty = heads().slice( 1 ).filter( ( _, i ) => all( 'row' ).every( ( row ) => !textOf( all( 'cell', row )[ i ] ?? document.createElement( 'i' ) ) ) );
		expect( empty ).toEqual( [] );
	} );
} );

describe( 'a long table', () => {
	/** An observer of which a test says what is near. */
	const observers: { readonly report: ( near: ( element: Element ) => boolean ) => void; readonly observed: Set<Element> }[] = [];

	afterEach( () => {
		observers.length = 0;
		vi.unstubAllGlobals();
		vi.resetModules();
	} );

	async function openLong( count: number, fragment = 'programs?view=table' ): Promise<Opened> {
		vi.stubGlobal( 'IntersectionObserver', class {
			public readonly observed = new Set<Element>();
			public constructor( private readonly callback: ( entries: { target: Element; isIntersecting: boolean }[] ) => void ) {
				observers.push( { observed: this.observed, report: ( near ) => this.callback( Array.from( this.observed, ( target ) => ( { target, isIntersecting: near( target ) } ) ) ) } );
			}
			public observe( element: Element ): void {
				this.observed.add( element );
			}
			public unobserve( element: Element ): void {
				this.observed.delete( element );
			}
			public disconnect(): void {
				this.observed.clear();
			}
		} );
		vi.resetModules();
		// With the observer there.
		const explorer = await import( '../helpers/explorer' );
		const opened = explorer.open( many( count ), { fragment } );
		await later();
		return opened;
	}
	const groups = (): Element[] => Array.from( document.querySelectorAll( 'tbody' ) );
	const drawn = (): number => all( 'rowheader' ).length;

	test( 'draws its first rows, and others when they are near', async () => {
		await openLong( 1000 );
		expect( groups() ).toHaveLength( 50 );
		expect( drawn() ).toBe( 20 );
		observers[ 0 ]?.report( ( element ) => groups().indexOf( element ) === 7 );
		expect( drawn() ).toBe( 40 );
		expect( all( 'row', groups()[ 7 ] ).map( ( row ) => row.getAttribute( 'aria-rowindex' ) )[ 0 ] ).toBe( '142' );
		observers[ 0 ]?.report( ( element ) => groups().indexOf( element ) === 30 );
		expect( drawn() ).toBe( 40 );
		expect( all( 'rowheader', groups()[ 7 ] ) ).toEqual( [] );
	} );

	test( 'keeps the titles of the others for the search of the browser, unseen', async () => {
		await openLong( 1000 );
		const text = groups()[ 49 ]?.querySelector( '[hidden]' )?.textContent ?? '';
		expect( text.split( '\n' ) ).toHaveLength( 20 );
		expect( text ).toContain( 'Program 999' );
		expect( groups()[ 49 ]?.getAttribute( 'aria-hidden' ) ).toBe( 'true' );
	} );

	test( 'draws the row that a link leads to, and keeps the rows with the focus', async () => {
		await openLong( 1000, 'programs?view=table&program=p500&sort=title' );
		expect( document.querySelector( '.program-explorer__details' ) ).not.toBeNull();
		observers[ 0 ]?.report( ( element ) => groups().indexOf( element ) === 40 );
		const [ , , button ] = groups()[ 40 ]?.querySelectorAll( 'button' ) ?? [];
		button?.focus();
		observers[ 0 ]?.report( () => false );
		expect( document.activeElement ).toBe( button );
		expect( all( 'rowheader', groups()[ 40 ] ) ).toHaveLength( 20 );
	} );

	test( 'of at most 200 rows is drawn whole, group by group, and says so', async () => {
		await openLong( 100 );
		expect( drawn() ).toBe( 20 );
		expect( one( 'region', 'Table' ).getAttribute( 'aria-busy' ) ).toBe( 'true' );
		await vi.waitFor( () => expect( drawn() ).toBe( 100 ) );
		expect( one( 'region', 'Table' ).getAttribute( 'aria-busy' ) ).toBeNull();
	} );

	test( 'is whole on paper, and no longer afterwards', async () => {
		await openLong( 300 );
		dispatchEvent( new Event( 'beforeprint' ) );
		expect( drawn() ).toBe( 300 );
		dispatchEvent( new Event( 'afterprint' ) );
		expect( drawn() ).toBe( 20 );
	} );

	test( 'begins with its first row after a choice, and stays where it is while details open', async () => {
		await openLong( 1000 );
		const box = one( 'region', 'Table' );
		box.scrollTop = 900;
		press( 'Details of Program 0' );
		expect( box.scrollTop ).toBe( 900 );
		check( 'Capacity', 'Odd' );
		expect( box.scrollTop ).toBe( 0 );
	} );

	test( 'keeps the rows in sight at their place when rows above get another height', async () => {
		await openLong( 1000 );
		const box = one( 'region', 'Table' );
		const scrolled = vi.fn();
		box.scrollBy = scrolled;
		// The row with the first title moves by 50 px when the others are drawn.
		vi.spyOn( Element.prototype, 'getBoundingClientRect' ).mockImplementation( function ( this: Element ) {
			return { top: this.id.endsWith( ':p0' ) ? drawn() > 20 ? 250 : 200 : -1000 } as DOMRect;
		} );
		observers[ 0 ]?.report( ( element ) => groups().indexOf( element ) === 1 );
		vi.restoreAllMocks();
		expect( scrolled.mock.calls ).toEqual( [ [ 0, 50 ] ] );
	} );

	test( 'observes nothing after the explorer is gone', async () => {
		const { explorer } = await openLong( 300 );
		expect( observers[ 0 ]?.observed.size ).toBe( 15 );
		explorer.unmount();
		expect( observers.map( ( { observed } ) => observed.size ) ).toEqual( observers.map( () => 0 ) );
	} );
} );

test( 'the rows are the programs of the list for any query', async () => {
	const terms = fc.record( {
		status: fc.subarray( [ 'past', 'open', 'ongoing', 'not-stated' ] ), capacity: fc.subarray( [ 'communication', 'leadership', 'safety' ] ), language: fc.subarray( [ 'en', 'es', 'not-stated' ] )
	} );
	const asked = fc.record( {
		chosen: terms.map( ( all ) => Object.fromEntries( Object.entries( all ).filter( ( [ , ids ] ) => ids.length ) ) ),
		text: fc.constantFrom( '', 'learning', 'clinics', 'wiki' ),
		sort: fc.constantFrom( null, 'title', 'newest', 'status' )
	} );
	await fc.assert( fc.asyncProperty( asked, async ( fields ) => {
		const fragmentOf = ( changes: Partial<Query> ): string => toFragment( { ...query( fields ), ...changes } ) || 'programs';
		open( REAL, { fragment: fragmentOf( {} ) } );
		await later();
		const listed = titles();
		await openTable( REAL, fragmentOf( { view: 'table' } ) );
		expect( rows() ).toEqual( listed );
	} ), runs( 15 ) );
} );
