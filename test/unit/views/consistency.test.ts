// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFragment, isFragmentOurs } from '../../../src/app/url';
import { EMPTY_QUERY } from '../../../src/explore/query';
import { NOT_STATED } from '../../../src/programs/facets';
import { fuzzySearch as search } from '../../../src/explore/search/fuzzy-search';
import { has } from '../../../src/explore/bitset';
import { STATUSES } from '../../../src/programs/status';
import type { Program } from '../../../src/programs/model';
import { createHistory } from '../../../src/app/history';
import { stopClock, type Clock } from '../helpers/clock';
import { open, searchBox, titles, countText, type, type Opened } from '../helpers/explorer';
import { all, descriptionOf, maybe, nameOf, names, one } from '../helpers/roles';
import { runs } from '../helpers/runs';

const TERMS = [ 'constructor', 'toString', 'top', 'leaf', 'a.b_c' ];
const WORDS = [ 'train', 'Trainer', 'jóvenes', '社区', 'Lab' ];

const someTerms = fc.subarray( TERMS, { maxLength: 2 } );
const someWords = fc.array( fc.constantFrom( ...WORDS ), { minLength: 1, maxLength: 3 } ).map( ( words ) => words.join( ' ' ) );
const aProgram = fc.record( {
	title: someWords,
	status: fc.constantFrom( undefined, ...STATUSES ),
	start: fc.constantFrom( undefined, '2019', '2020-06', '2021~' ),
	one: someTerms,
	two: someTerms,
	language: fc.subarray( [ 'en', 'fr', 'zh-hant' ], { maxLength: 2 } )
} );
const terms = Object.fromEntries( TERMS.map( ( id ) => [ id, { label: id, ...( id === 'leaf' && { broader: 'top' } ) } ] ) );
const aDataPage = fc.record( {
	facets: fc.shuffledSubarray( [ 'status', 'period', 'one', 'two', 'language' ], { minLength: 2 } ),
	// Different titles, so that a list of titles identifies the programs.
	programs: fc.array( aProgram, { minLength: 1, maxLength: 9 } )
		.map( ( programs ) => programs.map( ( fields, i ) => ( { ...fields, id: `p${ i }`, title: `${ fields.title } ${ i }` } ) ) )
} ).map( ( page ) => ( { version: 1, vocabularies: { one: { label: 'One', terms }, two: { label: 'Two', terms } }, ...page } ) );

type Step = 'box' | 'chip' | 'clear' | 'type' | 'details' | 'sort' | 'back' | 'forward' | 'suggestion' | 'link';
const someSteps = fc.array( fc.tuple(
	fc.constantFrom<Step>( 'box', 'box', 'box', 'chip', 'clear', 'type', 'details', 'sort', 'back', 'forward', 'suggestion', 'link' ), fc.nat( 50 )
), { minLength: 1, maxLength: 9 } );

const pick = <T>( items: readonly T[], at: number ): T | undefined => items[ at % Math.max( items.length, 1 ) ];
const leading = ( text: string ): number => Number( /\d+/.exec( text )?.[ 0 ] );
const chipNames = ( { root }: Opened ): string[] => maybe( 'list', 'Active filters', root ) ?
	names( 'button', one( 'list', 'Active filters', root ) ).filter( ( name ) => name.startsWith( 'Remove filter: ' ) ) : [];

/** The terms of a program in a facet. Written here again, so that it does not depend on the tested code. */
function termsIn( { context: { list } }: Opened, program: Program, facet: string ): readonly string[] {
	if ( facet === 'status' ) {
		return [ program.status ?? NOT_STATED ];
	}
	if ( facet === 'period' ) {
		const last = program.status && program.status !== 'past' && program.status !== 'paused' ? 2026 : program.start?.year ?? 0;
		return program.start ? Array.from( { length: last - program.start.year + 1 }, ( _, i ) => String( last - i ) ) : [ NOT_STATED ];
	}
	const own = program.terms.get( facet ) ?? [];
	const wider = own.flatMap( ( id ) => list.vocabularies.get( facet )?.terms.get( id )?.broader ?? [] );
	return own.length ? [ ...own, ...wider ] : [ NOT_STATED ];
}

