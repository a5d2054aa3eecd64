import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { serverOutputs } from '../../../scripts/build';
import { SORTS, VIEWS } from '../../../src/explore/query';
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
		[ '0 programs', 'count-programs', [ 0 ] ],
		[ 'Remove filter: A: B', 'remove-filter', [ 'A', 'B' ] ],
		[ 'Remove filter: : ', 'remove-filter', [] ],
		[ 'Remove filter: $2: $1', 'remove-filter', [ '$2', '$1' ] ],
		[ 'Remove search: {{PLURAL:$1|a|b}} $& $$', 'remove-search', [ '{{PLURAL:$1|a|b}} $& $$' ] ],
		[ 'Remove A: B (1 program)', 'empty-without', [ 'A', 'B', 1 ] ]
	] )( 'reads "%s"', ( expected, key, parameters ) => {
		expect( msg( key, ...parameters ) ).toBe( expected );
	} );

	test( 'shows its key and its parameters for qqx', () => {
		const keys = createMessages( { language: 'qqx', texts: new Map() } );
		expect( keys( 'clear-all' ) ).toBe( '(program-explorer-clear-all)' );
		expect( keys( 'remove-filter', 'A', 7 ) ).toBe( '(program-explorer-remove-filter, A, 7)' );
	} );

	test( 'without a text is in English if the code has that, else it is its key', () => {
		const texts = new Map( [ [ 'clear-all', 'Tout effacer' ] ] );
		const french = createMessages( { language: 'fr', texts } );
		expect( [ french( 'clear-all' ), french( 'close' ), french( 'gone' as MessageKey ) ] ).toEqual( [ 'Tout effacer', 'Close', '⧼gone⧽' ] );
	} );

	test.each<[ language: string, text: string, expected: readonly string[] ]>( [
		[ 'ru', '{{PLURAL:$1|$1 программа|$1 программы|$1 программ}}', [ '0 программ', '1 программа', '2 программы', '5 программ', '21 программа' ] ],
		[ 'ar', '{{PLURAL:$1|لا برامج|برنامج واحد|برنامجان|$1 برامج|$1 برنامجًا|$1 برنامج}}', [ 'لا برامج', 'برنامج واحد', 'برنامجان', '٥ برامج', '٢١ برنامجًا' ] ],
		[ 'fr', '{{PLURAL:$1|$1 programme|$1 programmes}}', [ '0 programme', '1 programme', '2 programmes', '5 programmes', '21 programmes' ] ],
		[ 'ja', '$1 件', [ '0 件', '1 件', '2 件', '5 件', '21 件' ] ],
		// The last form is for all other categories.
		[ 'ru', '{{PLURAL:$1|$1 день|$1 дней}}', [ '0 дней', '1 день', '2 дней', '5 дней', '21 день' ] ]
	] )( 'has the plural forms of %s: %s', ( language, text, expected ) => {
		const msg = createMessages( { language, texts: new Map( [ [ 'count-programs', text ] ] ) } );
		expect( [ 0, 1, 2, 5, 21 ].map( ( count ) => msg( 'count-programs', count ) ) ).toEqual( expected );
	} );

	test( 'has a singular and a plural if the browser has no plural rules', () => {
		const { PluralRules } = Intl;
		try {
			Reflect.deleteProperty( Intl, 'PluralRules' );
			const msg = createMessages();
			expect( [ 0, 1, 2 ].map( ( count ) => msg( 'count-programs', count ) ) ).toEqual( [ '0 programs', '1 program', '2 programs' ] );
		} finally {
			Object.assign( Intl, { PluralRules } );
		}
	} );

	test( 'with very many beginnings of a plural is read in one pass', () => {
		// Reading the rest of the text again at each beginning would take hours.
		const text = '{{PLURAL:$1|'.repeat( 100_000 );
		expect( createMessages( { language: 'en', texts: new Map( [ [ 'retry', text ] ] ) } )( 'retry', 2 ) ).toHaveLength( text.length - 100_000 );
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
		// The numbers of the parameters must have no gap.
		expect( parametersOf( text ) ).toEqual( parametersOf( text ).map( ( _, at ) => `$${ at + 1 }` ) );
		expect( text.replace( /\{\{PLURAL:\$\d\|[^{}|]+\|[^{}|]+\}\}/g, '' ) ).not.toMatch( /[{}|]/ );
	} );
} );

/** The keys in the first argument of `msg( … )`: complete keys, and the first parts of keys that are concatenated. */
function keysIn( argument: ts.Expression ): { whole: string[]; prefixes: string[] } {
	if ( ts.isParenthesizedExpression( argument ) ) {
		return keysIn( argument.expression );
	}
	if ( ts.isConditionalExpression( argument ) ) {
		const [ yes, no ] = [ keysIn( argument.whenTrue ), keysIn( argument.whenFalse ) ];
		return { whole: [ ...yes.whole, ...no.whole ], prefixes: [ ...yes.prefixes, ...no.prefixes ] };
	}
	return {
		whole: ts.isStringLiteralLike( argument ) ? [ argument.text ] : [],
		prefixes: ts.isTemplateExpression( argument ) ? [ argument.head.text ] : []
	};
}

/** The keys that the sources use. */
function usedKeys(): { whole: Set<string>; prefixes: Set<string> } {
	const whole = new Set<string>();
	const prefixes = new Set<string>();
	for ( const name of readdirSync( 'src', { recursive: true, encoding: 'utf8' } ).filter( ( each ) => /\.tsx?$/.test( each ) ) ) {
		const source = ts.createSourceFile( name, readFileSync( `src/${ name }`, 'utf8' ), ts.ScriptTarget.Latest, false, name.endsWith( 'x' ) ? ts.ScriptKind.TSX : ts.ScriptKind.TS );
		const visit = ( node: ts.Node ): void => {
			if ( ts.isCallExpression( node ) && /(^|\.)msg$/.test( node.expression.getText( source ) ) && node.arguments[ 0 ] ) {
				const keys = keysIn( node.arguments[ 0 ] );
				keys.whole.forEach( ( key ) => whole.add( key ) );
				keys.prefixes.forEach( ( key ) => prefixes.add( key ) );
			}
			ts.forEachChild( node, visit );
		};
		visit( source );
	}
	return { whole, prefixes };
}

