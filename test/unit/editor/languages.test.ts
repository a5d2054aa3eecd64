// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import en from '../../../src/messages/i18n/en.json';
import { PROBLEM_TEXTS } from '../../../src/programs/problem-texts';
import { SMALL } from '../helpers/data';
import { eachTestHasAWiki, field, open, pause, press, subject, type, wiki } from '../helpers/editor-on-a-wiki';
import { fakeWiki, settled, type FakeWikiOptions } from '../helpers/fake-wiki';
import { messagePage, messagesIn } from '../helpers/message-pages';
import { descriptionOf, textOf } from '../helpers/roles';

eachTestHasAWiki();

/** Opens the editor for a reader with this interface language, on a wiki that is in English if nothing else is given. */
async function openIn( language: string, id: string | null, options: FakeWikiOptions = {} ): Promise<void> {
	Object.assign( subject, {
		environment: { ...subject.environment, wiki: fakeWiki( { languages: [ language ], readPage: messagePage, ...options } ) },
		messages: messagesIn( language )
	} );
	await open( id );
	await settled();
}

test.each( [
	[ 'fr', 'Voir les modifications et enregistrer', '→' ], [ 'ar', 'عرض التغييرات والحفظ', '←' ]
] )( 'the arrow between the value before and after points from one to the other, in %s', async ( language, review, arrow ) => {
	await openIn( language, 'wikilearn' );
	type( field( 'end' ), '2023-09' );
	await pause();
	press( review );
	await settled();
	const row = document.querySelector( '.program-explorer__difference dd' ) as HTMLElement;
	expect( Array.from( row.childNodes, ( { textContent } ) => textContent?.trim() )[ 1 ] ).toBe( arrow );
} );

describe( 'the problems of the data', () => {
	const found = ( name: string ): HTMLElement => document.querySelector( `#program-explorer-edit-${ name }-errors, #program-explorer-edit-${ name }-problems` ) as HTMLElement;

	test( 'are in the language of the reader, with what is probably meant', async () => {
		await openIn( 'fr', 'wikilearn' );
		type( field( 'start' ), 'soon' );
		await pause();
		expect( descriptionOf( field( 'start' ) ) ).toContain( '« soon » n’est pas une date. Écrivez 2020, 2020-06 ou 2020-06-15.' );
		expect( found( 'start' ).querySelector( '[lang]' ) ).toBeNull();
		expect( textOf( found( 'start' ) ) ).not.toContain( 'Vouliez-vous dire' );
		type( field( 'start' ), 'June 2021' );
		await pause();
		expect( textOf( found( 'start' ) ) ).toMatch( / Vouliez-vous dire « 2021-06 » \?$/ );
	} );

	test( 'name fields, languages, filters and statuses as the form does', async () => {
		const program = { id: 'x', title: { fr: 'Un' }, status: 'open', dates: [ { start: '2020-01-02' } ], materials: [ { page: 'P' } ] };
		wiki.text = JSON.stringify( { ...SMALL, facets: [ 'capacity' ], programs: [ program ] } );
		await openIn( 'fr', 'x' );
		expect( textOf( found( 'title' ) ) ).toContain( 'langue de la page, anglais.' );
		expect( textOf( found( 'title' ) ) ).toContain( 'aucun terme dans « Capacité »' );
		expect( textOf( found( 'dates' ) ) ).toContain( 'le statut est « Ouvert »' );
		expect( textOf( found( 'materials' ) ) ).toContain( '« Texte » manque' );
	} );

	test( 'without a message are in English, and marked so', async () => {
		await openIn( 'ar', 'wikilearn' );
		type( field( 'owner' ), 'A\u200bda' );
		await pause();
		const words = found( 'owner' ).querySelector( '[lang]' ) as HTMLElement;
		expect( [ words.lang, words.dir ] ).toEqual( [ 'en', 'ltr' ] );
		expect( textOf( words ) ).toMatch( /^There is a character that nobody sees/ );
	} );

	test.each( Object.keys( en ).filter( ( key ) => key.startsWith( 'edit-problem-' ) && key !== 'edit-problem-meant' ) )( 'have the params of the message %s', ( key ) => {
		const code = key.replace( 'edit-problem-', '' );
		expect( Object.keys( PROBLEM_TEXTS ) ).toContain( code );
		const paramsOf = ( text: string ): string[] => text.match( /\$\d/g ) ?? [];
		const [ reason, fix ] = PROBLEM_TEXTS[ code as keyof typeof PROBLEM_TEXTS ];
		expect( paramsOf( reason + fix ) ).toEqual( expect.arrayContaining( paramsOf( en[ key as keyof typeof en ] as string ) ) );
	} );
} );

