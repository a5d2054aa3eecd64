// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as editorLists from '../../../src/editor-lists';
import { BUILT_IN } from '../../../src/messages/messages';
import { SMALL } from '../helpers/data';
import { settled } from '../helpers/fake-wiki';
import { choose, closeEditor, field, key, NO_FINDER, openedEditor, pause, press, save, type } from '../helpers/opened-editor';
import { descriptionOf, maybe, names, one, textOf } from '../helpers/roles';

afterEach( () => {
	closeEditor();
	vi.restoreAllMocks();
} );

type Page = typeof SMALL & { readonly needs?: unknown; readonly series?: unknown; readonly talk?: string };
const pageIn = ( text: string | undefined ): Page => JSON.parse( text ?? '' ) as Page;
const idsIn = ( text: string | undefined ): string[] => pageIn( text ).programs.map( ( { id } ) => id );

describe( 'a link', () => {
	test( 'finds pages by the search of the wiki, and a page that is missing is told', async () => {
		const finder = { ...NO_FINDER, findPages: ( link: string ) => Promise.resolve( { found: [ 'WikiLearn', 'WikiLearn/FAQ' ], missing: link === 'WikiL' ? [ link ] : [] } ) };
		const { pages } = await openedEditor( SMALL, 'wikilearn', { finder } );
		type( field( 'page' ), 'WikiL' );
		await pause();
		expect( names( 'option', one( 'listbox', 'Link' ) ) ).toEqual( [ 'WikiLearn', 'WikiLearn/FAQ' ] );
		expect( descriptionOf( field( 'page' ) ) ).toContain( 'The page “WikiL” does not exist.' );
		expect( field( 'page' ).getAttribute( 'aria-invalid' ) ).toBe( 'true' );
		key( field( 'page' ), 'ArrowDown' );
		key( field( 'page' ), 'ArrowDown' );
		key( field( 'page' ), 'Enter' );
		expect( [ field( 'page' ).value, field( 'page' ).getAttribute( 'aria-invalid' ) ] ).toEqual( [ 'WikiLearn/FAQ', 'false' ] );
		await save();
		expect( pageIn( pages.get( 'Data.json' ) ).programs[ 0 ].page ).toBe( 'WikiLearn/FAQ' );
	} );

	test( 'to a missing page is told when the form opens', async () => {
		await openedEditor( SMALL, 'wikilearn', { finder: { ...NO_FINDER, findMissing: () => Promise.resolve( [ 'WikiLearn' ] ) } } );
		expect( textOf( field( 'page-missing' ) ) ).toBe( 'The page “WikiLearn” does not exist.' );
	} );

	test( 'can be typed where the search does not answer, or its code does not load', async () => {
		const { pages } = await openedEditor( SMALL, 'wikilearn', { load: { 'editor-more': () => Promise.reject( new Error( 'network' ) ) } } );
		type( field( 'page' ), 'Another' );
		await pause();
		expect( maybe( 'listbox', 'Link' ) ).toBeNull();
		await save();
		expect( pageIn( pages.get( 'Data.json' ) ).programs[ 0 ].page ).toBe( 'Another' );
	} );
} );

