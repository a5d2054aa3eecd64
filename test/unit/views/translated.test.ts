// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stopClock, type Clock } from '../helpers/clock';
import { many, SMALL } from '../helpers/data';
import { open, searchBox, type, type Opened } from '../helpers/explorer';
import { all, one } from '../helpers/roles';
import { translatePage } from '../../helpers/translator';

const STEPS = 200;

/** A list that is long enough for "Show more". */
const LONG = {
	...SMALL,
	facets: [ 'status', 'capacity' ],
	programs: [ ...SMALL.programs, ...( many( 65 ) as { programs: object[] } ).programs.map( ( program ) => ( { ...program, capacity: [ 'people' ] } ) ) ]
};

type Step = 'type' | 'box' | 'chip' | 'sort' | 'more' | 'details' | 'facet' | 'clear';
const BUTTONS = {
	chip: /^remove /i, more: /^show \d+ more/i, details: /^details of/i, facet: /^(status|capacity)$/i, clear: /^clear all/i
} as const;

let clock: Clock;
beforeEach( () => {
	clock = stopClock();
} );
afterEach( () => {
	clock.restore();
} );

/** Elements are found by their position, because their names may be translated. */
function walk( step: Step, at: number ): void {
	const pick = <T>( items: readonly T[] ): T | undefined => items[ at % Math.max( items.length, 1 ) ];
	if ( step === 'type' ) {
		type( pick( [ 'wiki', 'clinics', 'program 1', 'trian', 'nowhere to be found', '', 'capacité' ] ) ?? '' );
	} else if ( step === 'box' ) {
		pick( all( 'checkbox' ) )?.click();
	} else if ( step === 'sort' ) {
		const select = all( 'combobox' )[ 0 ] as HTMLSelectElement;
		select.selectedIndex = at % select.options.length;
		select.dispatchEvent( new Event( 'change', { bubbles: true } ) );
	} else {
		pick( all( 'button' ).filter( ( button ) => BUTTONS[ step ].test( button.getAttribute( 'aria-label' ) ?? button.textContent ) ) )?.click();
	}
	clock.pass( 1000 );
}

/** All that is shown after each step; upper case, which is the translation. */
function shownAfter( { root, crashes }: Opened, steps: readonly ( readonly [ Step, number ] )[], translate: () => void ): string[] {
	translate();
	return steps.map( ( [ step, at ] ) => {
		walk( step, at );
		translate();
		expect( crashes ).toEqual( [] );
		return `${ step } ${ at }: ${ searchBox().value } ${ root.textContent }`.replace( /\s+/g, ' ' ).toUpperCase();
	} );
}

test.each( [ 'moves', 'replaces' ] as const )( 'a page whose translator %s the texts shows what an untranslated page shows', ( way ) => {
	const aStep = fc.constantFrom<Step>( 'type', 'type', 'box', 'box', 'chip', 'sort', 'more', 'details', 'facet', 'clear' );
	const steps = fc.sample( fc.tuple( aStep, fc.nat( 1000 ) ), { seed: 33, numRuns: STEPS } );
	const untranslated = shownAfter( open( LONG ), steps, () => undefined );
	const opened = open( LONG );
	const translated = shownAfter( opened, steps, () => translatePage( opened.root, way ) );
	expect( translated.filter( ( shown, i ) => shown !== untranslated[ i ] ) ).toEqual( [] );
	// The walk came everywhere.
	expect( new Set( untranslated ).size ).toBeGreaterThan( STEPS / 2 );
	opened.explorer.unmount();
	expect( opened.root.childNodes ).toHaveLength( 0 );
} );

test( 'the live region of a translated page announces the new number', () => {
	const { root } = open( LONG );
	const region = one( 'status', '70 programs' );
	translatePage( root, 'replaces' );
	type( 'clinics' );
	clock.pass( 1000 );
	// The same element, because screen readers do not announce a new one.
	expect( region.isConnected ).toBe( true );
	expect( region.textContent ).toBe( '1 of 70 programs' );
} );
