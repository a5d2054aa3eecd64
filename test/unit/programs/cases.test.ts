import { describe, expect, test } from 'vitest';
import { load } from '../../../src/page/load';
import { readCases, type Case } from '../../cases/cases';
import { inBrowser } from '../../cases/in-browser';
import { fakeWiki, storedPage } from '../helpers/fake-wiki';

/** Whether the browser replaces the list by an explorer. */
async function isOn( { text, configuration, includes }: Case ): Promise<boolean> {
	const pages = [
		{ title: 'Data.json', text }, ...includes,
		...( configuration === null ? [] : [ { title: 'MediaWiki:Gadget-programExplorer-config.json', text: configuration } ] )
	];
	// As for the user script; the gadget has the configuration in its package.
	const wiki = fakeWiki( { isSwitchedOff: null, readPages: ( titles ) => Promise.resolve( pages.filter( ( { title } ) => titles.includes( title ) ).map( ( page ) => storedPage( page.text, page ) ) ) } );
	return ( await load( wiki, { source: 'Data.json', language: 'en', revisions: [], translationLanguage: '', bundle: '', bundleVersion: '' } ) ).kind !== 'off';
}

describe( 'the browser reads a data page as the server does', () => {
	const cases = readCases();
	test( 'there are cases, each with a different name', () => {
		expect( cases.length ).toBeGreaterThan( 300 );
		expect( new Set( cases.map( ( { name } ) => name ) ).size ).toBe( cases.length );
	} );

	test.each( cases.map( ( one ) => [ one.name, one ] as const ) )( '%s', async ( _, one ) => {
		expect( inBrowser( one ) ).toEqual( one.expect );
		expect( await isOn( one ) ).toBe( one.isOn );
	} );
} );
