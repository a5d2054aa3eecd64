// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import definition from '../../../gadget-definition/gadgets.json';
import * as importer from '../../../src/importer';
import * as maintainer from '../../../src/maintainer';
import { DEPENDENCIES } from '../../../src/page/dependencies';
import { dependencies, environment, modules } from '../../../src/selftest/environment';
import { fakeInstallation } from '../helpers/fake-installation';
import { fakeWiki } from '../helpers/fake-wiki';

const LOAD = { importer: () => Promise.resolve( importer ), maintainer: () => Promise.resolve( maintainer ) };

describe( 'the dependencies', () => {
	test( 'are those of the gadget', () => {
		expect( definition.gadgets.find( ( { name } ) => name === 'programExplorer' )?.options.dependencies ).toEqual( DEPENDENCIES );
	} );

	test( 'are ok if all are ready; missing ones are listed', () => {
		expect( dependencies( fakeInstallation() ) ).toMatchObject( { verdict: 'ok' } );
		const { verdict, text, details = [] } = dependencies( fakeInstallation( {}, { moduleState: ( name ) => name === 'codex-styles' ? 'error' : name === 'mediawiki.api' ? null : 'ready' } ) );
		expect( [ verdict, text ] ).toEqual( [ 'differs', 'Not there: mediawiki.api, codex-styles.' ] );
		expect( details.map( ( detail ) => detail.text ) ).toEqual( expect.arrayContaining( [ 'codex-styles: error', 'mediawiki.api: missing', 'mediawiki.util: ready' ] ) );
	} );
} );

describe( 'the modules on demand', () => {
	test( 'are ok if they load', async () => {
		expect( await modules( fakeInstallation(), LOAD ) ).toMatchObject( { verdict: 'ok', details: [ { text: 'ext.gadget.programExplorer: ready' }, { text: 'The self-test came with the gadget.' }, { text: 'maintainer: arrives' }, { text: 'importLists: arrives' } ] } );
	} );

	test( 'are listed with the reason if they do not load', async () => {
		const load = { ...LOAD, maintainer: () => Promise.reject( new Error( 'Reload the page.' ) ) };
		expect( await modules( fakeInstallation( {}, { moduleState: () => null } ), load ) ).toMatchObject( {
			verdict: 'differs', text: 'What is loaded on demand does not arrive: maintainer.',
			details: [ { text: 'ext.gadget.programExplorer: not on this wiki' }, { text: 'The self-test came with the user script.' }, { text: 'maintainer: Reload the page.' }, {} ]
		} );
	} );
} );

describe( 'the environment', () => {
	test( 'has the skin, the wiki, the reader and the browser', () => {
		const { verdict, text, details = [] } = environment( fakeWiki( { isNamed: true } ), fakeInstallation() );
		expect( [ verdict, text ] ).toEqual( [ 'ok', 'The skin is vector-2022.' ] );
		expect( details.map( ( detail ) => detail.text ) ).toEqual( [ 'Wiki: metawiki', 'Reader: logged in', expect.stringMatching( /^Window: \d+ × \d+ px/ ), expect.stringContaining( 'Browser: ' ) ] );
	} );

	test( 'is unknown in a skin that is not tested', () => {
		expect( environment( fakeWiki(), fakeInstallation( {}, { skin: 'cologneblue' } ) ) ).toMatchObject( { verdict: 'unknown', text: expect.stringContaining( 'cologneblue' ) as string } );
	} );
} );
