import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serverOutputs } from '../../../scripts/build';
import { readDefinition } from '../../../scripts/build/definition';
import { luaConstants } from '../../../scripts/build/lua-constants';
import { characterPatterns, lengthAndPattern, type CharacterPatterns } from '../../../scripts/build/lua-patterns';
import { luaTable } from '../../../scripts/build/lua-value';
import { LANGUAGES } from '../../../scripts/lib/messages';
import { UNSAFE } from '../../../src/app/url';
import { directionOf } from '../../../src/messages/direction';
import { DIRECTION_MARKS, TITLE_SPACES } from '../../../src/programs/links';
import { dataPageSchema, joinSchema, materialSchema, needSchema, programSchema, vocabularySchema } from '../../../src/programs/schema';

const constants = luaConstants( LANGUAGES, readDefinition() );

/** The code of a Lua file without its comments. */
const codeOf = ( file: string ): string => readFileSync( `src/lua/${ file }`, 'utf8' ).replace( /--\[\[[^]*?\]\]/g, '' ).replace( /--.*/g, '' );
const FILES = readdirSync( 'src/lua' );

/** A Lua pattern of characters and classes as a regular expression for bytes. */
const toRegExp = ( pattern: string ): RegExp => new RegExp( pattern.replace( /%(.)/g, ( _, character: string ) => character === 'z' ? '\\0' : `\\${ character }` ) );
const bytesOf = ( character: string ): string => Buffer.from( character ).toString( 'latin1' );

