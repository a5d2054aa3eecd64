import { expect, test } from 'vitest';
import { visibleTerms } from '../../../src/app/visible-terms';
import type { TermCount } from '../../../src/explore/facets';
import { noBits } from '../../../src/explore/bitset';

/** Terms with the numbers of their programs in the whole list. */
function termsWith( counts: Readonly<Record<string, number>>, chosen: readonly string[] = [] ): TermCount[] {
	return Object.entries( counts ).map( ( [ id, count ] ) => ( {
		term: { id, label: null, aliases: [], depth: 0, own: noBits( 1 ), programs: noBits( 1 ), count }, chosen: chosen.includes( id ), matchCount: 0
	} ) );
}

const TWELVE = termsWith( { a: 1, b: 5, c: 2, d: 2, e: 9, f: 1, g: 1, h: 1, i: 1, j: 1, k: 1, l: 3 } );
const idsOf = ( terms: readonly TermCount[] ): string => terms.map( ( { term } ) => term.id ).join( '' );
const none = (): boolean => false;

test( 'the commonest terms are shown, in the order of the facet', () => {
	expect( idsOf( visibleTerms( TWELVE, 4, false, none ) ) ).toBe( 'bcel' );
} );

test( 'of years, the first ones are shown', () => {
	expect( idsOf( visibleTerms( TWELVE, 4, true, none ) ) ).toBe( 'abcd' );
} );

test( 'chosen terms, and those to keep, are always shown', () => {
	const terms = termsWith( { a: 1, b: 5, c: 2, d: 2, e: 9, f: 1, g: 1, h: 1 }, [ 'h' ] );
	expect( idsOf( visibleTerms( terms, 2, false, ( id ) => id === 'a' ) ) ).toBe( 'abeh' );
} );

test.each( [ [ 9, 9 ], [ 10, 12 ], [ 12, 12 ] ] )( 'the last one or two terms are shown too: with %i, there are %i', ( most, shown ) => {
	expect( visibleTerms( TWELVE, most, true, none ) ).toHaveLength( shown );
} );
