import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { serverOutputs } from '../../../scripts/build';
import { SORTS } from '../../../src/explore/query';
import en from '../../../src/messages/i18n/en.json';
import qqq from '../../../src/messages/i18n/qqq.json';
import { createMessages, type MessageKey } from '../../../src/messages/messages';
import { STATUSES } from '../../../src/programs/status';

const texts: Readonly<Record<string, string>> = Object.fromEntries( Object.entries( en ).filter( ( entry ): entry is [ string, string ] => typeof entry[ 1 ] === 'string' ) );
const notes: Readonly<Record<string, string>> = Object.fromEntries( Object.entries( qqq ).filter( ( entry ): entry is [ string, string ] => typeof entry[ 1 ] === 'string' ) );
const KEYS = Object.keys( texts );
const parametersOf = ( text: string ): string[] => [ ...new Set( text.match( /\$\d/g ) ) ].sort();

describe( 'a message', () => {
	const msg = createMessages();
	test.each<[ string, MessageKey, ( string | number )[] ]>( [
		[ 'Clear all', 'clear-all', [] ],
		[ '1 of 1 program', 'count', [ 1, 1 ] ],
		[ '0 of 33 programs', 'count', [ 0, 33 ] ],
		[ '1 of 33 programs', 'count', [ 1, 33 ] ],
		[ '1,234 of 10,000 programs', 'count', [ 1234, 10000 ] ],
		[ '1 minute', 'detail-minutes', [ 1 ] ],
		[ '70 minutes', 'detail-minutes', [ 70 ] ],
		[ '0 programs', 'count-after', [ 0 ] ],
		[ 'Remove filter: A: B', 'remove-filter', [ 'A', 'B' ] ],
		[ 'Remove filter: : ', 'remove-filter', [] ],
		[ 'Remove filter: $2: $1', 'remove-filter', [ '$2', '$1' ] ],
		[ 'Remove search: {{PLURAL:$1|a|b}} $& $$', 'remove-search', [ '{{PLURAL:$1|a|b}} $& $$' ] ],
		[ 'Take back A: B (1 program)', 'empty-without', [ 'A', 'B', 1 ] ]
	] )( 'reads "%s"', ( expected, key, parameters ) => {
		expect( msg( key, ...parameters ) ).toBe( expected );
	} );

	test( 'shows its key and its parameters for qqx', () => {
		const keys = createMessages( { language: 'qqx', texts: new Map() } );
		expect( keys( 'clear-all' ) ).toBe( '(program-explorer-clear-all)' );
		expect( keys( 'remove-filter', 'A', 7 ) ).toBe( '(program-explorer-remove-filter, A, 7)' );
	} );

	test( 'that the words lack is English where that comes along, else its key', () => {
		const texts = new Map( [ [ 'clear-all', 'Tout effacer' ] ] );
		const french = createMessages( { language: 'fr', texts } );
		expect( [ french( 'clear-all' ), french( 'close' ), french( 'gone' as MessageKey ) ] ).toEqual( [ 'Tout effacer', 'Close', '⧼gone⧽' ] );
	} );

	test.each<[ language: string, text: string, expected: readonly string[] ]>( [
		[ 'ru', '{{PLURAL:$1|$1 программа|$1 программы|$1 программ}}', [ '0 программ', '1 программа', '2 программы', '5 программ', '21 программа' ] ],
		[ 'ar', '{{PLURAL:$1|لا برامج|برنامج واحد|برنامجان|$1 برامج|$1 برنامجًا|$1 برنامج}}', [ 'لا برامج', 'برنامج واحد', 'برنامجان', '5 برامج', '21 برنامجًا' ] ],
		[ 'fr', '{{PLURAL:$1|$1 programme|$1 programmes}}', [ '0 programme', '1 programme', '2 programmes', '5 programmes', '21 programmes' ] ],
		[ 'ja', '$1 件', [ '0 件', '1 件', '2 件', '5 件', '21 件' ] ],
		// The last form is for all that have none.
		[ 'ru', '{{PLURAL:$1|$1 день|$1 дней}}', [ '0 дней', '1 день', '2 дней', '5 дней', '21 день' ] ]
	] )( 'counts in %s: %s', ( language, text, expected ) => {
		const msg = createMessages( { language, texts: new Map( [ [ 'count-after', text ] ] ) } );
		expect( [ 0, 1, 2, 5, 21 ].map( ( count ) => msg( 'count-after', count ) ) ).toEqual( expected );
	} );

	test( 'counts one and many where the browser has no rules', () => {
		const { PluralRules } = Intl;
		try {
			Reflect.deleteProperty( Intl, 'PluralRules' );
			const msg = createMessages();
			expect( [ 0, 1, 2 ].map( ( count ) => msg( 'count-after', count ) ) ).toEqual( [ '0 programs', '1 program', '2 programs' ] );
		} finally {
			Object.assign( Intl, { PluralRules } );
		}
	} );
} );

