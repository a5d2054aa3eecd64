// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { MODULES, OTHER_VIEWS } from '../../../src/page/module-names';
import type { LoadModule } from '../../../src/page/environment';
import { modules } from '../../../src/selftest/modules';
import { fakeInstallation } from '../helpers/fake-installation';

/** A loader that fails for the modules with these names. */
function loader( failures: Readonly<Record<string, Error>> = {} ): LoadModule {
	return ( ( name ) => failures[ name ] ? Promise.reject( failures[ name ] ) : Promise.resolve( {} ) ) as LoadModule;
}

describe( 'the modules on demand', () => {
	test( 'are all of the gadget', async () => {
		const { verdict, text, details = [] } = await modules( fakeInstallation(), loader() );
		expect( [ verdict, text ] ).toEqual( [ 'ok', `All ${ MODULES.length - 1 } parts that are loaded on demand load, and fit the running code.` ] );
		const texts = details.map( ( detail ) => detail.text );
		expect( texts.slice( 0, 2 ) ).toEqual( [ 'ext.gadget.programExplorer: ready', 'The self-test came with the gadget.' ] );
		expect( texts.slice( 2 ).sort() ).toEqual( MODULES.filter( ( name ) => name !== 'selftest' ).map( ( name ) => `${ name }: loads` ).sort() );
		expect( texts ).toContain( `${ OTHER_VIEWS[ 0 ] ?? '' }: loads` );
	} );

	test( 'that do not load are listed with the reason, and what to do', async () => {
		const load = loader( { editor: new Error( 'no such page' ), timeline: new Error( 'network' ) } );
		const { verdict, text, details } = await modules( fakeInstallation( {}, { moduleState: () => null } ), load );
		expect( verdict ).toBe( 'differs' );
		expect( text ).toBe( 'These parts do not load, so what they do is missing: editor, timeline. Check in "Pages on the wiki" whether their pages are there; if not, deploy the gadget again.' );
		expect( details ).toEqual( expect.arrayContaining( [ { text: 'ext.gadget.programExplorer: not on this wiki' }, { text: 'The self-test came with the user script.' }, { text: 'editor: no such page' }, { text: 'timeline: network' } ] ) );
	} );

	test( 'of another release ask for the page to be loaded again', async () => {
		const { text } = await modules( fakeInstallation(), loader( { history: Object.assign( new Error( 'Reload the page' ), { failure: 'outdated' } ) } ) );
		expect( text ).toBe( 'These parts do not load, so what they do is missing: history. Reload this page: browsers keep old files for some minutes.' );
	} );
} );