describe( 'the constants for Lua', () => {
	test( 'are those of the data page, of links, of addresses and of the wiki\'s pages', () => {
		expect( constants ).toMatchObject( {
			version: 1,
			id: { least: 1, most: 100, pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
			language: { first: { least: 2, most: 3, pattern: '^[A-Za-z]*$' }, other: { least: 1, most: 8, pattern: '^[A-Za-z0-9]*$' } },
			statuses: [ 'open', 'upcoming', 'ongoing', 'paused', 'past' ],
			builtInFacets: [ 'status', 'language', 'period', 'team' ],
			notStated: 'not-stated',
			mostIncludes: 49,
			mostUnits: 2000,
			mostTitleBytes: 255,
			mostLetters: 200,
			fragment: 'programs',
			reservedKeys: new Set( [ 'q', 'sort', 'program', 'view', 'rows', 'columns', 'since', 'revision' ] ),
			fallbackLanguage: 'en',
			messagesPage: 'Module:Program explorer/i18n/$1.json',
			configurationPage: 'MediaWiki:Gadget-programExplorer-config.json',
			category: 'Pages with a program explorer',
			errorCategory: 'Pages with program explorer errors',
			hostClass: 'program-explorer',
			hostData: { source: 'data-source', bundleVersion: 'data-bundle-version' }
		} );
		expect( constants.languages ).toContain( 'zh-hant' );
		expect( [ ...constants.refusedSchemes ] ).toEqual( expect.arrayContaining( [ 'javascript', 'ws', 'wss' ] ) );
		expect( constants.reservedVocabularies.has( 'materials' ) ).toBe( true );
		expect( constants.reservedVocabularies.has( 'language' ) ).toBe( false );
	} );

	test( 'have the languages and scripts that are written from right to left', () => {
		for ( const language of constants.rtlLanguages ) {
			expect( directionOf( language ), language ).toBe( 'rtl' );
			expect( [ ...constants.ltrScripts ].map( ( script ) => directionOf( `${ language }-${ script }` ) ) ).toEqual( [ 'ltr', 'ltr' ] );
		}
		expect( [ ...constants.rtlScripts ].map( ( script ) => directionOf( `en-${ script }` ) ) ).toEqual( [ 'rtl', 'rtl' ] );
	} );

	test.for<[ string, CharacterPatterns, RegExp ]>( [
		[ 'percent-encoded in a fragment', constants.encodedCharacters, UNSAFE ],
		[ 'spaces of titles', constants.titleSpaces, TITLE_SPACES ],
		[ 'direction marks', constants.directionMarks, DIRECTION_MARKS ],
		[ 'spaces beyond ASCII', constants.spaces, /[^\0-\x7f\S]/ ]
	] )( 'have the same characters as TypeScript: %s', ( [ , { firstByte, each }, expression ] ) => {
		const first = new RegExp( `^${ toRegExp( firstByte ).source }` );
		const whole = each.map( ( pattern ) => new RegExp( `^(?:${ toRegExp( pattern ).source })$` ) );
		const wrong: string[] = [];
		for ( let code = 0; code <= 0xffff; code++ ) {
			const character = String.fromCharCode( code );
			if ( code < 0xd800 || code > 0xdfff ) {
				// With a letter behind it, because a point is encoded only at the end.
				const isMatch = `${ character }a`.replace( new RegExp( expression.source, 'g' ), '' ) === 'a';
				const isInLua = whole.some( ( pattern ) => pattern.test( bytesOf( character ) ) );
				if ( isMatch !== isInLua || isMatch && !first.test( bytesOf( character ) ) ) {
					wrong.push( code.toString( 16 ) );
				}
			}
		}
		expect( wrong ).toEqual( [] );
	} );

	test( 'are a part of the module', () => {
		const code = serverOutputs().get( 'programExplorer.lua' ) ?? '';
		expect( code ).toContain( 'package.preload[ \'Module:Program explorer/constants\' ] = function ()\n\treturn {\n\t\tversion = 1,\n' );
		for ( const name of Object.keys( constants ) ) {
			expect( code ).toContain( `\n\t\t${ name } = ` );
		}
	} );

	test( 'are all used, and no other is', () => {
		const used = new Set( FILES.flatMap( ( file ) => [ ...codeOf( file ).matchAll( /\bconstants\.(\w+)/g ) ].map( ( [ , name ] ) => name ) ) );
		expect( [ ...used ].sort() ).toEqual( Object.keys( constants ).sort() );
		const data = new Set( [ ...codeOf( 'host.lua' ).matchAll( /\bDATA\.(\w+)/g ) ].map( ( [ , name ] ) => name ) );
		expect( [ ...data ].sort() ).toEqual( Object.keys( constants.hostData ).sort() );
	} );
} );

describe( 'every sort', () => {
	test( 'has its keys in sort.lua; relevance is the order by status there', () => {
		const code = codeOf( 'sort.lua' );
		expect( [ ...constants.sorts ].filter( ( sort ) => sort !== 'relevance' && !new RegExp( `\\n\\t${ sort } = \\{` ).test( code ) ), 'Add its keys to KEYS in src/lua/sort.lua.' ).toEqual( [] );
	} );

	test( 'is suggested in the documentation of the template', () => {
		const documentation = readFileSync( 'gadget-definition/template-doc.wikitext', 'utf8' );
		const suggested = /"sort": \{[^}]*"suggestedvalues": (\[[^\]]*\])/.exec( documentation )?.[ 1 ] ?? '[]';
		expect( new Set( JSON.parse( suggested ) as string[] ), 'Correct "sort" in gadget-definition/template-doc.wikitext.' ).toEqual( constants.sorts );
	} );
} );

