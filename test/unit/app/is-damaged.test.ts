import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDamaged } from '../../../src/app/is-damaged';
import { fromFragment, toFragment } from '../../../src/app/url';
import { anIndexAndQuery, query } from '../explore/lists';

/** A fragment as browsers give it: with its letters percent-encoded. */
const inAddress = ( fragment: string ): string => new URL( `#${ fragment }`, 'https://wiki.example/' ).hash.slice( 1 );

describe( 'a link is not damaged', () => {
	test( 'if it is as the explorer writes it, also in the address', () => {
		fc.assert( fc.property( anIndexAndQuery, ( [ index, asked ] ) => {
			const link = toFragment( fromFragment( toFragment( asked ), index ) ?? query() );
			const written = toFragment( fromFragment( link, index ) ?? query() );
			expect( [ isDamaged( link, written ), isDamaged( inAddress( link ), written ) ] ).toEqual( [ false, false ] );
		} ) );
	} );

	test( 'if it searches for letters that browsers encode', () => {
		const written = toFragment( query( { text: 'обучение 100% 学' } ) );
		expect( inAddress( written ) ).not.toBe( written );
		expect( isDamaged( inAddress( written ), written ) ).toBe( false );
	} );

	test.each( [ null, '', 'programs', 'programs?', 'programs?selftest', 'programs?edit=new', 'programs?edit=wikilearn' ] )( 'if nothing in it can be corrected: %s', ( link ) => {
		expect( isDamaged( link, '' ) ).toBe( false );
	} );
} );

describe( 'a link is damaged', () => {
	test.each( [
		[ 'programs?Status=PAST', '' ],
		[ 'programs?status=past,lost', 'programs?status=past' ],
		[ 'programs?status=past&amp;capacity=talk', 'programs?status=past' ],
		[ 'programs?program=camp.', '' ],
		[ 'programs%3Fstatus%3Dpast', '' ],
		[ 'PROGRAMS?status=past', 'programs?status=past' ],
		[ 'programs?q=Q&A', 'programs?q=Q' ]
	] )( '%s', ( link, written ) => {
		expect( isDamaged( link, written ) ).toBe( true );
	} );
} );
