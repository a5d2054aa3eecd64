import { describe, expect, test } from 'vitest';
import { buildIndex, type ProgramIndex } from '../../../../src/explore/program-index';
import { findNeeds } from '../../../../src/explore/search/find-needs';
import { parsePrograms } from '../../../../src/programs/parse';
import type { Need } from '../../../../src/programs/model';
import type { Text } from '../../../../src/programs/texts';
import { REAL } from '../../helpers/data';
import { listOf, program, TODAY, vocabulary } from '../lists';

const need = ( id: string, label: Text, help: Text | null = null ): Need => ( { id, label, help, terms: new Map( [ [ 'topic', [ 'x' ] ] ] ) } );

function indexWith( needs: readonly Need[] ): ProgramIndex {
	const list = listOf( [ program( { id: 'a', title: 'Arguments between trainers', terms: { topic: [ 'x' ] } } ) ], [ vocabulary( 'topic', { x: null } ) ] );
	return buildIndex( { ...list, needs }, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );
}

const found = ( index: ProgramIndex, text: string ): string[] => findNeeds( index, text ).map( ( each ) => each.need.id );

describe( 'needs are found', () => {
	const index = indexWith( [
		need( 'argue', 'Arguments get out of hand', new Map( [ [ 'en', 'Admins argue and nobody mediates.' ], [ 'de', 'Streit ohne Schlichtung' ] ] ) ),
		need( 'teach', new Map( [ [ 'en', 'I want to teach others' ], [ 'es', 'Quiero enseñar a otras personas' ] ] ) ),
		need( 'tired', 'People are tired' ),
		need( 'alone', 'People feel alone' ),
		need( 'class', 'People teach in class' )
	] );

	test.each<[ string, string, string[] ]>( [
		[ 'by a word of the sentence', 'arguments', [ 'argue' ] ],
		[ 'by a word of the help', 'mediates', [ 'argue' ] ],
		[ 'by the beginning of a word', 'medi', [ 'argue' ] ],
		[ 'in any language of the data', 'schlichtung', [ 'argue' ] ],
		[ 'without accents', 'ensenar', [ 'teach' ] ],
		[ 'those with the most words first, then in the order of the data', 'people teach', [ 'class', 'teach', 'tired' ] ],
		[ 'three at most', 'people', [ 'tired', 'alone', 'class' ] ],
		[ 'not by words without meaning alone', 'I want to', [] ],
		[ 'not counting words without meaning', 'how do I get help for the admins', [ 'argue' ] ],
		[ 'by one word of three', 'admins unrelated elsewhere', [ 'argue' ] ],
		[ 'not by one word of four', 'admins unrelated elsewhere otherwise', [] ],
		[ 'by two words of four', 'admins mediates elsewhere otherwise', [ 'argue' ] ],
		[ 'not without words', '', [] ],
		[ 'not by spaces and signs', ' ?! ', [] ],
		[ 'not by a part inside a word', 'rguments', [] ],
		[ 'not by the words of programs', 'trainers', [] ]
	] )( '%s', ( _case, text, ids ) => {
		expect( found( index, text ) ).toEqual( ids );
	} );

	test( 'with the facet of the needs, so that they can be chosen', () => {
		expect( findNeeds( index, 'tired' ).map( ( { facet } ) => facet ) ).toEqual( [ index.facets.get( 'need' ) ] );
	} );

	test( 'in any text, also one with the signs of patterns', () => {
		expect( found( index, '( [ * tired' ) ).toEqual( [ 'tired' ] );
		expect( found( index, '\\ ^$ .* (?:x)' ) ).toEqual( [] );
	} );

	test( 'nowhere in a list without needs', () => {
		expect( findNeeds( indexWith( [] ), 'arguments' ) ).toEqual( [] );
	} );
} );

describe( 'in the demo data', () => {
	const { list } = parsePrograms( JSON.stringify( REAL ), { today: TODAY, language: 'en' } );
	const index = buildIndex( list ?? listOf( [] ), { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );

	test.each( [
		[ 'admins argue', 'handle-conflict' ],
		[ 'conflict between admins', 'handle-conflict' ],
		[ 'our new editors leave', 'lose-newcomers' ],
		[ 'how do we find a museum partner', 'find-partners' ],
		[ 'grant', 'find-money' ],
		[ 'we need money', 'find-money' ],
		[ 'somebody harasses me', 'feel-unsafe' ],
		[ 'nobody knows bots', 'fix-technical' ],
		[ 'burn out', 'be-tired' ],
		[ 'students at a university', 'use-in-class' ],
		[ 'organizar un evento', 'start-an-event' ],
		[ 'wir brauchen Geld', 'find-money' ]
	] )( 'the first need for “%s” is %s', ( text, id ) => {
		expect( found( index, text )[ 0 ] ).toBe( id );
	} );
} );