/** The keys that the server's modules use. */
function serverKeys(): string[] {
	return [ ...( serverOutputs().get( 'programExplorer.lua' ) ?? '' ).matchAll( /\bmsg\( '([\w-]+)'/g ) ].map( ( [ , key ] ) => String( key ) );
}

describe( 'the modules of the server', () => {
	const used = serverKeys();
	const isUsed = ( key: string ): boolean => used.some( ( each ) => each === key || each.endsWith( '-' ) && key.startsWith( each ) );

	test( 'use only existing messages', () => {
		expect( used.length ).toBeGreaterThan( 20 );
		expect( used.filter( ( key ) => key.endsWith( '-' ) ).sort() ).toEqual( [ 'coverage-more-', 'facet-', 'group-', 'offers-', 'server-date-', 'status-' ] );
		expect( used.filter( ( key ) => !key.endsWith( '-' ) && !KEYS.includes( key ) ) ).toEqual( [] );
		expect( KEYS.filter( ( key ) => key.startsWith( 'status-' ) ).length ).toBe( STATUSES.length );
	} );

	test( 'use every message that is only for them', () => {
		expect( KEYS.filter( ( key ) => key.startsWith( 'server-' ) && !isUsed( key ) ) ).toEqual( [] );
		expect( KEYS.filter( ( key ) => key.startsWith( 'server-' ) ).length ).toBeGreaterThan( 10 );
	} );

	test( 'have all languages, each with a complete page', () => {
		const files = serverOutputs();
		const languages = /\n\t\tlanguages = \{ (.*) \}/.exec( files.get( 'programExplorer.lua' ) ?? '' )?.[ 1 ]?.replace( /'/g, '' ).split( ', ' );
		expect( languages ).toEqual( readdirSync( 'src/messages/i18n' ).map( ( file ) => file.replace( '.json', '' ) ).filter( ( code ) => code !== 'qqq' ).sort() );
		for ( const language of languages ?? [] ) {
			expect( Object.keys( JSON.parse( files.get( `i18n/${ language }.json` ) ?? '' ) as object ) ).toEqual( KEYS.filter( ( key ) => !/^(gadget|userscript|edit)-/.test( key ) ) );
		}
	} );

	test( 'are one page that names its sources, and none of these files is long', () => {
		const code = serverOutputs().get( 'programExplorer.lua' ) ?? '';
		expect( code ).toMatch( /^-- <nowiki>\n-- Program Explorer .*, from src\/lua\/\.\n/ );
		expect( code ).toMatch( /\n-- <\/nowiki>$/ );
		for ( const file of readdirSync( 'src/lua' ) ) {
			expect( code ).toContain( `-- src/lua/${ file }\n` );
			expect( readFileSync( `src/lua/${ file }`, 'utf8' ).split( '\n' ).length, file ).toBeLessThan( 250 );
		}
	} );
} );

describe( 'the sources', () => {
	const { whole, prefixes } = usedKeys();
	const isUsed = ( key: string ): boolean => whole.has( key ) || [ ...prefixes ].some( ( start ) => key.startsWith( start ) );

	test( 'have been parsed', () => {
		expect( whole.size ).toBeGreaterThan( 30 );
		expect( [ ...prefixes ].sort() ).toEqual( [ 'coverage-more-', 'detail-', 'edit-change-', 'edit-failed-', 'edit-field-', 'edit-group-', 'edit-help-', 'edit-kind-', 'edit-part-', 'edit-problem-', 'edit-public-', 'export-', 'facet-', 'failed-', 'group-', 'offers-', 'sort-', 'status-', 'timeline-', 'view-' ] );
	} );

	test( 'use only existing messages', () => {
		expect( [ ...whole ].filter( ( key ) => !KEYS.includes( key ) || key.startsWith( 'server-' ) ) ).toEqual( [] );
		expect( [ ...prefixes ].filter( ( start ) => !KEYS.some( ( key ) => key.startsWith( start ) ) ) ).toEqual( [] );
	} );

	test( 'use every message', () => {
		expect( KEYS.filter( ( key ) => !isUsed( key ) && !/^(gadget|server)-/.test( key ) ) ).toEqual( [] );
	} );

	test( 'have a gadget definition that uses every message for it', () => {
		const definition = readFileSync( 'gadget-definition/gadgets.json', 'utf8' );
		const described = KEYS.filter( ( key ) => key.startsWith( 'gadget-' ) );
		expect( described.filter( ( key ) => !definition.includes( `"message": "${ key }"` ) ) ).toEqual( [] );
		expect( described.length ).toBeGreaterThan( 0 );
	} );

	test.each( [
		[ 'status', STATUSES ], [ 'sort', SORTS ], [ 'view', VIEWS ], [ 'group', [ 'current', 'paused', 'unknown', 'past' ] ], [ 'failed', [ 'missing', 'busy', 'timeout', 'network', 'server', 'json', 'outdated', 'unexpected' ] ]
	] )( 'have exactly one message for every %s', ( name, values ) => {
		expect( KEYS.filter( ( key ) => key.startsWith( `${ name }-` ) ).sort(), 'Add what is missing to src/messages/i18n/en.json and qqq.json.' ).toEqual( values.map( ( value ) => `${ name }-${ value }` ).sort() );
	} );
} );
