// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Failed } from '../../../src/wiki/page-editor';
import { EDITING, openWithRevisions, SOURCE } from '../helpers/changes';
import { focused, listOf, press, TODAY } from '../helpers/explorer';
import { fakeReader, revisionOf } from '../helpers/fake-revisions';
import { all, maybe, nameOf, names, one, textOf } from '../helpers/roles';

const program = ( id: string, more: object = {} ): object => ( { id, title: id.toUpperCase(), status: 'ongoing', ...more } );
const OLD = { version: 1, programs: [ program( 'a' ), program( 'b' ), program( 'c', { status: 'past' } ), program( 'd' ), program( 'gone', { status: 'past' } ) ] };
const NEW = { version: 1, programs: [ program( 'a' ), program( 'b', { status: 'past', end: '2026-09' } ), program( 'c', { status: 'open' } ), program( 'd', { summary: 'New words' } ), program( 'e' ) ] };
const PAGES = { [ SOURCE ]: [ revisionOf( 3, '2026-01-05T10:00:00Z', OLD ), revisionOf( 9, '2026-11-20T10:00:00Z', NEW ) ] };
const VIEW = 'programs?view=changes';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );
/** What is said about the result. */
const said = (): string => all( 'status' ).map( textOf ).filter( Boolean ).pop() ?? '';
/** The headings and the programs below them. */
const shown = (): string[] => Array.from( document.querySelectorAll( '.program-explorer__changes .program-explorer__group, .program-explorer__changes article' ) )
	.map( ( element ) => element.tagName === 'ARTICLE' ? nameOf( element ) : `${ textOf( element ) }:` );
const dayInput = (): HTMLInputElement => document.querySelector<HTMLInputElement>( 'input[type=date]' ) as HTMLInputElement;

beforeEach( () => localStorage.clear() );
afterEach( () => vi.restoreAllMocks() );

