import { describe, expect, test } from 'vitest';
import { checkDefinition } from '../../../scripts/build/definition-check';
import { definedLines, definitionLine, definitionText, expectedMetadata, modeOf, readDefinition } from '../../../scripts/build/definition';

const GADGET = {
	name: 'one', description: 'One.', options: { dependencies: [ 'mediawiki.util', 'mediawiki.api' ], supportsUrlLoad: true, type: 'general' },
	files: { 'one.js': 'package.json', 'one.css': 'package.json' }
};
const SOUND = { section: 'browsing', gadgets: [ GADGET ], pages: [], manifest: 'MediaWiki:M.json', userScript: { 'script/part.js': 'package.json', 'script.js': 'package.json' } };
const withGadget = ( changes: object ): object => ( { ...SOUND, gadgets: [ { ...GADGET, ...changes } ] } );
const withOptions = ( changes: object ): object => withGadget( { options: { ...GADGET.options, ...changes } } );
const check = ( definition: unknown ): ReturnType<typeof checkDefinition> =>
	checkDefinition( typeof definition === 'string' ? definition : JSON.stringify( definition ) );

describe( 'a definition is refused, with the position,', () => {
	test.each<[ string, unknown, RegExp ]>( [
		[ 'that is no JSON', '{ "section":, }', /is no JSON: .*Correct it there/ ],
		[ 'that is empty', {}, /section: it is missing/ ],
		[ 'with an unknown name', { ...SOUND, gadget: [] }, /gadget: this name is unknown; known are section, gadgets, pages, manifest, userScript/ ],
		[ 'with an option MediaWiki would ignore', withOptions( { dependancies: [ 'x' ] } ), /gadgets\.0\.options\.dependancies: this name is unknown; known are categories, / ],
		[ 'with "default", which the mode decides', withOptions( { default: true } ), /options\.default: this name is unknown/ ],
		[ 'with "requiresES6", which switches a check off', withOptions( { requiresES6: true } ), /options\.requiresES6: this name is unknown/ ],
		[ 'with an empty list', withOptions( { peers: [] } ), /options\.peers: the list is empty: leave it out/ ],
		[ 'with what would end the option', withOptions( { categories: [ 'a|b' ] } ), /options\.categories\.0: it may not be empty or contain/ ],
		[ 'with an unknown type', withOptions( { type: 'script' } ), /options\.type: / ],
		[ 'with a flag that is off', withOptions( { hidden: false } ), /options\.hidden: / ],
		[ 'with a file that does not exist', withGadget( { files: { 'one.js': 'gadget-definition/no-such-file.js' } } ), /there is no such file: correct its name/ ],
		[ 'with a page of a gadget that has neither file nor text', withGadget( { files: { 'one.json': {} } } ), /files\.one\.json\.text: it is missing/ ],
		[ 'with a file MediaWiki does not load', withGadget( { files: { 'one.ts': 'package.json' } } ), /has to end in \.js, \.css or \.json/ ],
		[ 'with a name MediaWiki refuses', withGadget( { name: 'one two' } ), /gadgets\.0\.name: MediaWiki accepts/ ],
		[ 'without a description', withGadget( { description: '' } ), /description: the list of gadgets would show a raw message key/ ],
		[ 'with one page twice', { ...SOUND, pages: [ { title: 'MediaWiki:Gadget-one.js', contentModel: 'javascript', text: '' } ] }, /"MediaWiki:Gadget-one\.js" is the title of two pages/ ],
		[ 'with a manifest that anybody could change', { ...SOUND, manifest: 'Manifest.json' }, /manifest: only administrators may change it/ ],
		[ 'with many files for one page', { ...SOUND, pages: [ { title: 'X', contentModel: 'json', file: 'dist/*.json' } ] }, /pages\.0: it needs .*\* in both for many/ ],
		[ 'with a section of two words', { ...SOUND, section: 'a b' }, /section: MediaWiki accepts a single word/ ],
		[ 'with a peer that is no gadget', withOptions( { peers: [ 'two' ] } ), /one, peers: there is no gadget "two"/ ],
		[ 'with a category that is no page', withOptions( { categories: [ 'X' ] } ), /one, categories: "pages" has no "Category:X"/ ],
		[ 'with scripts among styles', withOptions( { type: 'styles' } ), /one, files: a gadget with "type": "styles" may hold \.css only/ ],
		[ 'with a page that has neither text nor file', { ...SOUND, pages: [ { title: 'X', contentModel: 'wikitext' } ] }, /pages\.0: it needs "title"/ ],
		[ 'with one file as the user script', { ...SOUND, userScript: 'package.json' }, /userScript: / ],
		[ 'with a file of the user script that does not exist', { ...SOUND, userScript: { 'script.js': 'gadget-definition/no-such-file.js' } }, /userScript\.script\.js: there is no such file/ ]
	] )( '%s', ( _, definition, words ) => {
		expect( () => check( definition ) ).toThrow( words );
	} );
} );

