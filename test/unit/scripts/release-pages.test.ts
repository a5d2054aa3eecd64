import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../../../scripts/build/definition-check';
import { makeManifest, releasePages, sha1, wikiManifest } from '../../../scripts/build/manifest';

const GADGET = { name: 'one', description: 'One.', options: { type: 'general' }, files: { 'one.js': 'dist/one.js', 'one.css': 'dist/one.css' } };
const SOUND = { section: 'browsing', gadgets: [ GADGET ], pages: [] as object[], manifest: 'MediaWiki:M.json', userScript: { 'script/one.js': 'dist/one.js', 'script.js': 'dist/user.js' } };
const NAMES = [ 'one.js', 'one.css', 'i18n/fr.json', 'i18n/en.json', 'user.js', 'about.wikitext' ];
const MESSAGES = new Map( [ [ 'en', { hello: 'Hello.' } ], [ 'fr', { hello: 'Bonjour.' } ], [ 'de', {} ], [ 'qqq', { hello: 'A greeting.' } ] ] );
const pagesOf = ( changes: object, names = NAMES ): ReturnType<typeof releasePages> =>
	releasePages( checkDefinition( JSON.stringify( { ...SOUND, ...changes } ) ), MESSAGES, names );

describe( 'the pages of a release', () => {
	test( 'come before the pages that load them', () => {
		expect( pagesOf( { pages: [ { title: 'Category:X', contentModel: 'wikitext', text: 'x', keep: true }, { title: 'Module:X/*.json', contentModel: 'json', file: 'dist/i18n/*.json' } ] } ) ).toEqual( [
			{ title: 'Category:X', contentModel: 'wikitext', text: 'x', keep: true },
			{ title: 'Module:X/en.json', contentModel: 'json', file: 'i18n/en.json' },
			{ title: 'Module:X/fr.json', contentModel: 'json', file: 'i18n/fr.json' },
			{ title: 'MediaWiki:Gadget-one.js', contentModel: 'javascript', file: 'one.js' },
			{ title: 'MediaWiki:Gadget-one.css', contentModel: 'css', file: 'one.css' },
			{ title: 'MediaWiki:Gadget-one', contentModel: 'wikitext', text: 'One.' }
		] );
	} );

	test( 'contain a page of a gadget that belongs to the wiki', () => {
		expect( pagesOf( { gadgets: [ { ...GADGET, files: { 'one.js': 'dist/one.js', 'one.json': { text: '{}' } } } ] } )[ 1 ] )
			.toEqual( { title: 'MediaWiki:Gadget-one.json', contentModel: 'json', text: '{}', keep: true } );
	} );

	test( 'describe the gadget in every language that has the message', () => {
		expect( pagesOf( { gadgets: [ { ...GADGET, files: {}, description: { message: 'hello' } } ] } ) ).toEqual( [
			{ title: 'MediaWiki:Gadget-one', contentModel: 'wikitext', text: 'Hello.' },
			{ title: 'MediaWiki:Gadget-one/fr', contentModel: 'wikitext', text: 'Bonjour.' }
		] );
	} );

	test.each( [
		[ 'a message that does not exist', { gadgets: [ { ...GADGET, description: { message: 'helo' } } ] }, /names the message "helo", which does not exist/ ],
		[ 'a file the build does not make', { gadgets: [ { ...GADGET, files: { 'two.js': 'dist/two.js' } } ] }, /names "dist\/two\.js", which the build does not make/ ],
		[ 'files the build does not make', { pages: [ { title: 'X/*', contentModel: 'json', file: 'dist/words/*.json' } ] }, /names "dist\/words\/\*\.json", which the build does not make/ ]
	] )( 'are refused if they name %s', ( _, changes, words ) => {
		expect( () => pagesOf( changes ) ).toThrow( words );
	} );
} );

describe( 'the manifest', () => {
	const definition = checkDefinition( JSON.stringify( SOUND ) );
	const FILES = new Map( [ [ 'b.txt', 'é<b' ], [ 'one.js', '// one' ], [ 'user.js', '// user' ] ] );
	const pages = [ { title: 'A', contentModel: 'wikitext', text: 'a' }, { title: 'B', contentModel: 'wikitext', file: 'b.txt' }, { title: 'C', contentModel: 'wikitext', text: 'c', keep: true as const } ];
	const manifest = makeManifest( { version: '1.2.3', hash: 'abc', reader: 'def' }, definition, pages, FILES );

	test( 'holds the hash of each page as the wiki\'s API gives it', () => {
		expect( manifest.pages.map( ( page ) => page.sha1 ) ).toEqual( [ '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8', sha1( 'é<b' ), sha1( 'c' ) ] );
	} );

	test( 'lists the pages of the user script in the order to write them', () => {
		expect( manifest.userScript ).toEqual( [
			{ title: 'script/one.js', contentModel: 'javascript', file: 'one.js', sha1: sha1( '// one' ) },
			{ title: 'script.js', contentModel: 'javascript', file: 'user.js', sha1: sha1( '// user' ) }
		] );
	} );

	test( 'is not made where a part of the user script is missing', () => {
		expect( () => makeManifest( manifest, definition, pages, new Map( [ [ 'user.js', '// user' ] ] ) ) ).toThrow( /names "dist\/one\.js", which the build does not make/ );
	} );

	test( 'lists on the wiki all pages but those that belong to the wiki', () => {
		expect( JSON.parse( wikiManifest( manifest ) ) ).toEqual( {
			version: '1.2.3', hash: 'abc', reader: 'def',
			definition: { one: '* one[ResourceLoader|type=general]|one.js|one.css' },
			pages: { A: sha1( 'a' ), B: sha1( 'é<b' ) }
		} );
	} );
} );