describe( 'the changes since a day', () => {
	test( 'are groups of programs, with their fields before and after in words', async () => {
		openWithRevisions( NEW, fakeReader( PAGES ), { fragment: `${ VIEW }&since=2026-02-01` } );
		await later();
		expect( shown() ).toEqual( [ 'Added:', 'E', 'Ended:', 'B', 'Reopened:', 'C', 'Changed:', 'D', 'Removed:', 'GONE' ] );
		expect( textOf( one( 'article', 'B' ) ) ).toContain( 'End' );
		expect( textOf( one( 'article', 'B' ) ) ).toContain( 'none → September 2026' );
		expect( textOf( one( 'article', 'D' ) ) ).toContain( 'none → New words' );
		expect( said() ).toBe( 'Programs that have changed since 1 February 2026: 5' );
		expect( one( 'link', 'As it was: GONE' ).getAttribute( 'href' ) ).toBe( '/wiki/Data?oldid=3' );
		expect( one( 'link', 'Difference on the wiki' ).getAttribute( 'href' ) ).toBe( '/wiki/Data?diff=9&oldid=3' );
	} );

	test( 'say that a program ended by its dates alone', async () => {
		const data = { version: 1, programs: [ { id: 'a', title: 'A', start: '2026-01-01', end: '2026-05-01' } ] };
		openWithRevisions( data, fakeReader( { [ SOURCE ]: [ revisionOf( 3, '2026-01-05T10:00:00Z', data ) ] } ), { fragment: `${ VIEW }&since=2026-02-01` } );
		await later();
		expect( shown() ).toEqual( [ 'Ended:', 'A' ] );
		expect( textOf( one( 'article', 'A' ) ) ).toMatch( /Status.*Ongoing → Past/ );
		expect( maybe( 'link', 'Difference on the wiki' ) ).toBeNull();
	} );

	test( 'fit the filters and the search: as a program is, or, if it was removed, as it was', async () => {
		openWithRevisions( NEW, fakeReader( PAGES ), { fragment: `${ VIEW }&since=2026-02-01&status=past` } );
		await later();
		expect( shown() ).toEqual( [ 'Ended:', 'B', 'Removed:', 'GONE' ] );
		expect( said() ).toBe( 'Programs that have changed since 1 February 2026: 5. With your search and filters: 2' );
	} );

	test( 'are shown also if only a removed program fits the filters', async () => {
		const [ english, french ] = [ program( 'a', { status: 'past', language: 'en' } ), program( 'b', { language: 'fr' } ) ];
		const now = { version: 1, programs: [ english, french ] };
		const then = { version: 1, programs: [ english, french, program( 'gone', { status: 'past', language: 'fr' } ) ] };
		const pages = { [ SOURCE ]: [ revisionOf( 3, '2026-01-05T10:00:00Z', then ), revisionOf( 9, '2026-11-20T10:00:00Z', now ) ] };
		openWithRevisions( now, fakeReader( pages ), { fragment: `${ VIEW }&since=2026-02-01&status=past&language=fr` } );
		await later();
		expect( shown() ).toEqual( [ 'Removed:', 'GONE' ] );
		expect( maybe( 'heading', 'No program matches all of this' ) ).toBeNull();
	} );

	test( 'open the same details as a card', async () => {
		const { window } = openWithRevisions( NEW, fakeReader( PAGES ), { fragment: `${ VIEW }&since=2026-02-01` } );
		await later();
		press( 'Details of E' );
		expect( window.view.location.hash ).toBe( '#programs?view=changes&since=2026-02-01&program=e' );
		expect( one( 'button', 'Details of E' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( maybe( 'button', 'Details of GONE' ) ).toBeNull();
	} );

	test( 'are those of the last 30 days at first; another day comes into the address', async () => {
		const { window } = openWithRevisions( NEW, fakeReader( PAGES ), { fragment: VIEW } );
		await later();
		expect( dayInput().value ).toBe( '2026-10-23' );
		expect( one( 'button', 'Last 30 days' ).getAttribute( 'aria-pressed' ) ).toBe( 'true' );
		press( 'This year' );
		await later();
		expect( window.view.location.hash ).toBe( '#programs?view=changes&since=2026-01-01' );
		expect( said() ).toBe( 'The list did not exist yet on 1 January 2026.' );
		const choose = ( day: string ): void => {
			dayInput().value = day;
			dayInput().dispatchEvent( new Event( 'change', { bubbles: true } ) );
		};
		// The browser gives this while somebody types a year.
		choose( '0002-03-01' );
		expect( window.view.location.hash ).toContain( 'since=2026-01-01' );
		choose( '2026-03-01' );
		await later();
		expect( window.view.location.hash ).toBe( '#programs?view=changes&since=2026-03-01' );
		expect( shown().length ).toBe( 10 );
		window.back();
		await later();
		expect( said() ).toBe( 'The list did not exist yet on 1 January 2026.' );
	} );

	test.each( [ '2027-01-01', '2026-02-31', 'x', '2026-01', 'visit' ] )( 'of %s are those of the last 30 days', async ( since ) => {
		openWithRevisions( NEW, fakeReader( PAGES ), { fragment: `${ VIEW }&since=${ since }` } );
		await later();
		expect( dayInput().value ).toBe( '2026-10-23' );
	} );

	test( 'may be none', async () => {
		openWithRevisions( NEW, fakeReader( PAGES ), { fragment: `${ VIEW }&since=${ TODAY }` } );
		await later();
		expect( said() ).toBe( 'Nothing has changed since 22 November 2026.' );
		expect( shown() ).toEqual( [] );
	} );

	test.each( [
		[ 'The list of 1 February 2026 is hidden, so nothing can be compared.', null ],
		[ 'The list of 1 February 2026 cannot be read, so nothing can be compared.', '{' ]
	] )( 'are not known: %s', async ( words, data ) => {
		openWithRevisions( NEW, fakeReader( { [ SOURCE ]: [ revisionOf( 3, '2026-01-05T10:00:00Z', data ), revisionOf( 9, '2026-11-20T10:00:00Z', NEW ) ] } ), { fragment: `${ VIEW }&since=2026-02-01` } );
		await later();
		expect( said() ).toBe( words );
		expect( shown() ).toEqual( [] );
	} );

	test( 'can be asked for again after a failure; the focus goes to the number of programs', async () => {
		let failure: Failed | null = { kind: 'failed', failure: 'server', words: 'The wiki is locked.' };
		openWithRevisions( NEW, fakeReader( PAGES, () => failure ), { fragment: `${ VIEW }&since=2026-02-01` } );
		await later();
		expect( textOf( all( 'alert' )[ 0 ] as HTMLElement ) ).toContain( 'The wiki did not answer. The wiki is locked.' );
		failure = null;
		press( 'Try again' );
		expect( focused() ).toContain( 'programs' );
		await later();
		expect( shown().length ).toBe( 10 );
	} );

	test( 'say what of included pages is hidden, and have links for each page', async () => {
		const data = { ...NEW, include: [ 'More' ] };
		const pages = { [ SOURCE ]: [ revisionOf( 3, '2026-01-05T10:00:00Z', data ) ], More: [ revisionOf( 4, '2026-01-06T10:00:00Z', null ), revisionOf( 8, '2026-05-06T10:00:00Z', { version: 1, programs: [ program( 'm' ) ] } ) ] };
		openWithRevisions( data, fakeReader( pages ), { fragment: `${ VIEW }&since=2026-02-01` } );
		await later();
		expect( textOf( document.body ) ).toContain( 'Not compared, because the text is hidden: More' );
	} );

	test( 'lead to the watchlist and the feed of the data page', async () => {
		openWithRevisions( NEW, fakeReader( PAGES ), { fragment: VIEW } );
		await later();
		expect( one( 'link', 'Watch the list' ).getAttribute( 'href' ) ).toBe( '/wiki/Data?action=watch' );
		expect( one( 'link', 'Feed of changes' ).getAttribute( 'href' ) ).toBe( '/wiki/Data?action=history&feed=atom' );
	} );

	test( 'are read again when the list is edited', async () => {
		const revisions = [ ...PAGES[ SOURCE ] ];
		const { explorer } = openWithRevisions( NEW, fakeReader( { [ SOURCE ]: revisions } ), { fragment: `${ VIEW }&since=2026-11-21` } );
		await later();
		expect( shown() ).toEqual( [] );
		const edited = { ...NEW, programs: [ ...NEW.programs, program( 'f' ) ] };
		revisions.push( revisionOf( 10, '2026-11-22T10:00:00Z', edited ) );
		explorer.update( listOf( edited ) );
		await later();
		expect( shown() ).toEqual( [ 'Added:', 'F' ] );
	} );

	test( 'are not offered without a data page', async () => {
		openWithRevisions( NEW, fakeReader( {} ), { fragment: VIEW, editing: null } );
		await later();
		expect( said() ).toBe( 'The data page does not exist.' );
	} );

	test( 'that come after the explorer was removed are not drawn', async () => {
		const { explorer, crashes } = openWithRevisions( NEW, fakeReader( PAGES ), { fragment: VIEW } );
		explorer.unmount();
		await later();
		expect( document.body.textContent ).toBe( '' );
		expect( crashes ).toEqual( [] );
	} );
} );

describe( 'the changes since the last visit', () => {
	const visited = ( revision: number, time: string ): void => localStorage.setItem( `program-explorer-visit:${ SOURCE }`, `0 0 ${ revision } ${ Date.parse( time ) }` );

	test( 'are not offered in the first visit', async () => {
		openWithRevisions( NEW, fakeReader( PAGES ), { fragment: VIEW } );
		await later();
		expect( names( 'button' ).filter( ( name ) => name.includes( 'visit' ) ) ).toEqual( [] );
	} );

	test( 'begin with the revision that the reader saw last', async () => {
		visited( 3, '2026-11-21T10:00:00Z' );
		const { window } = openWithRevisions( NEW, fakeReader( PAGES ), { fragment: VIEW, revision: 9 } );
		await later();
		press( 'My last visit' );
		await later();
		expect( window.view.location.hash ).toBe( '#programs?view=changes&since=visit' );
		expect( dayInput().value ).toBe( '2026-11-21' );
		expect( shown().length ).toBe( 10 );
	} );

	test( 'begin with its time if that revision was deleted', async () => {
		visited( 4, '2026-06-21T10:00:00Z' );
		openWithRevisions( NEW, fakeReader( PAGES ), { fragment: `${ VIEW }&since=visit` } );
		await later();
		expect( said() ).toBe( 'Programs that have changed since 21 June 2026: 5' );
	} );

	test( 'can be forgotten', async () => {
		visited( 3, '2026-11-21T10:00:00Z' );
		const { window } = openWithRevisions( NEW, fakeReader( PAGES ), { fragment: `${ VIEW }&since=visit` } );
		await later();
		press( 'Forget my visits' );
		await later();
		expect( localStorage.length ).toBe( 0 );
		expect( maybe( 'button', 'My last visit' ) ).toBeNull();
		expect( said() ).toContain( 'Your visits are forgotten.' );
		expect( window.view.location.hash ).toBe( '#programs?view=changes' );
		expect( document.activeElement ).toBe( dayInput() );
	} );

	test( 'are not kept by an explorer without a data page', () => {
		openWithRevisions( NEW, fakeReader( PAGES ), { editing: null } );
		expect( localStorage.length ).toBe( 0 );
		openWithRevisions( NEW, fakeReader( PAGES ), { editing: EDITING, revision: 9 } );
		expect( localStorage.length ).toBe( 1 );
	} );
} );