describe( 'a correct definition', () => {
	const definition = check( SOUND );
	const [ gadget ] = definition.gadgets;
	if ( !gadget ) {
		throw new Error( 'There is no gadget.' );
	}

	test( 'makes one line, on for everybody or not', () => {
		expect( definitionLine( gadget, 'opt-in' ) ).toBe( '* one[ResourceLoader|dependencies=mediawiki.util,mediawiki.api|supportsUrlLoad|type=general]|one.js|one.css' );
		expect( definitionLine( gadget, 'default' ) ).toContain( '[ResourceLoader|default|dependencies=' );
	} );

	test( 'never puts a hidden gadget on for everybody', () => {
		expect( definitionLine( { ...gadget, options: { ...gadget.options, hidden: true } }, 'default' ) ).not.toContain( 'default' );
	} );

	test( 'puts the line under its heading and leaves the rest of the page as it is', () => {
		const before = '== other ==\n* a[ResourceLoader]|a.js\n\n== browsing ==\n* b[ResourceLoader]|b.js\n';
		const after = definitionText( definition, 'opt-in', before );
		expect( after.split( '\n' ) ).toEqual( [
			'== other ==', '* a[ResourceLoader]|a.js', '', '== browsing ==', definitionLine( gadget, 'opt-in' ), '* b[ResourceLoader]|b.js'
		] );
		expect( definitionText( definition, 'opt-in', after ) ).toBe( after );
		expect( definitionText( definition, 'default', after ).split( '\n' )[ 4 ] ).toBe( definitionLine( gadget, 'default' ) );
	} );

	test( 'adds a missing heading', () => {
		expect( definitionText( definition, 'opt-in' ) ).toBe( `== browsing ==\n${ definitionLine( gadget, 'opt-in' ) }` );
	} );

	test( 'removes the lines of gadgets that are no longer defined', () => {
		const before = '== browsing ==\n* b[ResourceLoader]|b.js\n* old[ResourceLoader|hidden]|old.js\n* one[ResourceLoader]|one.js';
		expect( definitionText( definition, 'opt-in', before, [ 'old', 'one' ] ).split( '\n' ) ).toEqual( [
			'== browsing ==', '* b[ResourceLoader]|b.js', definitionLine( gadget, 'opt-in' )
		] );
	} );

	test( 'finds its lines and their modes', () => {
		const lines = definedLines( '* two[ResourceLoader|default]|two.js\n*  one [ResourceLoader|default|type=general]|one.js \n* three|three.js', [ 'one', 'three', 'four' ] );
		expect( [ ...lines ] ).toEqual( [ [ 'one', '*  one [ResourceLoader|default|type=general]|one.js' ], [ 'three', '* three|three.js' ] ] );
		expect( [ ...lines.values() ].map( modeOf ) ).toEqual( [ 'default', 'opt-in' ] );
		expect( modeOf( '* one[ResourceLoader|categories=default]|default.js' ) ).toBe( 'opt-in' );
	} );

	test( 'gives the answer of a wiki that reads it as intended', () => {
		expect( expectedMetadata( gadget, 'default' ) ).toMatchObject( {
			default: true, supportsUrlLoad: true, dependencies: [ 'mediawiki.util', 'mediawiki.api' ],
			scripts: [ 'MediaWiki:Gadget-one.js' ], styles: [ 'MediaWiki:Gadget-one.css' ]
		} );
	} );
} );

test( 'the definition of this project is correct', () => {
	expect( readDefinition().gadgets.map( ( { name } ) => name ) ).toContain( 'programExplorer' );
} );