describe( 'a text', () => {
	test( 'offers the languages of the other texts, each with its direction', async () => {
		await openedEditor( { ...SMALL, programs: [ { id: 'a', title: { en: 'A', ar: 'ا' }, summary: 'S' } ] }, 'a' );
		expect( [ field( 'title' ), field( 'title-ar' ) ].map( ( { dir, lang } ) => [ dir, lang ] ) ).toEqual( [ [ 'ltr', 'en' ], [ 'rtl', 'ar' ] ] );
		expect( Array.from( document.querySelectorAll( 'summary' ), textOf ).slice( 0, 2 ) ).toEqual( [ 'Other languages', 'Other languages (1 is missing)' ] );
		press( 'Add: Summary: Arabic' );
		expect( document.activeElement ).toBe( field( 'summary-ar' ) );
		expect( maybe( 'button', 'Add: Summary: Arabic' ) ).toBeNull();
		press( 'Remove: Summary: English' );
		expect( document.activeElement ).toBe( field( 'summary-language' ) );
	} );

	test( 'in more than three languages shows only the first one and that of the user', async () => {
		const programs = [ { id: 'a', title: { fr: 'F', ar: 'ا', en: 'E', ru: 'Р' } }, { id: 'b', title: { fr: 'F', ar: 'ا', en: 'E' } } ];
		const folded = ( id: string ): boolean => Boolean( field( id ).closest( 'details' ) );
		await openedEditor( { ...SMALL, programs }, 'a' );
		expect( [ 'title', 'title-ar', 'title-en', 'title-ru' ].map( folded ) ).toEqual( [ false, true, false, true ] );
		expect( textOf( document.querySelector( 'summary' ) as Element ) ).toBe( 'Other languages: Arabic, Russian' );
		await openedEditor( { ...SMALL, programs }, 'b' );
		expect( folded( 'title-ar' ) ).toBe( false );
	} );

	test( 'offers the language of the user beside it, unless it has a variant of it', async () => {
		const openAs = ( own: string ) => openedEditor( { ...SMALL, programs: [ { id: 'a', title: { en: 'A', fr: 'F' }, summary: 'S' } ] }, 'a', { own, subject: { messages: { ...BUILT_IN, language: own } } } );
		await openAs( 'fr' );
		expect( names( 'button' ).filter( ( name ) => /^Add: (Summary: )?français/.test( name ) ) ).toEqual( [ 'Add: français: Summary' ] );
		expect( one( 'button', 'Add: français: Summary' ).closest( 'details' ) ).toBeNull();
		press( 'Add: français: Summary' );
		expect( document.activeElement ).toBe( field( 'summary-fr' ) );
		expect( maybe( 'button', 'Add: français: Summary' ) ).toBeNull();
		await openAs( 'en-gb' );
		expect( names( 'button' ).filter( ( name ) => name.startsWith( 'Add: English' ) ) ).toEqual( [] );
	} );

	test( 'finds a language that the wiki knows by another name', async () => {
		await openedEditor( SMALL, 'wikilearn', { finder: { ...NO_FINDER, findLanguages: ( text ) => Promise.resolve( text === 'allemand' ? [ 'de' ] : [] ) } } );
		type( field( 'summary-language' ), 'allemand' );
		await pause();
		expect( names( 'option', one( 'listbox', 'Language: Summary' ) ) ).toEqual( [ 'German' ] );
		key( field( 'summary-language' ), 'Enter' );
		expect( document.activeElement ).toBe( field( 'summary-de' ) );
	} );
} );

test( 'Ctrl+Enter goes on to the changes with what is typed, and from there saves', async () => {
	const { saved } = await openedEditor( SMALL, 'clinics' );
	const goOn = async ( target: HTMLElement, keys: KeyboardEventInit = { ctrlKey: true } ): Promise<void> => {
		target.dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Enter', bubbles: true, cancelable: true, ...keys } ) );
		await settled();
	};
	field( 'language' ).focus();
	type( field( 'language' ), 'frenc' );
	await goOn( field( 'language' ), { ctrlKey: true, isComposing: true } );
	expect( maybe( 'button', 'Save changes' ) ).toBeNull();
	await goOn( field( 'language' ) );
	expect( one( 'button', 'Save changes' ).getAttribute( 'aria-keyshortcuts' ) ).toBe( 'Control+Enter' );
	expect( saved ).toEqual( [] );
	await goOn( document.querySelector( '.program-explorer__editor h3' ) as HTMLElement, { metaKey: true } );
	expect( saved.map( ( { text } ) => ( JSON.parse( text ) as Page ).programs.find( ( { id } ) => id === 'clinics' )?.language ) ).toEqual( [ expect.arrayContaining( [ 'fr' ] ) ] );
	await goOn( document.body );
	expect( saved ).toHaveLength( 1 );
} );

test( 'what is probably meant is written by one button, and the focus is in the field', async () => {
	const { pages } = await openedEditor( { ...SMALL, programs: [ { id: 'a', title: { en: 'A', French: 'B' }, end: 'June 2020', language: [ 'en', 'French' ], capacity: 'comunication', titel: 'x' } ] }, 'a' );
	await pause();
	const offered = (): readonly string[] => names( 'button' ).filter( ( name ) => name.startsWith( 'Use “' ) );
	expect( offered() ).toEqual( [ 'Use “2020-06”', 'Use “communication”', 'Use “fr”' ] );
	press( 'Use “2020-06”' );
	expect( document.activeElement ).toBe( field( 'end' ) );
	press( 'Use “fr”' );
	press( 'Use “communication”' );
	await pause();
	expect( offered() ).toEqual( [] );
	await save();
	expect( pageIn( pages.get( 'Data.json' ) ).programs ).toEqual( [ { id: 'a', title: { en: 'A', French: 'B' }, end: '2020-06', language: [ 'en', 'fr' ], capacity: 'communication', titel: 'x' } ] );
} );

