// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import definition from '../../../gadget-definition/gadgets.json';
import { DEPENDENCIES } from '../../../src/page/dependencies';
import { dependencies, environment } from '../../../src/selftest/environment';
import { fakeInstallation } from '../helpers/fake-installation';
import { fakeWiki } from '../helpers/fake-wiki';

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
