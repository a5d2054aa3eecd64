// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import * as importer from '../../../src/importer';
import { findHosts, type Host } from '../../../src/page/hosts';
import * as maintainer from '../../../src/maintainer';
import * as checks from '../../../src/checks';
import * as validator from '../../../src/validator';
import { dataProblems, dataRevision, listDrift, readFresh } from '../../../src/selftest/data';
import { fakeInstallation, newest } from '../helpers/fake-installation';
import { fakeLoad } from '../helpers/fake-modules';
import { fakeWiki } from '../helpers/fake-wiki';
import { printedHost, showPage, todaysPage } from '../helpers/markup';

const MODULES = { importer: () => Promise.resolve( importer ), maintainer: () => Promise.resolve( maintainer ), validator: () => Promise.resolve( validator ), checks: () => Promise.resolve( checks ) };
const LOAD = fakeLoad( MODULES );
const BOTH = { version: 1, programs: [
	{ id: 'wikilearn', title: 'WikiLearn', page: 'WikiLearn', summary: 'Courses.', status: 'ongoing' },
	{ id: 'wikimedia-clinics', title: 'Wikimedia Clinics', page: 'Wikimedia Clinics', summary: 'Calls.', status: 'past' }
] };

const fresh = ( data: unknown, more = {} ) => readFresh( fakeWiki(), LOAD, fakeInstallation( {
	'Data.json': { text: typeof data === 'string' ? data : JSON.stringify( data ) }, ...more
} ), 'Data.json' );

function host( html = printedHost( 'current' ) ): Host {
	showPage( html );
	return findHosts( document.body )[ 0 ] as Host;
}

beforeEach( () => {
	document.body.textContent = '';
} );

describe( 'the revision of the data', () => {
	test( 'is ok if the page was rendered with the newest', async () => {
		expect( dataRevision( host(), await fresh( BOTH ) ) ).toMatchObject( { verdict: 'ok', text: 'The page was rendered with the newest revision: 7.' } );
	} );

	test( 'differs if the page was not, or if an included page is newer', async () => {
		expect( dataRevision( host( printedHost( 'current', { revision: '5' } ) ), await fresh( BOTH ) ) ).toMatchObject( { verdict: 'differs', text: expect.stringContaining( 'rendered with 5' ) as string } );
		const included = await fresh( { ...BOTH, include: [ 'More.json' ] }, { 'More.json': { revision: 9, text: '{ "version": 1, "programs": [] }', user: '', timestamp: '' } } );
		expect( dataRevision( host(), included ) ).toMatchObject( { verdict: 'differs', details: [ {}, { text: 'Included page #1: newest revision 9, saved by somebody hidden at an unknown time' } ] } );
		expect( dataRevision( host( printedHost( 'current', { revision: '7 9' } ) ), included ) ).toMatchObject( { verdict: 'ok' } );
	} );

	test( 'is ok if the page has none', async () => {
		expect( dataRevision( host( printedHost( 'current', { revision: '' } ) ), await fresh( BOTH ) ) ).toMatchObject( { verdict: 'ok', text: expect.stringContaining( 'names no revision' ) as string } );
	} );

	test( 'differs if there is no data page', async () => {
		const none = await readFresh( fakeWiki(), LOAD, fakeInstallation(), 'Data.json' );
		expect( dataRevision( host(), none ) ).toEqual( { verdict: 'differs', text: 'The data page does not exist.' } );
		expect( dataProblems( none ) ).toEqual( { verdict: 'differs', text: 'The data page does not exist.' } );
	} );
} );

describe( 'the problems of the data', () => {
	test( 'are none in data without problems', async () => {
		expect( dataProblems( await fresh( BOTH ) ) ).toEqual( { verdict: 'ok', text: '2 programs can be shown; there are no problems.' } );
	} );

	test( 'are counted, and the first ones are listed with path, reason and fix', async () => {
		const programs = Array.from( { length: 12 }, ( _, at ) => ( { id: `p${ at }` } ) );
		const { verdict, text, details = [] } = dataProblems( await fresh( { version: 1, programs, colour: 1 } ) );
		expect( [ verdict, text ] ).toEqual( [ 'differs', '0 programs can be shown; 12 errors, 1 warnings.' ] );
		expect( details ).toHaveLength( 11 );
		expect( details.map( ( detail ) => detail.text ) ).toEqual( expect.arrayContaining( [ expect.stringMatching( /^error: programs → #1 \("p0"\): "title" is missing/ ), '3 more.' ] ) );
	} );

	test( 'are those of included pages too', async () => {
		expect( dataProblems( await fresh( { ...BOTH, include: [ 'None.json' ] } ) ) ).toMatchObject( { verdict: 'differs', text: '2 programs can be shown; 1 errors, 0 warnings.' } );
	} );

	test.each( [ '', '{', '{ "version": 99 }' ] )( 'are listed if the data page cannot be read: %s', async ( text ) => {
		expect( dataProblems( await fresh( text ) ) ).toMatchObject( { verdict: 'differs', text: 'It cannot be read; 1 errors, 0 warnings.' } );
	} );

	test( 'contain a wrong content model', async () => {
		const data = await fresh( BOTH );
		expect( dataProblems( { ...data, page: newest( { contentModel: 'wikitext' } ) } ) ).toMatchObject( { verdict: 'differs', details: [ { text: 'The content model is "wikitext", not "json".' } ] } );
	} );
} );

describe( 'the list and the data', () => {
	const compare = async ( html: string, data: unknown ) => {
		const first = host( html );
		return listDrift( fakeWiki(), LOAD, first, await fresh( data ) );
	};

	test( 'are ok if they are equal', async () => {
		expect( await compare( printedHost( 'current' ), BOTH ) ).toEqual( { verdict: 'ok', text: 'The 2 programs of the static list are as in the data.' } );
	} );

	test( 'differ if a program is in only one of them', async () => {
		expect( await compare( printedHost( 'current' ), { ...BOTH, programs: BOTH.programs.slice( 0, 1 ) } ) ).toMatchObject( {
			verdict: 'differs', text: 'The static list and the data differ in 1 places.', details: [ { text: '"Wikimedia Clinics": It is in the list, but not in the data.' } ]
		} );
	} );

	test( 'are compared if the host and the self-test are beside the list', async () => {
		const panel = '<section class="program-explorer__selftest"><ul><li>Not a program</li></ul></section>';
		const inserted = '<div class="program-explorer" data-source="Data.json"></div>';
		expect( await compare( todaysPage( 'current', { prose: panel + inserted } ), BOTH ) ).toMatchObject( { verdict: 'ok' } );
	} );

	test( 'are unknown if there is no list or no data', async () => {
		expect( await compare( '<div class="program-explorer" data-source="Data.json"></div>', BOTH ) ).toMatchObject( { verdict: 'unknown', text: 'There is no static list to compare the data with.' } );
		expect( await compare( printedHost( 'current' ), '{' ) ).toMatchObject( { verdict: 'unknown', text: 'There is no data to compare the list with.' } );
	} );

	test( 'are not compared if the module for it does not load', async () => {
		const first = host();
		await expect( listDrift( fakeWiki(), fakeLoad( { ...MODULES, importer: () => Promise.reject( new Error( 'offline' ) ) } ), first, await fresh( BOTH ) ) ).rejects.toThrow( 'offline' );
	} );
} );