describe( 'no file of Lua repeats', () => {
	/** Words that mean something else in the file, or rules that name each element. */
	const ALLOWED = [
		'dates.lua: 100', // leap years
		'links.lua: 255', // the greatest number in an IPv4 address
		'sort.lua: sorts', // how each order compares
		'fragment.lua: reservedKeys', // how each key is written
		'format.lua: not-stated', // a message
		'term-names.lua: not-stated', // a message
		'term-names.lua: builtInFacets', // how the terms of each are named
		'microdata.lua: defaultFacets', // the facets for which schema.org has properties
		// What programs offer has the names of the fields.
		...[ 'read-program', 'static-list', 'term-programs', 'translations' ].map( ( file ) => `${ file }.lua: offerTerms` )
	];
	const values = Object.values<unknown>( { ...constants, ...constants.hostData, idLength: constants.id.most } );
	const strings = values.filter( ( value ) => typeof value === 'string' );
	const numbers = values.filter( ( value ) => typeof value === 'number' && value > 9 );
	const lists = Object.entries<unknown>( constants ).flatMap( ( [ name, value ] ) => Array.isArray( value ) || value instanceof Set ? [ [ name, [ ...value as Iterable<string> ] ] as const ] : [] );

	test.each( FILES )( 'a constant: %s', ( file ) => {
		const code = codeOf( file );
		const literals = [ ...code.matchAll( /'((?:[^'\\\n]|\\.)*)'/g ) ].map( ( [ , text = '' ] ) => text );
		const words = new Set( code.replace( /\\\d+/g, '' ).match( /[\w-]+/g ) );
		const repeated = [
			...strings.filter( ( text ) => literals.some( ( literal ) => literal === text || text.length > 7 && literal.startsWith( text ) ) ),
			...numbers.filter( ( number ) => words.has( String( number ) ) ),
			...lists.filter( ( [ , elements ] ) => elements.every( ( element ) => words.has( element ) ) ).map( ( [ name ] ) => name )
		];
		expect( repeated.map( ( what ) => `${ file }: ${ String( what ) }` ).filter( ( what ) => !ALLOWED.includes( what ) ) ).toEqual( [] );
	} );
} );

describe( 'the server', () => {
	test.for<[ string, string, object ]>( [
		[ 'read-program.lua', 'raw', programSchema.entries ], [ 'read-program.lua', 'material', materialSchema.entries ], [ 'read-program.lua', 'way', joinSchema.entries ],
		[ 'needs.lua', 'one', needSchema.entries ],
		[ 'read-page.lua', 'page', dataPageSchema.entries ], [ 'vocabulary.lua', 'one', vocabularySchema.entries ]
	] )( 'reads only fields of the schema: %s, %s', ( [ file, name, fields ] ) => {
		const read = [ ...codeOf( file ).matchAll( new RegExp( `\\b${ name }(?:\\.(\\w+)|\\[ '(\\w+)' \\])`, 'g' ) ) ].map( ( [ , field, bracketed ] ) => String( field ?? bracketed ) );
		expect( read.length ).toBeGreaterThan( 0 );
		expect( read.filter( ( field ) => !Object.keys( fields ).includes( field ) ) ).toEqual( [] );
	} );
} );

describe( 'what the build writes in Lua', () => {
	test( 'strings, numbers, lists, sets and tables', () => {
		expect( luaTable( { a: 'it\'s \\ é', b: 7, c: [ 'x', 1 ], d: new Set( [ 'view-source' ] ), e: { f: [] } } ) ).toBe( [
			'return {', '\ta = \'it\\\'s \\\\ \\233\',', '\tb = 7,', '\tc = { \'x\', 1 },', '\td = { [ \'view-source\' ] = true },', '\te = { f = {} }', '}'
		].join( '\n' ) );
	} );

	test( 'a form that Lua can count', () => {
		expect( lengthAndPattern( '[A-Z][a-z][0-9.-]{2,5}' ) ).toEqual( { least: 4, most: 7, pattern: '^[A-Z][a-z][0-9.-]*$' } );
		for ( const source of [ '', 'a', '[a]', '[a]*', '[a]{2,3}[b]', '(?:[a]){1,2}', '[^a]{1,2}', '[\\d]{1,2}' ] ) {
			expect( () => lengthAndPattern( source ), source ).toThrow( 'No Lua pattern is known' );
		}
	} );

	test( 'characters by all their bytes but the last', () => {
		expect( characterPatterns( /[\0%\]^a-c-]|[é-ë]|\u2000/ ) ).toEqual( {
			firstByte: '[%z%%%-%]%^a-c\u00c3\u00e2]', each: [ '[%z%%%-%]%^a-c]', '\u00c3[\u00a9-\u00ab]', '\u00e2\u0080[\u0080]' ]
		} );
	} );
} );
