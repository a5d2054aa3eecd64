import { describe, expect, test } from 'vitest';
import { deployCommand, type Options } from '../../../../scripts/deploy/options';
import { readTargets } from '../../../../scripts/deploy/targets';

const parse = ( ...args: string[] ): Options => deployCommand().configureOutput( { writeErr: () => undefined } ).parse( args, { from: 'user' } ).opts();

describe( 'the command line', () => {
	test( 'writes nothing without --save', () => {
		expect( parse( 'meta' ) ).toEqual( {} );
		expect( parse( 'meta', '--save', '--mode', 'opt-in' ) ).toEqual( { save: true, mode: 'opt-in' } );
	} );

	test.each( [
		[ [], /missing required argument 'target'/ ],
		[ [ 'meta', 'user' ], /too many arguments/ ],
		[ [ 'meta', '--sav' ], /--sav/ ],
		[ [ 'meta', '--mode', 'all' ], /'all' is invalid\. Allowed choices are default, opt-in/ ],
		[ [ 'meta', '--rollback', 'last' ], /'last' is invalid\. A version has 3 numbers/ ],
		[ [ 'meta', '--remove', '--rollback', '1.0.0' ], /'--remove' cannot be used with option '--rollback <version>'/ ],
		[ [ 'meta', '--api', 'meta.wikimedia.org' ], /'meta\.wikimedia\.org' is invalid\. Give the whole address/ ]
	] )( 'is refused with these arguments: %j', ( args, words ) => {
		expect( () => parse( ...args ) ).toThrow( words );
	} );
} );

describe( 'the targets', () => {
	test( 'are a local wiki, a test wiki, Meta, and the user script there', () => {
		expect( [ ...readTargets() ].map( ( [ name, { userScript, mode } ] ) => [ name, userScript, mode ] ) ).toEqual( [
			[ 'local', false, 'default' ], [ 'test', false, 'opt-in' ], [ 'meta', false, 'opt-in' ], [ 'user', true, 'opt-in' ]
		] );
	} );

	test.each( [ [ '{', /is no JSON: .*Correct it there/ ], [ '{ "a": { "api": "meta" } }', /is wrong at a\.api: / ], [ '{ "a": { "api": "https://x.y/", "mod": 1 } }', /is wrong at a\.mod: / ] ] )( 'are refused if they are wrong: %s', ( text, words ) => {
		expect( () => readTargets( text ) ).toThrow( words );
	} );
} );
