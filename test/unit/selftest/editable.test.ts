import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/edit/wiki-json';
import type { FreshData } from '../../../src/selftest/data';
import { editable } from '../../../src/selftest/editable';
import type { NewestRevision } from '../../../src/wiki/installation';
import { newest } from '../helpers/fake-installation';
import { fakeWiki } from '../helpers/fake-wiki';

const DATA = { version: 1, vocabularies: { period: { terms: { old: { label: 'A & B' }, 2020: {} } } }, programs: [] };

const find = ( page: Partial<NewestRevision> | null, included: FreshData[ 'included' ] = [] ) =>
	editable( fakeWiki(), 'Data.json', { page: page && newest( page ), included, result: null } );

describe( 'a data page', () => {
	test( 'as the wiki writes it can be edited', () => {
		expect( find( { text: toJson( DATA ) } ) ).toEqual( { verdict: 'ok', text: 'The editor can write the data.' } );
	} );

	test( 'can be edited whatever the order of its keys', () => {
		expect( find( { text: '{\n\t"version": 1,\n\t"series": {\n\t\t"b": {},\n\t\t"2020": {}\n\t}\n}' } ).verdict ).toBe( 'ok' );
	} );

	test.each<[ string, Partial<NewestRevision>, string ]>( [
		[ 'that is no JSON', { text: '{' }, 'is not valid JSON' ],
		[ 'that is a list', { text: '[]' }, 'is not valid JSON' ],
		[ 'of another content model', { text: toJson( DATA ), contentModel: 'wikitext' }, 'has the content model "wikitext"' ],
		[ 'on one line', { text: JSON.stringify( DATA ) }, 'is not written as the wiki writes JSON' ],
		[ 'with a key that is there twice', { text: '{\n\t"version": 1,\n\t"version": 1\n}' }, 'is not written as the wiki writes JSON' ]
	] )( '%s is named, with what to do', ( _, page, reason ) => {
		const { verdict, text, details } = find( page );
		expect( [ verdict, text ] ).toEqual( [ 'differs', '1 of 1 pages cannot be edited well with the form.' ] );
		expect( details ).toEqual( [ { text: expect.stringContaining( `Data.json ${ reason }` ) as string, url: '/wiki/Data.json?action=edit' } ] );
	} );

	test( 'that it includes is checked too', () => {
		expect( find( { text: toJson( DATA ) }, [ [ 'More.json', newest( { text: 'x' } ) ] ] ) ).toMatchObject( { verdict: 'differs', details: [ { url: '/wiki/More.json?action=edit' } ] } );
	} );

	test( 'that does not exist cannot be judged', () => {
		expect( find( null ).verdict ).toBe( 'unknown' );
	} );
} );