/** Checks that chips, checkboxes, fragment, count and list agree. */
function checkAgreement( opened: Opened ): void {
	const { context, window } = opened;
	const { index, list, labels } = context;
	// If the address has a fragment of something else, the history has the explorer's.
	const query = fromFragment( createHistory( window.view, isFragmentOurs, 'one' ).read() ?? '', index ) ?? EMPTY_QUERY;
	const chosen = [ ...query.chosen ].flatMap( ( [ facet, ids ] ) => ids.map( ( id ) => [ facet, id ] as const ) );
	const named = chosen.map( ( [ facet, id ] ) => `${ labels.facet( facet ).text }: ${ labels.term( facet, id ).text }` );
	expect( chipNames( opened ).sort() ).toEqual( named.map( ( name ) => `Remove filter: ${ name }` ).sort() );

	const checked = all( 'group' ).flatMap( ( group ) =>
		all( 'checkbox', group ).filter( ( each ) => ( each as HTMLInputElement ).checked ).map( ( each ) => `${ nameOf( group ) }: ${ nameOf( each ) }` ) );
	const shownFacets = new Set( names( 'group' ) );
	expect( checked.sort() ).toEqual( named.filter( ( name ) => shownFacets.has( name.split( ': ' )[ 0 ] ?? '' ) ).sort() );

	expect( searchBox().value.trim() ).toBe( query.text );
	const found = search( index, query.text ).programs;
	const matching = ( except: string | null ): Program[] => list.programs.filter( ( program, i ) => ( !found || has( found, i ) ) &&
		[ ...query.chosen ].every( ( [ facet, ids ] ) => facet === except || termsIn( opened, program, facet ).some( ( id ) => ids.includes( id ) ) ) );
	const expected = matching( null );
	for ( const checkbox of all( 'checkbox' ) ) {
		const [ , facet = '', term = '' ] = checkbox.id.split( ':' );
		const withTerm = matching( facet ).filter( ( program ) => termsIn( opened, program, facet ).includes( term ) );
		expect( [ checkbox.id, leading( descriptionOf( checkbox ) ) ] ).toEqual( [ checkbox.id, withTerm.length ] );
	}
	expect( [ ...titles() ].sort() ).toEqual( expected.map( ( { title } ) => title as string ).sort() );
	const total = query.text || chosen.length ? ` of ${ list.programs.length }` : '';
	expect( countText() ).toBe( `${ expected.length }${ total } program${ list.programs.length === 1 ? '' : 's' }` );

	const opens = all( 'button' ).filter( ( each ) => each.getAttribute( 'aria-controls' )?.endsWith( ':details' ) && each.getAttribute( 'aria-expanded' ) === 'true' );
	expect( opens ).toHaveLength( query.details.length );
}

function walk( opened: Opened, clock: Clock, step: Step, at: number ): void {
	const { window } = opened;
	const buttons = ( test: RegExp ): HTMLElement[] => all( 'button' ).filter( ( each ) => test.test( nameOf( each ) ) );
	switch ( step ) {
		case 'box':
			pick( all( 'checkbox' ), at )?.click();
			break;
		case 'suggestion': {
			const way = pick( buttons( /^Remove .* \(\d+ programs?\)$|^See all / ), at );
			if ( way ) {
				const promised = leading( /(\d+) programs?\)?$/.exec( nameOf( way ) )?.[ 0 ] ?? '' );
				way.click();
				expect( leading( countText() ) ).toBe( promised );
			}
			break;
		}
		case 'type':
			type( pick( [ ...WORDS, '', 'trian', 'nowhere to be found' ], at ) ?? '' );
			clock.pass( 300 );
			break;
		case 'sort': {
			const select = one( 'combobox', 'Sort by' ) as HTMLSelectElement;
			select.selectedIndex = at % select.options.length;
			select.dispatchEvent( new Event( 'change', { bubbles: true } ) );
			break;
		}
		case 'link':
			window.follow( pick( [ '#Section', '#programs?status=past&one=top', '#programs?q=lab' ], at ) ?? '' );
			break;
		case 'back':
			window.back();
			break;
		case 'forward':
			window.forward();
			break;
		default:
			pick( buttons( { chip: /^Remove /, clear: /^Clear all/, details: /^Details of / }[ step ] ), at )?.click();
	}
}

test( 'chips, checkboxes, fragment, count and list always agree, and every count is correct', () => {
	const clock = stopClock();
	try {
		fc.assert( fc.property( aDataPage, someSteps, ( data, steps ) => {
			const opened = open( data );
			all( 'button' ).filter( ( each ) => each.closest( 'legend' ) && each.getAttribute( 'aria-expanded' ) === 'false' ).forEach( ( each ) => each.click() );
			checkAgreement( opened );
			for ( const [ step, at ] of steps ) {
				walk( opened, clock, step, at );
				// The cards below the first ones.
				clock.pass( 80 );
				checkAgreement( opened );
			}
			expect( opened.crashes ).toEqual( [] );
		} ), runs( 30 ) );
	} finally {
		clock.restore();
	}
}, 30_000 );