test( 'dates show how readers see them', async () => {
	await openedEditor( SMALL, 'clinics' );
	expect( textOf( field( 'end' ).closest( 'div.program-explorer__date' ) as Element ) ).toContain( 'about 2022' );
	field( 'end-about' ).click();
	type( field( 'end' ), '2023-09' );
	expect( textOf( field( 'end' ).closest( 'div.program-explorer__date' ) as Element ) ).toContain( 'September 2023' );
} );

test( 'what is open in an item of a list moves with it', async () => {
	await openedEditor( SMALL, 'clinics' );
	press( 'Add a material' );
	const folded = (): boolean[] => [ 0, 1 ].map( ( index ) => Boolean( field( `materials-${ index }` ).closest( 'li' )?.querySelector( 'details' )?.open ) );
	( field( 'materials-1' ).closest( 'li' )?.querySelector( 'details' ) as HTMLDetailsElement ).open = true;
	expect( folded() ).toEqual( [ false, true ] );
	press( 'Up: Materials 2' );
	expect( folded() ).toEqual( [ true, false ] );
	expect( document.activeElement ).toBe( one( 'button', 'Down: Materials 1' ) );
	expect( field( 'materials-1' ).value ).toBe( 'Retrospective' );
	press( 'Remove: Materials 1' );
	expect( field( 'materials-0' ).closest( 'li' )?.querySelector( 'details' )?.open ).toBe( false );
} );

describe( 'the place of a program', () => {
	function moveTo( id: string ): void {
		field( 'place' ).value = id;
		field( 'place' ).dispatchEvent( new Event( 'change', { bubbles: true } ) );
	}

	test( 'is chosen, undone, shown before saving, and saved', async () => {
		const { pages } = await openedEditor( SMALL, 'clinics' );
		expect( field( 'place' ).value ).toBe( 'toolkits' );
		moveTo( 'wikilearn' );
		press( 'Undo' );
		expect( field( 'place' ).value ).toBe( 'toolkits' );
		press( 'Redo' );
		press( 'Show changes and save' );
		expect( document.body.textContent ).toContain( 'Moved “Wikimedia Clinics”After “WikiLearn”' );
		press( 'Save changes' );
		await settled();
		expect( idsIn( pages.get( 'Data.json' ) ) ).toEqual( [ 'wikilearn', 'clinics', 'capx', 'toolkits', 'learning-days' ] );
	} );

	test( 'can be the first one', async () => {
		const { pages } = await openedEditor( SMALL, 'clinics' );
		moveTo( '' );
		await save();
		expect( idsIn( pages.get( 'Data.json' ) )[ 0 ] ).toBe( 'clinics' );
	} );

	test( 'of a duplicate is after the program that it was made from', async () => {
		const { pages } = await openedEditor( SMALL, 'capx' );
		press( 'Duplicate' );
		expect( document.activeElement ).toBe( field( 'title' ) );
		await save();
		expect( idsIn( pages.get( 'Data.json' ) ).slice( 0, 4 ) ).toEqual( [ 'wikilearn', 'capx', 'echange-de-capacites', 'toolkits' ] );
	} );
} );

test( 'a program that has ended keeps an end in the past', async () => {
	await openedEditor( { ...SMALL, programs: [ { id: 'a', title: 'A', end: '2024-05' }, { id: 'b', title: 'B', end: '2999' } ] }, 'a' );
	press( 'It has ended' );
	expect( field( 'end' ).value ).toBe( '2024-05' );
} );

