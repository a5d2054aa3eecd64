import { describe, expect, test } from 'vitest';
import { createContext, type Context, type Settings } from '../../../src/app/context';
import { describeQuery } from '../../../src/app/describe-query';
import type { Query } from '../../../src/explore/query';
import { NOT_STATED } from '../../../src/programs/facets';
import type { Need } from '../../../src/programs/model';
import { listOf, program, query, vocabulary } from '../explore/lists';
import { settings } from '../helpers/settings';

const HOSTILE = '<b> $1 $2 {{PLURAL:$1|a|b}}';
const CAPACITY = vocabulary( 'capacity', { fundraising: null, hostile: null }, {
	fundraising: { label: new Map( [ [ 'en', 'Fundraising' ], [ 'de', 'Geld' ] ] ) }, hostile: { label: HOSTILE }
} );
const NEEDS: readonly Need[] = [ { id: 'money', label: 'We need money', help: null, terms: new Map( [ [ 'capacity', [ 'fundraising' ] ] ] ) } ];
const LIST = { ...listOf( [
	program( { id: 'a', terms: { capacity: [ 'fundraising' ], language: [ 'es', 'fr' ] } } )
], [ CAPACITY ], [ 'capacity', 'language' ] ), needs: NEEDS };

const contextWith = ( changes: Partial<Settings> = {} ): Context => createContext( LIST, settings( changes ) );
const describeInEnglish = ( asked: Query ): string => describeQuery( contextWith(), asked );

describe( 'a query in words', () => {
	test.each<[ string, Query, string ]>( [
		[ 'that chooses nothing is empty', query(), '' ],
		[ 'with only a sort and open details is empty', query( { sort: 'title', details: [ 'a' ] } ), '' ],
		[ 'with only spaces is empty', query( { text: ' \t ' } ), '' ],
		[ 'names the facet of a term', query( { chosen: { capacity: [ 'fundraising' ] } } ), 'capacity: Fundraising' ],
		[ 'has the terms in the order of the choices', query( { chosen: { language: [ 'fr', 'es' ] } } ), 'Language: French, Spanish' ],
		[ 'has the facets in the order of the filters, and the search last', query( { text: ' train ', chosen: { language: [ 'es' ], capacity: [ 'fundraising' ] } } ),
			'capacity: Fundraising, Language: Spanish, “train”' ],
		[ 'begins with needs and what programs offer, without the name of their facet', query( { chosen: { capacity: [ 'fundraising' ], offers: [ 'join' ], need: [ 'money' ] } } ),
			'We need money, Open now, capacity: Fundraising' ],
		[ 'has the choice of programs without a term', query( { chosen: { language: [ NOT_STATED ] } } ), 'Language: Not stated' ],
		[ 'ignores a facet that the list does not have', query( { chosen: { color: [ 'red' ], constructor: [ 'x' ] } } ), '' ],
		[ 'keeps hostile text as it is', query( { text: HOSTILE, chosen: { capacity: [ 'hostile', 'fundraising' ] } } ), `capacity: ${ HOSTILE }, Fundraising, “${ HOSTILE }”` ]
	] )( '%s', ( _case, asked, expected ) => {
		expect( describeInEnglish( asked ) ).toBe( expected );
	} );

	test( 'is in the language of the reader', () => {
		expect( describeQuery( contextWith( { languages: [ 'de', 'en' ] } ), query( { chosen: { capacity: [ 'fundraising' ] } } ) ) ).toBe( 'capacity: Geld' );
	} );
} );
