import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { countEntries, toCalendar } from '../../../src/take-away/calendar';
import { REAL } from '../helpers/data';
import { HOSTILE } from '../helpers/hostile-text';
import { onePage, takenFrom } from './taken';

/** What another program reads in the calendar. */
function eventsOf( data: unknown ): ICAL.Event[] {
	const taken = takenFrom( data );
	const calendar = new ICAL.Component( ICAL.parse( toCalendar( taken ) ) as unknown[] );
	expect( calendar.getFirstPropertyValue( 'version' ) ).toBe( '2.0' );
	expect( calendar.getFirstPropertyValue( 'prodid' ) ).toBe( '-//Program Explorer//EN' );
	const events = calendar.getAllSubcomponents( 'vevent' ).map( ( each ) => new ICAL.Event( each ) );
	expect( events ).toHaveLength( countEntries( taken ) );
	return events;
}

function firstOf( fields: object ): ICAL.Event {
	const [ event ] = eventsOf( onePage( fields ) );
	if ( !event ) {
		throw new Error( 'There is no event.' );
	}
	return event;
}

const ADDRESS = 'https://meta.example/wiki/Programs?uselang=en#programs?program=one';

describe( 'the calendar', () => {
	test( 'has the dates of a program, exact to the minute or the day', () => {
		const events = eventsOf( onePage( { summary: 'What it is.', dates: [
			{ start: '2026-12-10T20:30+05:30', end: '2026-12-10T16:30Z', label: 'With guests', url: 'https://example.org/10' },
			{ start: '2026-12-03', end: '2026-12-04' }, { start: '2026-12-31' }, { start: '2026-12-20T15:00Z' }
		] } ) );
		expect( events.map( ( { uid, summary, description, startDate, endDate, component } ) => [
			uid, summary, description, startDate.toString(), component.hasProperty( 'dtend' ) ? endDate.toString() : null, component.getFirstPropertyValue( 'url' )
		] ) ).toEqual( [
			[ 'one.2026-12-03@meta.example', 'One', 'What it is.', '2026-12-03', '2026-12-05', ADDRESS ],
			[ 'one.2026-12-10T1500Z@meta.example', 'One: With guests', 'What it is.', '2026-12-10T15:00:00Z', '2026-12-10T16:30:00Z', 'https://example.org/10' ],
			[ 'one.2026-12-20T1500Z@meta.example', 'One', 'What it is.', '2026-12-20T15:00:00Z', null, ADDRESS ],
			[ 'one.2026-12-31@meta.example', 'One', 'What it is.', '2026-12-31', '2027-01-01', ADDRESS ]
		] );
		expect( events.map( ( { startDate } ) => startDate.isDate ) ).toEqual( [ true, false, false, true ] );
		expect( String( events[ 0 ]?.component.getFirstPropertyValue( 'dtstamp' ) ) ).toBe( '2026-11-22T09:30:00Z' );
	} );

	test( 'has no end that is the start', () => {
		expect( firstOf( { dates: [ { start: '2026-12-10T15:00Z', end: '2026-12-10T15:00Z' } ] } ).component.hasProperty( 'dtend' ) ).toBe( false );
	} );

	test( 'has a program without such dates from its first to its last day', () => {
		const { uid, startDate, endDate } = firstOf( { start: '2024-02-28', end: '2024-02-29' } );
		expect( [ uid, startDate.toString(), endDate.toString() ] ).toEqual( [ 'one@meta.example', '2024-02-28', '2024-03-01' ] );
	} );

	test.each( [
		[ 'a month', { start: '2024-02', end: '2024-02-29' } ], [ 'about a day', { start: '2024-02-01', end: '2024-02-29~' } ], [ 'a year', { start: '2024', end: '2024' } ],
		[ 'an open end', { start: '2024-02-01' } ], [ 'only an end', { end: '2024-02-01' } ], [ 'nothing', {} ]
	] )( 'invents no day: %s', ( _, fields ) => {
		expect( eventsOf( onePage( fields ) ) ).toEqual( [] );
	} );

	test( 'has the same ids when it is made again, and each once', () => {
		const uids = eventsOf( REAL ).map( ( { uid } ) => uid );
		expect( uids ).toEqual( eventsOf( REAL ).map( ( { uid } ) => uid ) );
		expect( new Set( uids ).size ).toBe( uids.length );
		expect( uids ).toContain( 'learning-days-2019@meta.example' );
	} );

	/** Checks what another program reads of a title, and the length of the lines. */
	function checkTitle( title: string ): void {
		const data = onePage( { title, dates: [ { start: '2026-12-31' } ] } );
		for ( const line of toCalendar( takenFrom( data ) ).split( '\r\n' ) ) {
			expect( new TextEncoder().encode( line ).length ).toBeLessThanOrEqual( 75 );
			expect( line ).not.toMatch( /[\r\n]/ );
		}
		const [ event, ...others ] = eventsOf( data );
		expect( others ).toEqual( [] );
		// eslint-disable-next-line no-control-regex -- A calendar cannot have these.
		expect( event?.summary ).toBe( title.replace( /\r\n?/g, '\n' ).replace( /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '' ) );
	}

	test.each( [ ...HOSTILE, 'a\r\nBEGIN:VEVENT', 'x\\n;,', '漢'.repeat( 200 ), 'жé'.repeat( 100 ), '🙂'.repeat( 60 ), `${ 'a'.repeat( 70 ) }é` ] )( 'keeps the text, in lines of at most 75 octets: %s', checkTitle );

	test( 'keeps any text, in lines of at most 75 octets', () => {
		fc.assert( fc.property( fc.string( { unit: 'grapheme', maxLength: 300 } ), ( text ) => {
			fc.pre( /\S/.test( text ) );
			checkTitle( text );
		} ) );
	} );
} );
