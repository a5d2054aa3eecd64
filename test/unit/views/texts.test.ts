// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { SMALL } from '../helpers/data';
import { check, open, press, titles, type } from '../helpers/explorer';
import { names, one, textOf } from '../helpers/roles';

/** The nearest `lang` and `dir` around the element with this text. */
function languageOf( text: string ): { lang: string | null; dir: string | null } {
	const holder = Array.from( document.querySelectorAll( 'bdi, [lang]' ) ).reverse()
		.find( ( element ) => textOf( element ).startsWith( text ) )?.closest( '[lang]' );
	return { lang: holder?.getAttribute( 'lang' ) ?? null, dir: holder?.getAttribute( 'dir' ) ?? null };
}

describe( 'text in another language', () => {
	test( 'is in the best of the reader\'s languages', () => {
		open( SMALL, { languages: [ 'es' ] } );
		expect( textOf( one( 'article', 'Wikimedia Clinics' ) ) ).toContain( 'Llamadas.' );
		expect( names( 'group' ) ).toContain( 'Capacity' );
	} );

	test( 'has its language; a summary in another than the reader\'s first language shows its name', () => {
		open( SMALL );
		expect( languageOf( 'Échange' ) ).toEqual( { lang: 'fr', dir: 'ltr' } );
		expect( languageOf( 'Un site.' ) ).toEqual( { lang: 'fr', dir: 'ltr' } );
		expect( textOf( one( 'article', 'Échange de capacités' ) ) ).toContain( 'In French' );
		expect( textOf( document.querySelector( '[lang="fr"]' ) as Element ) ).not.toContain( 'In French' );
	} );

	test( 'is marked as another language than that of the explorer', () => {
		open( SMALL );
		expect( languageOf( 'WikiLearn' ) ).toEqual( { lang: null, dir: null } );
		expect( textOf( one( 'article', 'WikiLearn' ) ) ).not.toContain( 'In English' );
	} );

	test( 'has its direction', () => {
		const program = { id: 'one', title: { ar: 'أيام التعلّم' }, summary: { ar: 'يومان.', fa: 'دو روز' }, status: 'open', capacity: [ 'people' ] };
		open( { ...SMALL, programs: [ program ] }, { languages: [ 'fa', 'ar' ] } );
		expect( languageOf( 'أيام' ) ).toEqual( { lang: 'ar', dir: 'rtl' } );
		expect( languageOf( 'دو روز' ) ).toEqual( { lang: 'fa', dir: 'rtl' } );
		expect( textOf( document.body ) ).not.toContain( 'In Persian' );
	} );

	test( 'of a page in another language is marked, messages of the explorer are not', () => {
		open( { version: 1, programs: [ { id: 'one', title: 'Eins', summary: 'Zwei' } ] }, { languages: [ 'de' ], pageLanguage: 'de' } );
		expect( languageOf( 'Eins' ) ).toEqual( { lang: 'de', dir: 'ltr' } );
		expect( textOf( document.body ) ).not.toContain( 'In German' );
	} );

	test( 'is marked if it is in none of the reader\'s languages', () => {
		open( { version: 1, programs: [ { id: 'one', title: 'Eins', summary: { ar: 'يومان.' } } ] }, { languages: [ 'fr', 'en' ], pageLanguage: 'de' } );
		expect( textOf( document.body ) ).toContain( 'In Arabic' );
		expect( languageOf( 'يومان.' ) ).toEqual( { lang: 'ar', dir: 'rtl' } );
	} );

	test( 'is marked in facets, terms and chips too', () => {
		open( SMALL, { languages: [ 'fr', 'en' ] } );
		expect( languageOf( 'Capacité' ) ).toEqual( { lang: 'fr', dir: 'ltr' } );
		check( 'Capacité', 'Communication' );
		expect( names( 'button' ) ).toContain( 'Remove filter: Capacité: Communication' );
	} );
} );

describe( 'hostile text stays text', () => {
	const EVIL = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>{{PLURAL:$1|a|b}} $1 &lt;b&gt;';
	const data = {
		version: 1,
		facets: [ 'status', 'capacity', 'language' ],
		vocabularies: { capacity: { label: EVIL, help: EVIL, terms: { a: { label: EVIL, aliases: [ EVIL ] }, b: { label: 'B' } } } },
		programs: [
			{
				id: 'one', title: EVIL, summary: { fr: EVIL }, page: 'One', status: 'open', capacity: [ 'a' ], duration: EVIL, scale: EVIL,
				team: [ EVIL ], partners: [ EVIL ], materials: [ { label: EVIL, page: 'Two' } ], owner: EVIL, followedBy: [ 'two' ]
			},
			{ id: 'two', title: EVIL, capacity: [ 'b' ], partOf: 'one' }
		]
	};

	test( 'in all fields of the data', () => {
		open( data, { fragment: 'programs?program=one&capacity=a' } );
		expect( document.querySelectorAll( 'img, script, b' ) ).toHaveLength( 0 );
		expect( titles() ).toEqual( [ EVIL ] );
		expect( names( 'button' ) ).toContain( `Remove filter: ${ EVIL }: ${ EVIL }` );
		expect( textOf( document.querySelector( 'dl' ) as Element ).split( EVIL ).length ).toBeGreaterThan( 6 );
	} );

	test( 'in the search box and in links', () => {
		open( data, { fragment: `programs?q=${ encodeURIComponent( EVIL ) }` } );
		expect( document.querySelectorAll( 'img, script' ) ).toHaveLength( 0 );
		expect( names( 'button' ) ).toContain( `Remove search: ${ EVIL }` );
		type( `zzz ${ EVIL }` );
		expect( names( 'button' ).some( ( name ) => name.startsWith( `Remove search “zzz ${ EVIL }”` ) ) ).toBe( true );
		press( 'See all 2 programs' );
		expect( titles() ).toEqual( [ EVIL, EVIL ] );
	} );

	test( 'and all links lead to pages and https addresses', () => {
		const link = 'javascript:alert(1)';
		const program = { id: 'one', title: 'One', page: link, materials: [ { label: 'M', page: link }, { label: 'N', url: 'data:text/html,x' } ], sources: [ link ] };
		open( { version: 1, programs: [ program ] }, { fragment: 'programs?program=one' } );
		const targets = Array.from( document.querySelectorAll( 'a' ), ( each ) => each.getAttribute( 'href' ) );
		expect( targets ).toEqual( [ '#programs?program=one' ] );
	} );
} );