describe( 'the preview', () => {
	test( 'marks the changed program, before its notice, until it is saved', async () => {
		const { shown } = await openedEditor( { ...SMALL, programs: [ { id: 'a', title: 'A', notice: 'Full.' }, { id: 'b', title: 'B' } ] }, 'a' );
		type( field( 'owner' ), 'Me' );
		await pause();
		const noticesOf = ( index: number ): unknown[] => ( shown[ index ]?.programs ?? [] ).map( ( { notice } ) => notice );
		expect( noticesOf( shown.length - 1 ) ).toEqual( [ new Map( [ [ 'en', 'Not saved yet. Full.' ] ] ), null ] );
		await save();
		expect( noticesOf( shown.length - 1 ) ).toEqual( [ 'Full.', null ] );
	} );

	test( 'has the translations that the loaded list has', async () => {
		const { shown } = await openedEditor( SMALL, 'wikilearn', { subject: { translate: ( list ) => ( { ...list, programs: list.programs.map( ( program ) => ( { ...program, summary: 'Translated' } ) ) } ) } } );
		type( field( 'owner' ), 'Me' );
		await pause();
		expect( shown[ shown.length - 1 ]?.programs[ 0 ]?.summary ).toBe( 'Translated' );
	} );
} );

test( 'a conflict that cannot be shown keeps the review, with what to do', async () => {
	let isOnline = false;
	const { pages, saved } = await openedEditor( SMALL, 'clinics', { load: { 'editor-more': () => isOnline ? import( '../../../src/editor-more' ).then( ( module ) => ( { ...module, createPageFinder: () => NO_FINDER } ) ) : Promise.reject( new Error( 'network' ) ) } } );
	pages.set( 'Data.json', JSON.stringify( { ...SMALL, programs: SMALL.programs.map( ( program ) => program.id === 'clinics' ? { ...program, owner: 'Theirs' } : program ) }, null, '\t' ) );
	type( field( 'owner' ), 'Mine' );
	await save();
	await settled();
	expect( textOf( document.querySelector( '[role="alert"]' ) as Element ) ).toContain( 'The connection failed.' );
	isOnline = true;
	press( 'Save changes' );
	await vi.waitFor( () => expect( document.body.textContent ).toContain( 'On the page now:Theirs' ) );
	expect( saved ).toEqual( [] );
} );

describe( 'a program of an included page', () => {
	const DATA = { ...SMALL, include: [ 'More.json' ] };
	const MORE = JSON.stringify( { version: 1, programs: [ { id: 'extra', title: 'Extra' } ] }, null, '\t' );

	test( 'is edited there, with its problems and its preview', async () => {
		const { saved, pages, shown } = await openedEditor( DATA, 'extra', { pages: { 'More.json': MORE } } );
		type( field( 'start' ), 'soon' );
		await pause();
		expect( descriptionOf( field( 'start' ) ) ).toContain( '"soon" is not a date' );
		type( field( 'start' ), '2026' );
		await pause();
		expect( shown[ shown.length - 1 ]?.programs.find( ( { id } ) => id === 'extra' )?.start?.year ).toBe( 2026 );
		// Terms are saved with the data page.
		type( field( 'capacity' ), 'Something new' );
		expect( maybe( 'listbox', 'Capacity' ) ).toBeNull();
		expect( maybe( 'button', 'Edit the lists of terms' ) ).toBeNull();
		await save();
		expect( saved.map( ( { title } ) => title ) ).toEqual( [ 'More.json' ] );
		expect( JSON.parse( pages.get( 'More.json' ) ?? '' ) ).toEqual( { version: 1, programs: [ { id: 'extra', title: 'Extra', start: '2026' } ] } );
	} );
} );