describe( 'what is written to the wiki', () => {
	const button = ( text: RegExp ): void => ( Array.from( document.querySelectorAll( 'button' ) ).find( ( one ) => text.test( textOf( one ) ) ) as HTMLElement ).click();

	/** Suggests changes of a program, as a reader with a French interface. */
	async function suggest( options: FakeWikiOptions = {}, data = JSON.stringify( SMALL ) ): Promise<string> {
		wiki.text = JSON.stringify( { ...JSON.parse( data ) as object, talk: 'Talk' }, null, '\t' );
		wiki.refusal = { kind: 'failed', failure: 'protected', words: '' };
		await openIn( 'fr', 'clinics', options );
		type( field( 'start' ), '2021-03' );
		field( 'status' ).value = 'open';
		field( 'status' ).dispatchEvent( new Event( 'change', { bubbles: true } ) );
		button( /^Voir les modifications/ );
		type( field( 'summary-of-edit' ), 'On me l’a dit.' );
		button( /^Envoyer la suggestion/ );
		await settled();
		await settled();
		return wiki.talk;
	}

	test( 'is in English on an English wiki, with the names that the data has in English; the reason stays', async () => {
		const talk = await suggest();
		expect( talk ).toMatch( /^== Suggestion: Wikimedia Clinics ==\n/ );
		expect( talk ).toContain( '* Changed “Wikimedia Clinics”: Start: 15 June 2020 → March 2021\n' );
		expect( talk ).toContain( ': Status: Past → Open\n' );
		expect( talk ).toContain( 'On me l’a dit.' );
	} );

	test( 'is in the language of another wiki', async () => {
		const talk = await suggest( { contentLanguage: 'de' } );
		expect( talk ).toMatch( /^== Vorschlag: Wikimedia Clinics ==\n/ );
		expect( talk ).toContain( 'Beginn: 15. Juni 2020 → März 2021\n' );
		expect( talk ).toContain( 'Status: Beendet → Offen\n' );
	} );

	describe( 'is in the language whose messages readers of the wiki get', () => {
		/** The language of the list on the page, and its fallbacks, as the server writes them. */
		function listIn( lang: string, ...fallbacks: string[] ): void {
			subject.host.root.lang = lang;
			Object.assign( subject.host, { fallbacks } );
		}

		test( 'by the fallbacks of the list on the page', async () => {
			listIn( 'zh', 'zh-hans', 'zh-hant', 'en' );
			const talk = await suggest( { contentLanguage: 'zh' } );
			expect( talk ).toMatch( /^== 建议：Wikimedia Clinics ==\n/ );
			expect( talk ).toContain( '开始: 2020年6月15日 → 2021年3月\n' );
		} );

		test( 'in another language of the page, by the code without a variant', async () => {
			listIn( 'zh', 'zh-hans', 'en' );
			expect( await suggest( { contentLanguage: 'pt-br' } ) ).toMatch( /^== Sugestão: Wikimedia Clinics ==\n/ );
		} );

		test( 'with the names that the data has in the language of the wiki', async () => {
			const text = JSON.stringify( { ...SMALL, programs: [ { ...SMALL.programs[ 3 ], title: { 'pt-br': 'Clínicas', pt: 'Consultas', fr: 'Cliniques' } } ] } );
			listIn( 'pt-br', 'pt', 'en' );
			expect( await suggest( { contentLanguage: 'pt-br' }, text ) ).toMatch( /^== Sugestão: Clínicas ==\n/ );
		} );

		test( 'without a request if the reader has it too', async () => {
			listIn( 'zh', 'zh-hans', 'en' );
			const fake = fakeWiki( { languages: [ 'zh' ], contentLanguage: 'zh', readPage: messagePage } );
			Object.assign( subject, { environment: { ...subject.environment, wiki: fake }, messages: messagesIn( 'zh-hans' ) } );
			await open( 'clinics' );
			type( field( 'owner' ), 'Ada' );
			button( /^显示更改/ );
			expect( field( 'summary-of-edit' ).value ).toMatch( /^更改了“Wikimedia Clinics”/ );
			expect( fake.reads.map( ( [ titles ] ) => titles ) ).toEqual( [ [ 'Module:Program explorer/i18n/editor/zh-hans.json' ] ] );
		} );
	} );

	test.each<[ string, FakeWikiOptions ]>( [
		[ 'has no messages in its language', { contentLanguage: 'xx' } ],
		[ 'does not answer', { contentLanguage: 'de', readPage: ( title ) => /\/de\.json$/.test( title ) ? Promise.reject( new Error( 'offline' ) ) : messagePage( title ) } ]
	] )( 'is in English if the wiki %s', async ( _, options ) => {
		expect( await suggest( options ) ).toMatch( /^== Suggestion: Wikimedia Clinics ==\n(?:\* Changed “Wikimedia Clinics”: (?:Start|Status): .*\n){2}/ );
	} );

	test( 'is in the language of the wiki in summaries too', async () => {
		await openIn( 'fr', 'clinics', { contentLanguage: 'de' } );
		type( field( 'owner' ), 'Ada' );
		button( /^Voir les modifications/ );
		expect( field( 'summary-of-edit' ).value ).toMatch( /^„Wikimedia Clinics“ geändert: / );
	} );

	test( 'needs no request if the reader has the same language', async () => {
		const fake = fakeWiki( { readPage: messagePage } );
		Object.assign( subject, { environment: { ...subject.environment, wiki: fake } } );
		await open( 'clinics' );
		press( 'Cancel' );
		expect( fake.reads ).toEqual( [] );
	} );
} );
