// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMeasurements, requests, times, type Measurements } from '../../../src/selftest/costs';

const entry = ( name: string, changes: Partial<PerformanceResourceTiming> = {} ): PerformanceResourceTiming =>
	( { name, startTime: 100, duration: 20, transferSize: 1300, encodedBodySize: 1000, ...changes } ) as PerformanceResourceTiming;
const facts = ( changes: Partial<Measurements> = {} ): Measurements => ( { resources: [], page: {}, marks: [], ...changes } );
const textsOf = ( { details = [] }: { details?: readonly { text: string }[] } ): readonly string[] => details.map( ( { text } ) => text );

const LOAD = 'https://meta.wikimedia.org/w/load.php?lang=en&modules=';
const API = 'https://meta.wikimedia.org/w/api.php?action=query&';

describe( 'the measurements', () => {
	test( 'are read from the browser', () => {
		const performance = { getEntriesByType: ( type: string ) => [ { name: type, responseStart: 5 } ] } as unknown as Performance;
		expect( readMeasurements( { performance } ) ).toEqual( { resources: [ { name: 'resource', responseStart: 5 } ], page: { name: 'navigation', responseStart: 5 }, marks: [ { name: 'mark', responseStart: 5 } ] } );
	} );

	test( 'are empty in a browser without them', () => {
		expect( readMeasurements( { performance: {} as Performance } ) ).toEqual( facts() );
	} );
} );

describe( 'the requests of the explorer', () => {
	test( 'are listed without those of other scripts', () => {
		const found = requests( facts( { resources: [
			entry( `${ LOAD }ext.gadget.programExplorer%2CprogramExplorer-maintainer` ),
			entry( `${ LOAD }ext.gadget.programExplorer-reserve&only=styles`, { transferSize: 0 } ),
			entry( `${ LOAD }jquery` ),
			entry( `${ API }prop=revisions&rvprop=ids%7Ccontent&revids=7%7C3`, { duration: 0.4 } ),
			entry( `${ API }prop=info&titles=X` ),
			entry( 'https://meta.wikimedia.org/w/index.php?title=User:Ada/programExplorer.js&action=raw', { transferSize: 0, encodedBodySize: 0 } ),
			entry( 'https://meta.wikimedia.org/logo.svg' )
		] } ) );
		expect( found ).toMatchObject( { verdict: 'ok', text: '4 requests, 2600 bytes transferred; modules of others may be in the same request.' } );
		expect( textsOf( found ) ).toEqual( [
			'modules ext.gadget.programExplorer,programExplorer-maintainer: 1300 bytes transferred, 1000 of content, 20 ms, from 100 ms on',
			'styles ext.gadget.programExplorer-reserve: from the cache, 1000 bytes of content, 20 ms, from 100 ms on',
			'data 7|3: 1300 bytes transferred, 1000 of content, less than 1 ms, from 100 ms on',
			'User:Ada/programExplorer.js: unknown bytes, 20 ms, from 100 ms on'
		] );
	} );

	test( 'are unknown if there are none; their bytes are unknown if the browser has 0', () => {
		expect( requests( facts() ) ).toMatchObject( { verdict: 'unknown' } );
		const cached = requests( facts( { resources: [ entry( `${ LOAD }ext.gadget.programExplorer`, { transferSize: 0, encodedBodySize: 0 } ) ] } ) );
		expect( [ cached.text, ...textsOf( cached ) ].join() ).not.toMatch( /\b0 bytes/ );
		expect( cached.text ).toContain( 'unknown bytes' );
	} );
} );

describe( 'times', () => {
	test( 'are in ms since the navigation began', () => {
		const found = times( facts( { page: { responseStart: 50.4, domContentLoadedEventEnd: 300, loadEventEnd: 0 }, marks: [ { name: 'mwStartup', startTime: 80 }, { name: 'other', startTime: 90 } ] as PerformanceEntry[] } ), { hosts: [], readyAt: 512.3, wasReady: false } );
		expect( found ).toMatchObject( { verdict: 'ok', text: 'From the beginning of the navigation until the explorers were ready: about 512 ms.' } );
		expect( textsOf( found ) ).toEqual( [ 'First byte of the page: 50 ms', 'Document read: 300 ms', 'Page loaded: unknown', 'Mark mwStartup: 80 ms' ] );
	} );

	test.each( [
		[ { hosts: [], readyAt: null, wasReady: false }, 'were ready: unknown.' ],
		[ { hosts: [], readyAt: 900, wasReady: true }, 'were ready: unknown, but before 900 ms.' ]
	] )( 'are unknown if the explorers were not ready, or ready before the first check: %j', ( settled, text ) => {
		const found = times( facts(), settled );
		expect( found ).toMatchObject( { verdict: 'unknown', text: expect.stringContaining( text ) as string } );
		expect( textsOf( found ) ).toEqual( [ 'First byte of the page: unknown', 'Document read: unknown', 'Page loaded: unknown' ] );
	} );
} );
