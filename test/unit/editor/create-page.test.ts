// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createEdit } from '../../../src/editor/edit';
import { alertText, eachTestHasAWiki, OFFLINE, press, subject, wiki } from '../helpers/editor-on-a-wiki';
import { settled } from '../helpers/fake-wiki';
import { all, maybe, nameOf, one } from '../helpers/roles';

eachTestHasAWiki();

describe( 'the data page is created', () => {
	const DRAFT = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A' }, { id: 'b', title: 'B & C' } ] } );

	beforeEach( () => {
		wiki.text = '';
		wiki.revision = 0;
	} );

	async function create(): Promise<void> {
		createEdit( () => wiki ).create( subject, DRAFT );
		await settled();
		await settled();
	}

	test( 'from a draft, after showing its programs', async () => {
		await create();
		expect( document.activeElement ).toBe( one( 'heading', 'Create the data page' ) );
		expect( all( 'checkbox' ).map( nameOf ) ).toEqual( [ 'Added “A”', 'Added “B & C”' ] );
		expect( maybe( 'button', 'Back to the form' ) ).toBeNull();
		press( 'Save changes' );
		await settled();
		await settled();
		expect( wiki.saved ).toMatchObject( [ { title: 'Data.json', base: 0, summary: 'Created from the list on [[Community Development/What we do]]' } ] );
		expect( wiki.text ).toBe( JSON.stringify( JSON.parse( DRAFT ), null, '\t' ).replace( '&', '\\u0026' ) );
		expect( document.body.textContent ).toContain( 'Your changes are saved.' );
		expect( maybe( 'link', 'See the edit' ) ).toBeNull();
	} );

	test( 'after a failure at the second attempt, and not again after a lost answer', async () => {
		await create();
		wiki.results.push( OFFLINE );
		press( 'Save changes' );
		await settled();
		expect( alertText() ).toContain( 'The connection failed.' );
		wiki.text = JSON.stringify( JSON.parse( DRAFT ), null, '\t' );
		wiki.revision = 1;
		press( 'Save changes' );
		await settled();
		expect( wiki.saved ).toHaveLength( 1 );
		expect( document.body.textContent ).toContain( 'The page has these changes already.' );
	} );

	test.each( [ [ 'before', '{ "version": 1, "programs": [] }' ], [ 'with another program of this id', '{ "version": 1, "programs": [ { "id": "a", "title": "Other" } ] }' ] ] )( 'but not if somebody has created it: %s', async ( name, text ) => {
		if ( name !== 'before' ) {
			await create();
		}
		wiki.text = text;
		wiki.revision = 3;
		if ( name === 'before' ) {
			await create();
		} else {
			press( 'Save changes' );
			await settled();
		}
		expect( alertText() ).toContain( 'Somebody has created the data page meanwhile.' );
		expect( wiki.text ).toBe( text );
	} );
} );
