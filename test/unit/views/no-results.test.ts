// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFragment } from '../../../src/app/url';
import { NOT_STATED } from '../../../src/programs/facets';
import { query } from '../explore/lists';
import { ALL_PARTS, countText, focused, open, press, titles, type Options } from '../helpers/explorer';
import { all, maybe, nameOf, names, one, textOf } from '../helpers/roles';
import { runs } from '../helpers/runs';

const REPORT = 'Tell the team this is missing';

const box = (): HTMLElement | null => document.querySelector<HTMLElement>( '.program-explorer__empty' );
/** The buttons below a sentence. */
const below = ( sentence: string ): string[] => {
	const found = Array.from( box()?.querySelectorAll( 'p' ) ?? [] ).find( ( each ) => textOf( each ) === sentence );
	return found ? names( 'button', found.nextElementSibling ?? document ) : [];
};
const needsShown = (): string[] => below( 'Is it one of these needs?' );
const othersShown = (): string[] => below( 'Try one of these:' );
/** The number of programs in the name of a button. */
const numberIn = ( name: string ): number => name === 'See the program' ? 1 : Number( /(\d+)(?: programs?)?\)?$/.exec( name )?.[ 1 ] );
const resultCount = (): number => Number( /\d+/.exec( countText() )?.[ 0 ] );

const LIST = {
	version: 1,
	talk: 'Talk:Programs',
	facets: [ 'status', 'topic', 'language' ],
	vocabularies: { topic: { label: 'Topic', terms: { safety: { label: 'Safety' }, bots: { label: 'Bots' }, money: { label: '<i>Money</i>' } } } },
	needs: [
		{ id: 'unsafe', label: 'People do not feel safe', help: 'How to meet without fear.', terms: { topic: 'safety' } },
		{ id: 'grants', label: { en: 'We need a grant', fr: 'Une subvention' }, terms: { topic: 'money' } },
		{ id: 'none', label: 'Nobody knows how to meet', terms: { topic: 'gone' } }
	],
	programs: [
		{ id: 'a', title: 'Safe meetings', status: 'open', topic: 'safety', language: 'en' },
		{ id: 'b', title: 'Trainers', status: 'open', topic: 'safety', language: 'fr' },
		{ id: 'c', title: 'Bots', status: 'past', topic: 'bots', language: 'en' },
		{ id: 'd', title: 'Grants', status: 'ongoing', topic: 'money', language: 'en' }
	]
} as const;