describe( 'the lists of terms', () => {
	const NEEDS = [ { id: 'arguments', label: 'Arguments', terms: { capacity: 'people' } } ];

	async function openLists( data: object = { ...SMALL, needs: NEEDS, series: { calls: { title: 'Calls' } }, unknown: {} } ): ReturnType<typeof openedEditor> {
		const opened = await openedEditor( data, 'wikilearn' );
		press( 'Edit the lists of terms' );
		await settled();
		return opened;
	}
	function showList( value: string ): void {
		field( 'list-which' ).value = value;
		field( 'list-which' ).dispatchEvent( new Event( 'change', { bubbles: true } ) );
	}
	/** Opens a record. jsdom does not tell that it was opened. */
	function openRecord( index: number ): void {
		const details = field( `list-${ index }` ).closest( 'details' ) as HTMLDetailsElement;
		details.open = true;
		details.dispatchEvent( new Event( 'toggle' ) );
	}

	test( 'open without changes', async () => {
		await openLists();
		expect( document.activeElement ).toBe( one( 'heading', 'Edit the lists of terms' ) );
		press( 'Show changes and save' );
		expect( document.body.textContent ).toContain( 'There are no changes.' );
	} );

	test( 'a term gets a name in another language, a wider term and a mark; another one is added and moved; all else stays', async () => {
		const { pages } = await openLists();
		const before = pages.get( 'Data.json' ) ?? '';
		showList( 'terms/capacity' );
		expect( textOf( field( 'list-0' ) ) ).toBe( 'People 1 program' );
		openRecord( 2 );
		choose( 'list-2-label-language', 'French' );
		type( field( 'list-2-label-fr' ), 'Partenariats' );
		choose( 'list-2-broader', 'People' );
		field( 'list-2-all' ).click();
		type( field( 'list-add' ), 'Safety' );
		press( 'Add: Terms: Capacity' );
		expect( document.activeElement ).toBe( field( 'list-3' ) );
		press( 'Up: Safety' );
		await save();
		const { vocabularies, ...others } = pageIn( pages.get( 'Data.json' ) );
		expect( Object.entries( vocabularies.capacity.terms ) ).toEqual( [
			[ 'people', { label: 'People' } ], [ 'communication', SMALL.vocabularies.capacity.terms.communication ], [ 'safety', { label: { en: 'Safety' } } ],
			[ 'partnerships', { label: { en: 'Partnerships', fr: 'Partenariats' }, broader: 'people', matchesAll: true } ]
		] );
		expect( { ...others, vocabularies: SMALL.vocabularies } ).toEqual( JSON.parse( before ) );
		const start = before.indexOf( '"programs"' );
		expect( pages.get( 'Data.json' )?.slice( -( before.length - start ) ) ).toBe( before.slice( start ) );
	} );

	test( 'a need gets a help text and terms, and is shown in words before saving', async () => {
		const { pages } = await openLists();
		showList( 'needs' );
		openRecord( 0 );
		type( field( 'list-0-help' ), 'Where people shout.' );
		choose( 'list-0-terms-capacity', 'Communication' );
		press( 'Show changes and save' );
		expect( Array.from( document.querySelectorAll( 'dl > div' ), textOf ) ).toEqual( [ 'Terms (Capacity)People → People; Communication', 'Explanationnone → Where people shout.' ] );
		expect( field( 'summary-of-edit' ).value ).toBe( 'Changed “Arguments”: Terms, Explanation' );
		press( 'Save changes' );
		await settled();
		expect( pageIn( pages.get( 'Data.json' ) ).needs ).toEqual( [ { id: 'arguments', label: 'Arguments', help: 'Where people shout.', terms: { capacity: [ 'people', 'communication' ] } } ] );
	} );

	test( 'a series is removed, a new list of terms becomes a filter, and undo takes both back', async () => {
		const { pages } = await openLists();
		showList( 'series' );
		press( 'Remove: Calls' );
		showList( 'vocabularies' );
		type( field( 'list-add' ), 'Region' );
		key( field( 'list-add' ), 'Enter' );
		press( 'Undo' );
		press( 'Redo' );
		await save();
		expect( pageIn( pages.get( 'Data.json' ) ) ).toMatchObject( { series: {}, facets: [ 'status', 'capacity', 'language', 'region' ], vocabularies: { region: { label: { en: 'Region' } } } } );
	} );

	test( 'the page itself: talk page, filters and their order', async () => {
		const { pages } = await openLists();
		type( field( 'talk' ), 'Talk:Here' );
		press( 'Down: Filters 1' );
		field( 'enabled' ).click();
		press( 'Show changes and save' );
		expect( document.body.textContent ).toContain( 'Changed “Data.json”' );
		press( 'Save changes' );
		await settled();
		expect( pageIn( pages.get( 'Data.json' ) ) ).toMatchObject( { talk: 'Talk:Here', facets: [ 'capacity', 'status', 'language' ], enabled: false } );
	} );

	test( 'problems are told at the record', async () => {
		await openLists();
		showList( 'terms/capacity' );
		openRecord( 0 );
		choose( 'list-0-broader', 'communication' );
		await pause();
		expect( textOf( field( 'list-0' ).closest( 'details' ) as Element ) ).toMatch( /circle|broader/ );
	} );

	test( 'a draft of them is continued', async () => {
		await openLists( SMALL );
		type( field( 'talk' ), 'Talk:Here' );
		await pause();
		await openedEditor( SMALL, 'wikilearn', { keepsDraft: true } );
		press( 'Continue with them' );
		await settled();
		await settled();
		expect( field( 'talk' ).value ).toBe( 'Talk:Here' );
	} );

	test( 'are loaded when the pointer or the focus comes to their button, not with the editor', async () => {
		const loaded: string[] = [];
		const load = { 'editor-lists': () => {
			loaded.push( 'editor-lists' );
			return Promise.resolve( editorLists );
		} };
		await openedEditor( SMALL, 'wikilearn', { load } );
		expect( loaded ).toEqual( [] );
		const button = one( 'button', 'Edit the lists of terms' );
		button.parentElement?.dispatchEvent( new Event( 'pointerenter' ) );
		expect( loaded ).toHaveLength( 1 );
		button.focus();
		expect( loaded ).toHaveLength( 2 );
	} );

	test( 'a failure to load them is told, the text stays, and a second try opens them', async () => {
		vi.spyOn( window, 'confirm' ).mockReturnValue( true );
		let isOnline = false;
		await openedEditor( SMALL, 'wikilearn', { load: { 'editor-lists': () => isOnline ? Promise.resolve( editorLists ) : Promise.reject( new Error( 'offline' ) ) } } );
		one( 'button', 'Edit the lists of terms' ).focus();
		type( field( 'owner' ), 'Somebody' );
		press( 'Edit the lists of terms' );
		expect( textOf( document.activeElement as Element ) ).toBe( 'Loading the lists …' );
		await settled();
		const notice = (): string => textOf( document.querySelector( '.program-explorer__notice' ) as Element );
		expect( notice() ).toContain( 'The connection failed.' );
		expect( [ field( 'owner' ).value, textOf( document.activeElement as Element ) ] ).toEqual( [ 'Somebody', 'Edit the lists of terms' ] );
		press( 'Try again' );
		await settled();
		expect( notice() ).toContain( 'The connection failed.' );
		isOnline = true;
		press( 'Try again' );
		await settled();
		expect( document.querySelector( '.program-explorer__notice' ) ).toBeNull();
		expect( document.activeElement ).toBe( one( 'heading', 'Edit the lists of terms' ) );
	} );

	test( 'that do not load are not asked about: nothing would be lost', async () => {
		const confirm = vi.spyOn( window, 'confirm' );
		await openedEditor( SMALL, 'wikilearn', { load: { 'editor-lists': () => Promise.reject( new Error( 'offline' ) ) } } );
		type( field( 'owner' ), 'Somebody' );
		press( 'Edit the lists of terms' );
		await settled();
		expect( confirm ).not.toHaveBeenCalled();
	} );

	test( 'that come after the editor was closed ask nothing, and open nothing', async () => {
		const confirm = vi.spyOn( window, 'confirm' ).mockReturnValue( true );
		let come: ( lists: typeof editorLists ) => void = () => undefined;
		await openedEditor( SMALL, 'wikilearn', { load: { 'editor-lists': () => new Promise( ( resolve ) => {
			come = resolve;
		} ) } } );
		type( field( 'owner' ), 'Somebody' );
		press( 'Edit the lists of terms' );
		press( 'Cancel' );
		come( editorLists );
		await settled();
		expect( confirm ).toHaveBeenCalledTimes( 1 );
		expect( maybe( 'heading', 'Edit the lists of terms' ) ).toBeNull();
	} );

	test( 'a draft of them that cannot be shown stays, and a second try shows it', async () => {
		await openLists( SMALL );
		type( field( 'talk' ), 'Talk:Here' );
		await pause();
		let isOnline = false;
		await openedEditor( SMALL, 'wikilearn', { keepsDraft: true, load: { 'editor-lists': () => isOnline ? Promise.resolve( editorLists ) : Promise.reject( new Error( 'offline' ) ) } } );
		press( 'Continue with them' );
		await settled();
		expect( one( 'button', 'Continue with them' ) ).toBeTruthy();
		isOnline = true;
		press( 'Try again' );
		await settled();
		await settled();
		expect( field( 'talk' ).value ).toBe( 'Talk:Here' );
		expect( maybe( 'button', 'Continue with them' ) ).toBeNull();
	} );
} );
