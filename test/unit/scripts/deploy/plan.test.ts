import { describe, expect, test } from 'vitest';
import { makePlan, makeRemoval, readInstalled } from '../../../../scripts/deploy/plan';
import { sha1 } from '../../../../scripts/build/manifest';

const DEFINITION = 'MediaWiki:Gadgets-definition';
const GADGETS = [
	{ name: 'programExplorer-lazy', options: { hidden: true, type: 'general' }, files: { 'lazy.js': 'dist/lazy.js' } },
	{ name: 'programExplorer', options: { type: 'general' }, files: { 'main.js': 'dist/main.js' } }
] as const;
const LINES = [ '* programExplorer-lazy[ResourceLoader|hidden|type=general]|lazy.js', '* programExplorer[ResourceLoader|type=general]|main.js' ];
const page = ( title: string, text: string, keep = false ) => ( { title, text, contentModel: 'wikitext', from: 'dist/x', keep } );
const release = ( ...pages: ReturnType<typeof page>[] ) => ( {
	version: '1.0.0', hash: 'abc', reader: 'def', section: 'browsing', gadgets: [ ...GADGETS ], manifestPage: 'M', userScript: [], pages
} );
const stored = ( text: string, changes: object = {} ) => ( { title: '', revision: 7, contentModel: 'wikitext', text, sha1: sha1( text ), user: 'Ada', comment: '', timestamp: '2026-01-01T00:00:00Z', isProtected: false, ...changes } );
const manifest = ( pages: Record<string, string>, definition: Record<string, string> = {} ) =>
	stored( JSON.stringify( { version: '0.9.0', pages, definition } ) );

describe( 'a page', () => {
	const step = ( one: ReturnType<typeof page>, has: Record<string, ReturnType<typeof stored>> ) =>
		makePlan( release( one ), new Map( Object.entries( has ) ), { released: new Set( [ sha1( 'between' ) ] ) } ).steps[ 0 ];

	test( 'that does not exist is created', () => {
		expect( step( page( 'A', 'new' ), {} ) ).toMatchObject( { action: 'create', byHand: false, before: undefined } );
	} );

	test( 'that has the same text is left alone', () => {
		expect( step( page( 'A', 'new' ), { A: stored( 'new' ) } ) ).toMatchObject( { action: 'same', byHand: false } );
	} );

	test( 'that belongs to the wiki is written only where it is missing', () => {
		expect( step( page( 'A', 'new', true ), { A: stored( 'theirs' ) } ) ).toMatchObject( { action: 'kept', byHand: false } );
		expect( step( page( 'A', 'new', true ), {} ) ).toMatchObject( { action: 'create' } );
	} );

	test( 'counts as changed by hand if its text is that of no release, whatever its summary', () => {
		const M = manifest( { A: sha1( 'old' ), 'Program explorer': sha1( 'old' ) } );
		expect( step( page( 'Program explorer', 'new' ), { 'Program explorer': stored( 'old' ), M } ) ).toMatchObject( { action: 'update', byHand: false } );
		expect( step( page( 'A', 'new' ), { A: stored( 'theirs' ), M } ) ).toMatchObject( { action: 'update', byHand: true } );
		expect( step( page( 'A', 'new' ), { A: stored( 'theirs' ) } ) ).toMatchObject( { byHand: true } );
		// A deployment that stopped between two pages.
		expect( step( page( 'A', 'new' ), { A: stored( 'between' ), M } ) ).toMatchObject( { byHand: false } );
		expect( step( page( 'A', 'new' ), { A: stored( 'theirs', { comment: 'Program Explorer 0.9.1 (abc1234): fix' } ), M } ) ).toMatchObject( { byHand: true } );
	} );

	test( 'of another content model is an obstacle', () => {
		expect( step( page( 'A', 'new' ), { A: stored( 'new', { contentModel: 'css' } ) } )?.obstacle ).toMatch( /content model "css" and has to be "wikitext"/ );
	} );
} );

