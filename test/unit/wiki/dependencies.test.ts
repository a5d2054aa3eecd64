import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDefinition } from '../../../scripts/build/definition';
import { DEPENDENCIES } from '../../../src/page/dependencies';

/** The ResourceLoader module of each part of `mw`. Other parts are always loaded. */
const MODULES: Readonly<Record<string, string>> = {
	Api: 'mediawiki.api', Title: 'mediawiki.Title', language: 'mediawiki.language', user: 'mediawiki.user', util: 'mediawiki.util'
};
const BASE = [ 'config', 'hook', 'loader', 'log' ];

const parts = [ ...new Set( Array.from( readFileSync( 'src/wiki/mediawiki.ts', 'utf8' ).matchAll( /\bmw\.(\w+)/g ), ( [ , part ] ) => part ?? '' ) ) ];
const needed = parts.flatMap( ( part ) => MODULES[ part ] ?? [] ).sort();

describe( 'the parts of mw that are used', () => {
	test( 'are in the table of this test', () => {
		expect( parts.filter( ( part ) => !MODULES[ part ] && !BASE.includes( part ) ) ).toEqual( [] );
	} );

	test( 'are dependencies of the gadget, because it must not run before they are loaded', () => {
		const gadget = readDefinition().gadgets.find( ( { name } ) => name === 'programExplorer' );
		expect( needed.filter( ( module ) => !gadget?.options.dependencies?.includes( module ) ) ).toEqual( [] );
	} );

	test( 'are loaded by the user script', () => {
		expect( needed.filter( ( module ) => !DEPENDENCIES.includes( module ) ) ).toEqual( [] );
	} );
} );
