import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../../scripts/deploy/options';
import { assertSafe, readTargets } from '../../../../scripts/deploy/targets';

const parse = ( ...args: string[] ): ReturnType<typeof parseOptions> => parseOptions( args, [ 'meta', 'user' ] );

describe( 'the command line', () => {
	test( 'writes nothing without --save', () => {
		expect( parse( 'meta' ) ).toMatchObject( { target: 'meta', save: false, create: false, overwrite: false, remove: false, mode: undefined, rollback: undefined } );
	} );

	test.each( [
		[ [], /Name one target \(meta, user\), not none/ ],
		[ [ 'mata' ], /not "mata"/ ],
		[ [ 'meta', 'user' ], /not "meta user"/ ],
		[ [ 'meta', '--sav' ], /--sav/ ],
		[ [ 'meta', '--mode', 'all' ], /--mode all: it is either/ ],
		[ [ 'meta', '--rollback', 'last' ], /--rollback last: a version has 3 numbers/ ],
		[ [ 'meta', '--remove', '--rollback', '1.0.0' ], /--remove takes the gadget away/ ],
		[ [ 'meta', '--api', 'meta.wikimedia.org' ], /--api meta\.wikimedia\.org: give the whole address/ ]
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

	test( 'get secrets over https only', () => {
		expect( () => assertSafe( 'http://meta.wikimedia.org/w/api.php' ) ).toThrow( 'passwords go over https only' );
		expect( () => assertSafe( 'http://localhost.evil.example/api.php' ) ).toThrow();
		expect( () => assertSafe( 'https://meta.wikimedia.org/w/api.php' ) ).not.toThrow();
		expect( () => assertSafe( 'http://localhost:8080/api.php' ) ).not.toThrow();
	} );
} );