describe( 'the files', () => {
	test( 'have the same keys, in the same order', () => {
		expect( Object.keys( notes ) ).toEqual( KEYS );
		expect( KEYS ).toEqual( [ ...KEYS ].sort() );
	} );

	test.each( KEYS )( '%s is text, and its parameters are explained', ( key ) => {
		const text = texts[ key ] ?? '';
		expect( text ).not.toMatch( /[<>]|&#?\w+;|\[\[|'{2}/ );
		expect( text ).toBe( text.trim() );
		expect( text ).not.toBe( '' );
		expect( parametersOf( notes[ key ] ?? '' ) ).toEqual( parametersOf( text ) );
		// A parameter that is left out would leave a hole, not the next one.
		expect( parametersOf( text ) ).toEqual( parametersOf( text ).map( ( _, at ) => `$${ at + 1 }` ) );
		expect( text.replace( /\{\{PLURAL:\$\d\|[^{}|]+\|[^{}|]+\}\}/g, '' ) ).not.toMatch( /[{}|]/ );
	} );
} );

/** What stands as the first argument of `msg( … )`: whole keys, and beginnings of keys that are put together. */
function keysIn( argument: ts.Expression ): { whole: string[]; begun: string[] } {
	if ( ts.isParenthesizedExpression( argument ) ) {
		return keysIn( argument.expression );
	}
	if ( ts.isConditionalExpression( argument ) ) {
		const [ yes, no ] = [ keysIn( argument.whenTrue ), keysIn( argument.whenFalse ) ];
		return { whole: [ ...yes.whole, ...no.whole ], begun: [ ...yes.begun, ...no.begun ] };
	}
	return {
		whole: ts.isStringLiteralLike( argument ) ? [ argument.text ] : [],
		begun: ts.isTemplateExpression( argument ) ? [ argument.head.text ] : []
	};
}

/** Reads what every source asks for. */
function usedKeys(): { whole: Set<string>; begun: Set<string> } {
	const whole = new Set<string>();
	const begun = new Set<string>();
	for ( const name of readdirSync( 'src', { recursive: true, encoding: 'utf8' } ).filter( ( each ) => /\.tsx?$/.test( each ) ) ) {
		const source = ts.createSourceFile( name, readFileSync( `src/${ name }`, 'utf8' ), ts.ScriptTarget.Latest, false, name.endsWith( 'x' ) ? ts.ScriptKind.TSX : ts.ScriptKind.TS );
		const visit = ( node: ts.Node ): void => {
			if ( ts.isCallExpression( node ) && /(^|\.)msg$/.test( node.expression.getText( source ) ) && node.arguments[ 0 ] ) {
				const found = keysIn( node.arguments[ 0 ] );
				found.whole.forEach( ( key ) => whole.add( key ) );
				found.begun.forEach( ( key ) => begun.add( key ) );
			}
			ts.forEachChild( node, visit );
		};
		visit( source );
	}
	return { whole, begun };
}

/** The messages that the server's modules ask for. */
function serverKeys(): string[] {
	return [ ...( serverOutputs().get( 'programExplorer.lua' ) ?? '' ).matchAll( /\bmsg\( '([\w-]+)'/g ) ].map( ( [ , key ] ) => String( key ) );
}

describe( 'the server\'s modules', () => {
	const asked = serverKeys();
	const isAsked = ( key: string ): boolean => asked.some( ( one ) => one === key || one.endsWith( '-' ) && key.startsWith( one ) );

	test( 'ask for messages that are there', () => {
		expect( asked.length ).toBeGreaterThan( 20 );
		expect( asked.filter( ( key ) => key.endsWith( '-' ) ) ).toEqual( [ 'server-date-', 'status-' ] );
		expect( asked.filter( ( key ) => !key.endsWith( '-' ) && !KEYS.includes( key ) ) ).toEqual( [] );
		expect( KEYS.filter( ( key ) => key.startsWith( 'status-' ) ).length ).toBe( STATUSES.length );
	} );

	test( 'ask for every message that is for them alone', () => {
		expect( KEYS.filter( ( key ) => key.startsWith( 'server-' ) && !isAsked( key ) ) ).toEqual( [] );
		expect( KEYS.filter( ( key ) => key.startsWith( 'server-' ) ).length ).toBeGreaterThan( 10 );
	} );

	test( 'know the languages there are, each a page that is complete', () => {
		const files = serverOutputs();
		const languages = /\n\t\tlanguages = \{ (.*) \}/.exec( files.get( 'programExplorer.lua' ) ?? '' )?.[ 1 ]?.replace( /'/g, '' ).split( ', ' );
		expect( languages ).toEqual( readdirSync( 'src/messages/i18n' ).map( ( file ) => file.replace( '.json', '' ) ).filter( ( code ) => code !== 'qqq' ).sort() );
		for ( const language of languages ?? [] ) {
			expect( Object.keys( JSON.parse( files.get( `i18n/${ language }.json` ) ?? '' ) as object ) ).toEqual( KEYS.filter( ( key ) => !/^(gadget|userscript)-/.test( key ) ) );
		}
	} );

	test( 'are one page that says where it comes from, made of files none of which is long', () => {
		const code = serverOutputs().get( 'programExplorer.lua' ) ?? '';
		expect( code ).toMatch( /^-- <nowiki>\n-- Program Explorer .*\n-- From src\/lua\/ with the hash \w+\.\n/ );
		expect( code ).toMatch( /\n-- <\/nowiki>$/ );
		for ( const file of readdirSync( 'src/lua' ) ) {
			expect( code ).toContain( `-- src/lua/${ file }\n` );
			expect( readFileSync( `src/lua/${ file }`, 'utf8' ).split( '\n' ).length, file ).toBeLessThan( 250 );
		}
	} );
} );

describe( 'the sources', () => {
	const { whole, begun } = usedKeys();
	const isUsed = ( key: string ): boolean => whole.has( key ) || [ ...begun ].some( ( start ) => key.startsWith( start ) );

	test( 'were read', () => {
		expect( whole.size ).toBeGreaterThan( 30 );
		expect( [ ...begun ].sort() ).toEqual( [ 'detail-', 'failed-', 'sort-', 'status-' ] );
	} );

	test( 'ask for no message that is not there', () => {
		expect( [ ...whole ].filter( ( key ) => !KEYS.includes( key ) || key.startsWith( 'server-' ) ) ).toEqual( [] );
		expect( [ ...begun ].filter( ( start ) => !KEYS.some( ( key ) => key.startsWith( start ) ) ) ).toEqual( [] );
	} );

	test( 'ask for every message there is', () => {
		expect( KEYS.filter( ( key ) => !isUsed( key ) && !/^(gadget|server)-/.test( key ) ) ).toEqual( [] );
	} );

	test( 'are described on the wiki by every message that is for that', () => {
		const definition = readFileSync( 'gadget-definition/gadgets.json', 'utf8' );
		const described = KEYS.filter( ( key ) => key.startsWith( 'gadget-' ) );
		expect( described.filter( ( key ) => !definition.includes( `"message": "${ key }"` ) ) ).toEqual( [] );
		expect( described.length ).toBeGreaterThan( 0 );
	} );

	test.each( [
		[ 'status', STATUSES ], [ 'sort', SORTS ], [ 'failed', [ 'missing', 'busy', 'timeout', 'network', 'server', 'json', 'unexpected' ] ]
	] )( 'find a message for every %s, and no message is for nothing', ( name, ends ) => {
		expect( KEYS.filter( ( key ) => key.startsWith( `${ name }-` ) ).sort() ).toEqual( ends.map( ( end ) => `${ name }-${ end }` ).sort() );
	} );
} );
