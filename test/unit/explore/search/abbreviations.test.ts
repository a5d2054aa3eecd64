import { expect, test } from 'vitest';
import { fuzzySearch } from '../../../../src/explore/search/fuzzy-search';
import { indexOf, indexOfTitles, program } from '../lists';

const index = indexOfTitles(
	'Universal Code of Conduct Training', 'Reading in Class: Training of Trainers', 'Training of Trainers Berlin', 'Community Map', 'Обучение молодых тренеров',
	'Total recall', 'Alpha Beta Gamma Delta Epsilon Zeta Eta'
);

/** The titles of the programs that a search finds, and the words that it says it has searched. */
function find( text: string, given = index ): { titles: readonly unknown[]; corrected: readonly string[] | null } {
	const { scores, corrected } = fuzzySearch( given, text );
	return { titles: given.programs.filter( ( _, i ) => scores[ i ] ).map( ( { title } ) => title ), corrected };
}

test.each( [
	[ 'all initials', 'ucoc', [ 'Universal Code of Conduct Training' ], [ 'Universal Code of Conduct' ] ],
	[ 'in capitals', 'UCoC', [ 'Universal Code of Conduct Training' ], [ 'Universal Code of Conduct' ] ],
	[ 'without short words', 'ucc', [ 'Universal Code of Conduct Training' ], [ 'Universal Code of Conduct' ] ],
	[ 'beside another word', 'ucoc training', [ 'Universal Code of Conduct Training' ], [ 'Universal Code of Conduct', 'Training' ] ],
	[ 'in the middle of the title', 'cct', [ 'Universal Code of Conduct Training' ], [ 'Code of Conduct Training' ] ],
	[ 'another script', 'омт', [ 'Обучение молодых тренеров' ], [ 'Обучение молодых тренеров' ] ]
] )( 'an abbreviation of words of a title: %s', ( _case, text, titles, corrected ) => {
	expect( find( text ) ).toEqual( { titles, corrected } );
} );

test( 'an abbreviation that looks like a word without meaning', () => {
	const trainers = indexOfTitles( 'Training of Trainers', 'Other' );
	expect( find( 'ToT', trainers ) ).toEqual( { titles: [ 'Training of Trainers' ], corrected: [ 'Training of Trainers' ] } );
} );

test( 'an abbreviation of several names finds all of them', () => {
	expect( find( 'wmc', indexOfTitles( 'Wiki Map Course', 'Women Meet in Cairo', 'Wiki Meeting' ) ).titles ).toEqual( [ 'Wiki Map Course', 'Women Meet in Cairo' ] );
} );

test.each( [
	[ 'two letters', 'cm' ],
	[ 'seven letters', 'abgdeze' ],
	[ 'only some of the initials in another order', 'cuc' ],
	[ 'a first word that is too short', 'oct' ]
] )( 'no abbreviation: %s', ( _case, text ) => {
	expect( find( text ).titles ).toEqual( [] );
} );

test( 'words that the letters match themselves come before what they abbreviate', () => {
	expect( find( 'tot' ) ).toEqual( { titles: [ 'Total recall' ], corrected: null } );
} );

test( 'only titles are abbreviated, not summaries', () => {
	expect( find( 'ucoc', indexOf( [ program( { id: 'a', title: 'Other', summary: 'Universal Code of Conduct' } ) ] ) ).titles ).toEqual( [] );
} );