describe( 'when nothing matches, there are', () => {
	test( 'needs that fit the words, the words alone, the query without a part of it, and other terms, each with the number of its results', () => {
		open( LIST, { fragment: 'programs?status=past&language=en&q=meet_trainers' } );
		expect( titles() ).toEqual( [] );
		expect( [ needsShown(), othersShown() ] ).toEqual( [ [], [ 'Remove search “meet trainers” (1 program)' ] ] );
		open( LIST, { fragment: 'programs?status=open&q=safe_trainers_nowhere' } );
		expect( needsShown() ).toEqual( [ 'People do not feel safe (2)' ] );
		expect( othersShown() ).toEqual( [ 'Search only for “safe” (2)', 'Remove search “safe trainers nowhere” (2 programs)', 'Search only for “trainers” (1)' ] );
		open( LIST, { fragment: 'programs?status=past&topic=money' } );
		expect( othersShown() ).toEqual( [ 'Remove Status: Past (1 program)', 'Ongoing in place of Past (1)', 'Remove Topic: <i>Money</i> (1 program)', 'Bots in place of <i>Money</i> (1)' ] );
		open( LIST, { fragment: 'programs?status=past,open&topic=money' } );
		expect( othersShown() ).toContain( 'Remove Status: Past, Open (1 program)' );
	} );

	test.each( [
		'People do not feel safe (2)', 'Search only for “safe” (2)', 'Search only for “trainers” (1)', 'Remove search “safe trainers nowhere” (2 programs)', 'See all 4 programs'
	] )( 'clicks that show as many programs as they say: %s', ( name ) => {
		open( LIST, { fragment: 'programs?status=open&q=safe_trainers_nowhere' } );
		press( name );
		expect( [ resultCount(), titles().length ] ).toEqual( [ numberIn( name ), numberIn( name ) ] );
		expect( box() ).toBeNull();
		expect( focused() ).toBe( countText() );
	} );

	test( 'needs in the language of the reader', () => {
		open( LIST, { fragment: 'programs?status=past&q=subvention_nowhere', languages: [ 'fr', 'en' ] } );
		expect( needsShown() ).toEqual( [] );
		open( LIST, { fragment: 'programs?language=en&q=subvention_nowhere', languages: [ 'fr', 'en' ] } );
		expect( needsShown() ).toEqual( [ 'Une subvention (1)' ] );
	} );

	test( 'at most six other suggestions', () => {
		const words = [ 'alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'theta', 'kappa' ];
		open( { version: 1, programs: words.map( ( word ) => ( { id: word, title: word } ) ) }, { fragment: `programs?q=${ words.join( '_' ) }` } );
		expect( othersShown() ).toHaveLength( 6 );
		expect( othersShown()[ 0 ] ).toBe( `Remove search “${ words.join( ' ' ) }” (8 programs)` );
	} );

	test( 'only a heading and the link to tell the team, if the list has no programs at all', () => {
		open( { ...LIST, programs: [] } );
		expect( names( 'heading' ) ).toContain( 'There are no programs in this list yet' );
		expect( names( 'button', box() as HTMLElement ) ).toEqual( [] );
		expect( names( 'link', box() as HTMLElement ) ).toEqual( [ REPORT ] );
	} );

	test( 'a heading, but no list of programs', () => {
		open( LIST, { fragment: 'programs?q=nowhere', level: 2 } );
		expect( one( 'heading', 'No program matches all of this' ).tagName ).toBe( 'H2' );
		expect( maybe( 'list', 'Programs' ) ).toBeNull();
	} );
} );

const WORDS = [ 'train', 'trainers', 'museum', 'bots', '社区', 'nowhere', 'the' ];
const TERMS = [ 'top', 'leaf', 'other', 'constructor' ];
const someWords = fc.array( fc.constantFrom( ...WORDS ), { minLength: 1, maxLength: 3 } ).map( ( words ) => words.join( ' ' ) );
const someTerms = fc.subarray( TERMS, { maxLength: 2 } );
const terms = Object.fromEntries( TERMS.map( ( id ) => [ id, { label: id, ...( id === 'leaf' && { broader: 'top' } ) } ] ) );
const aDataPage = fc.record( {
	needs: fc.array( fc.record( { label: someWords, terms: fc.record( { one: fc.constantFrom( ...TERMS ) } ) } ), { maxLength: 4 } )
		.map( ( needs ) => needs.map( ( need, i ) => ( { ...need, id: `n${ i }` } ) ) ),
	programs: fc.array( fc.record( {
		title: someWords, status: fc.constantFrom( undefined, 'open', 'past' ), one: someTerms, two: someTerms, language: fc.subarray( [ 'en', 'fr' ] )
	} ), { minLength: 1, maxLength: 7 } ).map( ( programs ) => programs.map( ( fields, i ) => ( { ...fields, id: `p${ i }` } ) ) )
} ).map( ( page ) => ( { version: 1, facets: [ 'status', 'one', 'two', 'language' ], vocabularies: { one: { label: 'One', terms }, two: { label: 'Two', terms } }, ...page } ) );
const aTerm = fc.subarray( [ ...TERMS, NOT_STATED ], { minLength: 1, maxLength: 2 } );
const someChoices = fc.record( {
	text: fc.oneof( someWords, fc.constant( '' ) ),
	chosen: fc.record( { status: fc.subarray( [ 'open', 'past', NOT_STATED ] ), one: aTerm, two: aTerm, need: fc.subarray( [ 'n0', 'n1' ] ) }, { requiredKeys: [] } )
} );

test( 'the number on every button is the number of programs that its click shows', () => {
	let clicked = 0;
	fc.assert( fc.property( aDataPage, someChoices, ( page, choices ) => {
		const options: Options = { fragment: toFragment( query( choices ) ) };
		const buttons = (): HTMLElement[] => all( 'button', box() ?? document.createElement( 'i' ) );
		open( page, options );
		const count = buttons().length;
		for ( let i = 0; i < count; i++ ) {
			open( page, options );
			const button = buttons()[ i ] as HTMLElement;
			const promised = numberIn( nameOf( button ) );
			button.click();
			expect( [ resultCount(), titles().length ] ).toEqual( [ promised, promised ] );
			clicked++;
		}
	} ), runs( 60 ) );
	expect( clicked ).toBeGreaterThan( 60 );
}, 30_000 );

describe( 'the link to tell the team', () => {
	/** The address of the link. */
	const target = ( fragment: string, data: object = LIST, options: Options = {} ): URL => {
		open( data, { fragment, ...options } );
		return new URL( one( 'link', REPORT ).getAttribute( 'href' ) ?? '' );
	};

	test( 'opens a new section on the talk page, with the words for the query and a link to it', () => {
		const url = target( 'programs?q=meet_trainers&language=en&status=past' );
		expect( url.origin + url.pathname ).toBe( `${ location.origin }/wiki/Talk:Programs` );
		const description = 'Status: Past, Language: English, “meet trainers”';
		expect( Array.from( url.searchParams ) ).toEqual( [
			[ 'action', 'edit' ], [ 'section', 'new' ], [ 'preload', 'Template:Program explorer/missing' ], [ 'preloadtitle', `Missing: ${ description }` ],
			[ 'preloadparams[]', `I looked for this and found nothing: [${ location.origin }/wiki/All#programs?status=past&language=en&q=meet_trainers ${ description }]` ],
			[ 'preloadparams[]', 'What my community needs:' ]
		] );
	} );

	test.each( [ ']] [[Main Page]]', '<nowiki>', '</b> <script>alert(1)</script>', '{{Delete}}', '~~~~', 'a|b', '<!--' ] )( 'has no wikitext of the words that somebody searched: %s', ( text ) => {
		const { searchParams } = target( toFragment( query( { text: `nowhere ${ text }` } ) ) );
		const title = searchParams.get( 'preloadtitle' ) ?? '';
		const link = ( searchParams.get( 'preloadparams[]' ) ?? '' ).replace( 'I looked for this and found nothing: ', '' );
		expect( title ).toMatch( /^Missing: “nowhere [^[\]{}<>|~]*”$/ );
		// One link with the address and the words.
		expect( link ).toMatch( /^\[https?:\/\/[^ [\]{}<>|~"]+#programs\?q=nowhere_[^ [\]{}<>|~"]+ “nowhere [^[\]{}<>|~]*”\]$/ );
	} );

	test( 'has no wikitext of names in the data', () => {
		const { searchParams } = target( 'programs?status=past&topic=money' );
		expect( searchParams.get( 'preloadtitle' ) ).toBe( 'Missing: Status: Past, Topic: iMoney/i' );
	} );

	test( 'keeps the rest of an address that has the title of the page in it', () => {
		const url = target( 'programs?q=nowhere', LIST, { urlOf: ( link ) => 'page' in link ? `/w/index.php?title=${ link.page }` : link.url } );
		expect( [ url.pathname, url.searchParams.get( 'title' ), url.searchParams.get( 'action' ) ] ).toEqual( [ '/w/index.php', 'Talk:Programs', 'edit' ] );
	} );

	test( 'is not there without a talk page, or while something matches', () => {
		open( { ...LIST, talk: undefined }, { fragment: 'programs?q=nowhere' } );
		expect( box() ).not.toBeNull();
		expect( maybe( 'link', REPORT ) ).toBeNull();
		open( LIST, { fragment: 'programs?q=trainers' } );
		expect( maybe( 'link', REPORT ) ).toBeNull();
	} );

	test( 'is there for an empty list', () => {
		const { searchParams } = target( '', { ...LIST, programs: [] } );
		expect( searchParams.get( 'section' ) ).toBe( 'new' );
	} );
} );

test( 'the suggestions are loaded with the search when filters leave no program', async () => {
	open( LIST, { fragment: 'programs?topic=bots&language=fr', parts: { ...ALL_PARTS, search: { ...ALL_PARTS.search, now: null } } } );
	expect( titles() ).toEqual( [] );
	expect( box() ).toBeNull();
	await new Promise( ( resolve ) => setTimeout( resolve ) );
	expect( box() ).not.toBeNull();
	press( 'See all 4 programs' );
	expect( titles() ).toHaveLength( 4 );
} );
