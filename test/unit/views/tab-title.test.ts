// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Query } from '../../../src/explore/query';
import { query } from '../explore/lists';
import { stopClock, type Clock } from '../helpers/clock';
import { SMALL } from '../helpers/data';
import { ALL_PARTS, check, open, press, type } from '../helpers/explorer';

const PAGE = 'What we do - Meta';
const PAST: Query = query( { chosen: { status: [ 'past' ] } } );

let clock: Clock;
beforeEach( () => {
	clock = stopClock();
	document.title = PAGE;
} );
afterEach( () => {
	clock.restore();
} );

describe( 'the tab', () => {
	test( 'is named by what the reader chooses, opens and types, and Back restores the name', () => {
		const { window } = open( SMALL );
		expect( document.title ).toBe( PAGE );
		check( 'Status', 'Past' );
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
		press( 'Details of Learning Days' );
		expect( document.title ).toBe( `Learning Days – ${ PAGE }` );
		press( 'Details of Wikimedia Clinics' );
		expect( document.title ).toBe( `Wikimedia Clinics – ${ PAGE }` );
		window.back();
		expect( document.title ).toBe( `Learning Days – ${ PAGE }` );
		window.back();
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
		type( 'learn' );
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
		clock.pass( 300 );
		expect( document.title ).toBe( `Status: Past, “learn” – ${ PAGE }` );
		press( 'Clear all' );
		expect( document.title ).toBe( PAGE );
	} );

	test( 'is named by a link, when the parts for it are loaded', async () => {
		open( SMALL, { fragment: 'programs?program=wikilearn', parts: { ...ALL_PARTS, more: { ...ALL_PARTS.more, now: null } } } );
		expect( document.title ).toBe( PAGE );
		await vi.waitFor( () => expect( document.title ).toBe( `WikiLearn – ${ PAGE }` ) );
	} );

	test( 'is not named by an explorer that does not own the address', () => {
		open( SMALL, { addressless: true } );
		check( 'Status', 'Past' );
		expect( document.title ).toBe( PAGE );
	} );

	test( 'is not named by the preset of the page', () => {
		const { explorer } = open( SMALL, { preset: PAST } );
		expect( document.title ).toBe( PAGE );
		press( 'Details of Learning Days' );
		press( 'Details of Learning Days' );
		expect( document.title ).toBe( PAGE );
		explorer.unmount();
		expect( document.title ).toBe( PAGE );
	} );

	test( 'has the page’s name again when the explorer is removed', () => {
		const { explorer } = open( SMALL, { fragment: 'programs?status=past' } );
		expect( document.title ).toBe( `Status: Past – ${ PAGE }` );
		explorer.unmount();
		expect( document.title ).toBe( PAGE );
	} );
} );