describe( 'the definition', () => {
	const plan = ( text: string | undefined, options: Parameters<typeof makePlan>[ 2 ] = {}, M = manifest( {} ) ) =>
		makePlan( release(), new Map( [ [ 'M', M ], ...text === undefined ? [] : [ [ DEFINITION, stored( text ) ] as const ] ] ), options );

	test( 'comes last, and starts in the mode of the target', () => {
		const { steps, mode } = makePlan( release( page( 'A', 'a' ), page( 'B', 'b' ) ), new Map(), { firstMode: 'default' } );
		expect( steps.map( ( { title } ) => title ) ).toEqual( [ 'A', 'B', DEFINITION ] );
		expect( mode ).toBe( 'default' );
		expect( steps.at( -1 ) ).toMatchObject( { action: 'create', text: `== browsing ==\n${ LINES[ 0 ] }\n* programExplorer[ResourceLoader|default|type=general]|main.js` } );
	} );

	test( 'keeps the mode of the wiki, unless another is given', () => {
		const theirs = `== browsing ==\n${ LINES[ 0 ] }\n* programExplorer[ResourceLoader|default|type=general]|main.js`;
		expect( plan( theirs, { firstMode: 'opt-in' } ) ).toMatchObject( { mode: 'default', steps: [ { action: 'same' } ] } );
		expect( plan( theirs, { mode: 'opt-in' } ) ).toMatchObject( { mode: 'opt-in', steps: [ { action: 'update', byHand: false } ] } );
	} );

	test( 'counts as changed by hand if one of our lines is', () => {
		const M = manifest( {}, { 'programExplorer-lazy': '* programExplorer-lazy[ResourceLoader|hidden]|lazy.js', programExplorer: LINES[ 1 ] ?? '' } );
		expect( plan( `== browsing ==\n* programExplorer-lazy[ResourceLoader|hidden]|lazy.js\n${ LINES[ 1 ] }`, {}, M ).steps ).toMatchObject( [ { action: 'update', byHand: false } ] );
		expect( plan( `== browsing ==\n* programExplorer-lazy[ResourceLoader|rights=delete]|lazy.js\n${ LINES[ 1 ] }`, {}, M ).steps ).toMatchObject( [ { action: 'update', byHand: true } ] );
		expect( plan( `== browsing ==\n${ LINES.join( '\n' ) }\n* other|other.js`, {}, M ).steps ).toMatchObject( [ { action: 'same', byHand: false } ] );
	} );

	test( 'loses the lines of gadgets that the release does not have', () => {
		const M = manifest( {}, { 'programExplorer-gone': '* programExplorer-gone[ResourceLoader|hidden]|gone.js' } );
		expect( plan( `== browsing ==\n${ LINES.join( '\n' ) }\n* programExplorer-gone[ResourceLoader|hidden]|gone.js`, {}, M ).steps[ 0 ]?.text ).toBe( `== browsing ==\n${ LINES.join( '\n' ) }` );
	} );

	test( 'keeps the lines of other gadgets, although a changed manifest lists them', () => {
		const theirs = '* Twinkle[ResourceLoader]|Twinkle.js\n* programExplorerX|x.js';
		const M = manifest( {}, { Twinkle: '', programExplorerX: '' } );
		expect( plan( `${ theirs }\n== browsing ==\n${ LINES.join( '\n' ) }`, {}, M ).steps ).toMatchObject( [ { action: 'same' } ] );
		expect( makeRemoval( release(), new Map( [ [ 'M', M ], [ DEFINITION, stored( theirs ) ] ] ) ).steps ).toMatchObject( [ { action: 'same' } ] );
	} );

	test( 'lists the pages that this release no longer needs', () => {
		const M = manifest( { 'Program explorer': '', 'Program explorer/old': '', 'MediaWiki:Common.js': '' } );
		expect( makePlan( release( page( 'Program explorer', 'a' ) ), new Map( [ [ 'M', M ] ] ) ).unused ).toEqual( [ 'Program explorer/old' ] );
	} );

	test( 'is left alone by a user script', () => {
		expect( makePlan( { ...release( page( 'User:A/x.js', 'a' ) ), gadgets: [] }, new Map() ).steps.map( ( { title } ) => title ) ).toEqual( [ 'User:A/x.js' ] );
	} );
} );

test( 'a removal takes our lines out, those of other versions too, and nothing else', () => {
	const text = `== other ==\n* a|a.js\n== browsing ==\n${ LINES.join( '\n' ) }\n* programExplorer-gone[ResourceLoader]|gone.js\n* b|b.js`;
	const has = new Map( [ [ DEFINITION, stored( text ) ], [ 'M', manifest( {}, { 'programExplorer-gone': '' } ) ] ] );
	expect( makeRemoval( release( page( 'A', 'a' ) ), has ).steps ).toMatchObject( [ { title: DEFINITION, action: 'update', byHand: false, text: '== other ==\n* a|a.js\n== browsing ==\n* b|b.js' } ] );
	expect( makeRemoval( release(), new Map( [ [ DEFINITION, stored( '* a|a.js' ) ] ] ) ).steps ).toMatchObject( [ { action: 'same' } ] );
} );

test( 'a removal lists our pages that stay, and no others', () => {
	const has = new Map( [ 'Module:Program explorer', 'MediaWiki:Gadget-section-browsing', 'M' ].map( ( title ) => [ title, stored( '{}' ) ] ) );
	has.set( 'M', manifest( { 'Help:Program explorer': '', 'Main Page': '' } ) );
	const pages = [ 'Module:Program explorer', 'Template:Program explorer', 'MediaWiki:Gadget-section-browsing' ].map( ( title ) => page( title, 'a' ) );
	expect( makeRemoval( release( ...pages ), has ).unused ).toEqual( [ 'Module:Program explorer', 'Help:Program explorer' ] );
} );

test.each( [ undefined, '', '{', '[]', '{ "pages": 1 }', 'null' ] )( 'a manifest that cannot be read counts as empty: %s', ( text ) => {
	expect( readInstalled( text ).pages.size + readInstalled( text ).definition.size ).toBe( 0 );
} );
