// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { adviceOn, type Advice, type CreatePage } from '../../../src/maintain/advice';
import type { DeletionState } from '../../../src/maintain/fix';
import type { ImportOrigin, PagesOrigin } from '../../../src/page/load';
import { BUILT_IN } from '../../../src/messages/messages';
import { SMALL } from '../helpers/data';
import { fakeWiki, settled, storedPage } from '../helpers/fake-wiki';
import { messagesIn } from '../helpers/message-pages';
import { problemsIn } from '../helpers/problems';
import { element } from '../helpers/markup';
import { maybe, one, textOf } from '../helpers/roles';

const SOUND = { ...SMALL, programs: SMALL.programs.filter( ( { id } ) => id !== 'capx' && id !== 'clinics' ) };

let created: string[];
let create: CreatePage;

function advise( origin: Omit<PagesOrigin, 'included' | 'kind'> | ImportOrigin | null, drift: readonly string[] = [], deletion: DeletionState | null = null, messages = BUILT_IN ): Advice | null {
	const whole = origin && 'page' in origin ? { kind: 'pages', included: [], ...origin } as const : origin;
	const advice = adviceOn( fakeWiki(), messages, 'A/programs.json', whole, problemsIn( whole ), drift, deletion, create );
	document.body.replaceChildren( ...( advice?.content ?? [] ) );
	return advice;
}

beforeEach( () => {
	document.body.replaceChildren();
	created = [];
	create = ( draft ) => {
		created.push( draft );
		return Promise.resolve();
	};
} );

describe( 'advice', () => {
	test( 'lists the problems as text and links to the editor', () => {
		const advice = advise( { page: storedPage( { ...SOUND, programs: [ { id: '<b>x</b>', title: 'X' } ] } ) } );
		expect( advice?.text ).toBe( 'The data page has 2 problems. Readers see everything else.' );
		expect( one( 'link', 'Edit the data page' ).getAttribute( 'href' ) ).toBe( '/wiki/A/programs.json?action=edit' );
		expect( textOf( element( 'li:first-child' ) ) ).toContain( '"<b>x</b>" cannot be an id.' );
	} );

	describe( 'in another language marks as English', () => {
		/** The hints; English is in brackets. */
		const hints = (): string[] => Array.from( document.querySelectorAll( 'li' ), ( item ) => {
			item.querySelectorAll( '[lang="en"][dir="ltr"]' ).forEach( ( english ) => english.replaceWith( `[${ textOf( english ) }]` ) );
			return textOf( item );
		} );
		const adviseInFrench = ( origin: Parameters<typeof advise>[ 0 ], drift: readonly string[] = [] ): Advice | null => advise( origin, drift, null, messagesIn( 'fr' ) );

		test( 'problems, with their places', () => {
			adviseInFrench( { page: storedPage( { ...SOUND, programs: [ ...SOUND.programs, { id: 'x', title: 'X', status: 'closed' } ] }, { contentModel: 'wikitext' } ) } );
			expect( hints() ).toEqual( [
				expect.stringMatching( /^Le modèle de contenu de la page est « wikitext »\.[^[]*$/ ),
				'[programs → #4 ("x") → status: "closed" is not a status. Use open, upcoming, ongoing, paused or past.]'
			] );
		} );

		test( 'the places of many problems, but not the words between them', () => {
			adviseInFrench( { page: storedPage( { ...SMALL, needs: [], programs: Array.from( { length: 9 }, ( _, i ) => ( { id: `p${ i }` } ) ) } ) } );
			expect( hints() ).toEqual( [
				'[programs → #1 ("p0"): "title" is missing, so all of this is left out. Add "title".] Autres du même type : 8. Les premiers : ' +
				'[programs → #2 ("p1"); programs → #3 ("p2"); programs → #4 ("p3"); programs → #5 ("p4"); programs → #6 ("p5")]'
			] );
		} );

		test( 'what differs from the plain list, and what the import has left out', () => {
			adviseInFrench( { page: storedPage( SOUND ) }, [ '"A": It is in the list, but not in the data.' ] );
			expect( hints() ).toEqual( [ '["A": It is in the list, but not in the data.]' ] );
			adviseInFrench( { kind: 'import', draft: '{}', skipped: [ { code: 'no-list', position: 'Past', reason: 'There is no list.', fix: 'Add one.' } ] } );
			expect( hints() ).toEqual( [ '[Past: There is no list. Add one.]' ] );
		} );
	} );

	test( 'is null if nothing is wrong', () => {
		expect( advise( { page: storedPage( SOUND ) } ) ).toBeNull();
		expect( advise( { page: storedPage( SOUND ) }, [ 'drift' ] ) ).not.toBeNull();
	} );

	test( 'links to a form that creates the page if there is neither data nor list', () => {
		expect( advise( null )?.text ).toBeNull();
		expect( one( 'link', 'Create the data page' ).getAttribute( 'href' ) ).toContain( 'contentmodel=json' );
		expect( maybe( 'list', '' ) ).toBeNull();
	} );

	test.each<[ string, ImportOrigin | null ]>( [ [ 'a list', { kind: 'import', draft: '{}', skipped: [] } ], [ 'no list', null ] ] )( 'shows that the page was deleted before, with its log: %s', ( _, origin ) => {
		const log = /^This page was deleted before\./;
		const logOf = (): string | null => Array.from( document.querySelectorAll( 'a' ) ).find( ( link ) => log.test( textOf( link ) ) )?.getAttribute( 'href' ) ?? null;
		advise( origin, [], { wasDeleted: true, now: '20261127101500' } );
		expect( logOf() ).toBe( '/wiki/Special:Log?type=delete&page=A%2Fprograms.json' );
		expect( document.querySelector<HTMLInputElement>( '[name="wpStarttime"]' )?.value ).toBe( origin ? '20261127101500' : undefined );
		advise( origin, [], { wasDeleted: false, now: '20261127101500' } );
		expect( logOf() ).toBeNull();
	} );

	test( 'has a form for the editor of the wiki with the draft of an imported list', () => {
		const draft = '{\n\t"title": "</textarea><script>"\n}';
		advise( { kind: 'import', draft, skipped: [] } );
		const form = element( 'form' ) as HTMLFormElement;
		expect( [ form.method, form.getAttribute( 'action' ) ] ).toEqual( [ 'post', '/wiki/A/programs.json?action=submit&contentmodel=json' ] );
		const fields = Object.fromEntries( new FormData( form ) );
		expect( fields ).toEqual( { wpTextbox1: draft, model: 'json', format: 'application/json', wpStarttime: '', wpPreview: '1', wpUltimateParam: '1' } );
		// The wiki treats a form as cut off if this is not the last field. Source: EditPage::importFormData.
		expect( Object.keys( fields ).pop() ).toBe( 'wpUltimateParam' );
	} );

	test( 'opens our editor with the draft, or that of the wiki if ours does not load', async () => {
		const submit = vi.spyOn( HTMLFormElement.prototype, 'submit' ).mockReturnValue();
		advise( { kind: 'import', draft: '{}', skipped: [] } );
		one( 'button', 'Create the data page from this list' ).click();
		expect( created ).toEqual( [ '{}' ] );
		await settled();
		expect( submit ).not.toHaveBeenCalled();
		create = () => Promise.reject( new Error( 'offline' ) );
		advise( { kind: 'import', draft: '{}', skipped: [] } );
		one( 'button', 'Create the data page from this list' ).click();
		await settled();
		expect( submit ).toHaveBeenCalledTimes( 1 );
	} );
} );
