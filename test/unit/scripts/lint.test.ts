import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** The linter as `npm run lint` sets it up. */
const linter = new ESLint();

/** The messages about a file of `dist/` with this content. */
async function complaints( file: string, text: string ): Promise<readonly string[]> {
	const [ result ] = await linter.lintText( text, { filePath: `dist/${ file }` } );
	return result?.messages.map( ( { ruleId, message } ) => `${ ruleId ?? 'syntax' }: ${ message }` ) ?? [ 'not linted' ];
}

describe( 'a script that is built', () => {
	test.each( [
		[ 'async function f() {}', /^syntax: / ],
		[ 'f( { ...a } );', /^syntax: / ],
		[ 'f( a ?? b );', /^syntax: / ],
		[ 'try { f(); } catch {}', /^syntax: / ],
		[ 'f( /(?<=a)b/ );', /^syntax: / ],
		[ 'f( /(?<n>a)/ );', /^syntax: / ],
		[ 'f( new RegExp( "(?<=a)b" ) );', /lookbehind/ ],
		[ 'f( new RegExp( "a", "s" ) );', /'s' flag/ ]
	] )( 'is not newer than the wiki\'s validator: %s', async ( text, why ) => {
		expect( ( await complaints( 'x.js', text ) ).join( '\n' ) ).toMatch( why );
	} );

	test.each( [
		[ 'a.at( -1 );', 'at' ],
		[ 'a.replaceAll( "b", "c" );', 'replaceAll' ],
		[ 'a.matchAll( b );', 'matchAll' ],
		[ 'Promise.allSettled( a );', 'allSettled' ],
		[ 'Object.hasOwn( a, "b" );', 'hasOwn' ],
		[ 'new WeakRef( a );', 'WeakRef' ],
		[ 'BigInt( a );', 'BigInt' ],
		[ 'structuredClone( a );', 'structuredClone' ],
		[ 'requestIdleCallback( a );', 'requestIdleCallback' ],
		[ 'new ResizeObserver( a );', 'ResizeObserver' ],
		[ 'new window.ResizeObserver( a );', 'ResizeObserver' ],
		[ 'new Intl.PluralRules( "en" );', 'Intl.PluralRules' ],
		[ 'new Intl.Segmenter( "en" );', 'Intl.Segmenter' ],
		[ 'AbortSignal.timeout( 1 );', 'AbortSignal.timeout' ],
		[ 'a.replaceChildren( b );', 'replaceChildren' ],
		[ 'a[ "replaceChildren" ]( b );', 'replaceChildren' ],
		[ 'a.showModal();', 'showModal' ],
		[ 'a.inert = true;', 'inert' ],
		[ 'f( ( { submitter } ) => submitter );', 'submitter' ],
		[ 'a.addEventListener( "b", c, { signal: d } );', 'addEventListener signal' ],
		[ 'a.scrollIntoView( { block: "start" } );', 'scrollIntoView' ],
		[ 'new Intl.DateTimeFormat( "en", { dateStyle: "long" } );', 'DateTimeFormat dateStyle' ]
	] )( 'uses nothing that an old browser lacks: %s', async ( text, name ) => {
		expect( ( await complaints( 'x.js', text ) ).join( '\n' ) ).toMatch( new RegExp( `^(?:es-x/.*\\b${ name }\\b|old-browsers/apis: "${ name }" is missing in safari 12\\.1)`, 'm' ) );
	} );

	test.each( [
		'f( Object.fromEntries( a ), b.flat(), c.padStart( 2 ), globalThis );',
		'queueMicrotask( f );',
		'new IntersectionObserver( f );',
		'fetch( a, { signal: new AbortController().signal } );',
		'a.append( b ); a.closest( "c" ); a.isConnected; a.toggleAttribute( "d" );',
		'a.addEventListener( "b", c, { once: true, passive: true } );',
		'new Intl.DateTimeFormat( "en", { month: "long", timeZone: "UTC" } ).formatToParts( a );',
		'f( ( structuredClone ) => structuredClone( a ) );',
		'f( { signal: a, replaceChildren: b } );'
	] )( 'may use what the oldest browsers have, and its own names: %s', async ( text ) => {
		expect( await complaints( 'x.js', text ) ).toEqual( [] );
	} );

	test.each( [
		'f( "ResizeObserver" in window ? new ResizeObserver( a ) : null );',
		'if ( "PluralRules" in Intl ) { f( () => new Intl.PluralRules( "en" ) ); }',
		'function g() { if ( !( "PluralRules" in Intl ) ) { return a; } return new Intl.PluralRules( "en" ); }',
		'function g() { if ( a || !( "PluralRules" in Intl ) ) return a; return new Intl.PluralRules( "en" ); }',
		'f( typeof ResizeObserver === "undefined" ? null : new ResizeObserver( a ) );',
		'f( typeof structuredClone !== "undefined" && structuredClone( a ) );',
		'f( !a.moveBefore || a.moveBefore( b, c ) );',
		'f( b && a.moveBefore && c ? a.moveBefore( b, c ) : null );',
		'f( ( b = a.moveBefore ) == null ? void 0 : b.call( a ) );'
	] )( 'may check first: %s', async ( text ) => {
		expect( await complaints( 'x.js', text ) ).toEqual( [] );
	} );

	test.each( [
		'f( "ResizeObserver" in window ? null : new ResizeObserver( a ) );',
		'f( "ResizeObserver" in window || new ResizeObserver( a ) );',
		'if ( "ResizeObserver" in window ) { f(); } new ResizeObserver( a );',
		'function g() { if ( !( "ResizeObserver" in window ) ) { f(); } return new ResizeObserver( a ); }',
		'f( "ResizeObserver" in window && b, new ResizeObserver( a ) );',
		'f( "ResizeObserver" in window || b ? new ResizeObserver( a ) : null );',
		'f( "IntersectionObserver" in window ? new ResizeObserver( a ) : null );',
		// A global name on its own throws where it is missing.
		'f( ResizeObserver ? new ResizeObserver( a ) : null );',
		'f( a.moveBefore ? null : b ); a.moveBefore( b, c );'
	] )( 'has to check for the right thing: %s', async ( text ) => {
		expect( ( await complaints( 'x.js', text ) ).join( '\n' ) ).toMatch( /^old-browsers\/apis: "(?:ResizeObserver|moveBefore)" is missing in / );
	} );

	test( 'cannot switch the linter off', async () => {
		expect( await complaints( 'x.js', '// eslint-disable-next-line\nstructuredClone( a );' ) ).toContainEqual( expect.stringContaining( '"structuredClone" is missing' ) );
	} );
} );

describe( 'a style sheet that is built', () => {
	const inBlock = ( text: string ): string => `.a { ${ text } }`;

	test.each( [
		[ inBlock( 'gap: 1em' ), '"gap" is missing in Safari 12.1' ],
		[ inBlock( 'margin-inline: 1em' ), "Property 'margin-inline'" ],
		[ inBlock( 'inset: 0' ), "Property 'inset'" ],
		[ inBlock( 'aspect-ratio: 1' ), "Property 'aspect-ratio'" ],
		[ inBlock( 'accent-color: red' ), "Property 'accent-color'" ],
		[ inBlock( 'position: sticky' ), 'Safari 12.1 has "position: sticky" with a prefix only' ],
		[ inBlock( 'overflow: clip' ), "Value 'clip' of property 'overflow'" ],
		[ inBlock( 'width: clamp( 1em, 2em, 3em )' ), "Function 'clamp'" ],
		[ inBlock( 'color: var( --b, color-mix( in srgb, red, blue ) )' ), 'The fallback of var()' ],
		[ inBlock( '& .b { color: red }' ), "Selector 'nesting'" ],
		[ '.a:is( .b, .c ) { color: red }', "Selector 'is'" ],
		[ '.a:has( .b ) { color: red }', "Selector 'has'" ],
		[ '.a::backdrop { color: red }', "Selector 'backdrop'" ],
		[ '@layer b { .a { color: red } }', "At-rule '@layer'" ],
		[ '@container ( min-width: 1em ) { .a { color: red } }', "At-rule '@container'" ],
		[ '@media ( width > 40em ) { .a { color: red } }', '"(a < b)" is missing in Safari 12.1' ],
		[ '@media ( dynamic-range: high ) { .a { color: red } }', "Media condition 'dynamic-range'" ]
	] )( 'uses nothing that an old browser lacks: %s', async ( text, message ) => {
		expect( await complaints( 'x.css', text ) ).toContainEqual( expect.stringContaining( message ) );
	} );

	test.each( [
		[ inBlock( 'height: 100dvh' ), "Unit 'dvh'" ],
		[ inBlock( 'height: var( --b, 1.5lh )' ), 'The fallback of var()' ],
		[ inBlock( 'colour: red' ), "Unknown property 'colour'" ],
		[ inBlock( '-webkit-nothing: 1' ), "Unknown property '-webkit-nothing'" ]
	] )( 'uses nothing unknown: %s', async ( text, message ) => {
		expect( await complaints( 'x.css', text ) ).toEqual( [ expect.stringContaining( message ) ] );
	} );

	test.each( [
		inBlock( 'display: grid; grid-gap: 1em 2em; grid-template-columns: minmax( 1em, 2fr ) repeat( 2, 1fr )' ),
		inBlock( 'margin-inline-start: -.5em; padding-inline-end: 1e-1em; text-align: start' ),
		inBlock( 'position: -webkit-sticky; position: sticky' ),
		inBlock( '-webkit-appearance: none; -moz-appearance: none; appearance: none' ),
		inBlock( 'display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden' ),
		inBlock( 'color: rgba( 0, 0, 0, 0.5 ); background: var( --inset-gap, #1dbdfa ); width: calc( 100vh - 1em )' ),
		inBlock( '--gap: 1dvh; content: "gap: 1dvh has( )"; clip: rect( 1px, 1px, 1px, 1px )' ),
		'.a:not( .b ):first-child::after, .gap, .a[data-has="1dvh"] { color: red }',
		'@media ( min-width: 40em ) and ( prefers-reduced-motion: reduce ) { .a { color: red } }',
		'@media print { .a { break-inside: avoid } }'
	] )( 'may use what the oldest browsers have: %s', async ( text ) => {
		expect( await complaints( 'x.css', text ) ).toEqual( [] );
	} );

	test( 'has a rule of its own for :focus-visible', async () => {
		expect( await complaints( 'x.css', '.a:focus-visible, .b:focus-visible { outline: 1px solid red }' ) ).toEqual( [] );
		expect( await complaints( 'x.css', '.a:hover, .a:focus-visible { color: red }' ) ).toEqual( [ expect.stringContaining( '":focus-visible" drop the whole rule' ) ] );
	} );
} );

describe( 'an import between the folders of src/', () => {
	/** The messages about imports, if an existing file had this line at its start. */
	async function aboutImports( file: string, line: string ): Promise<readonly string[]> {
		const [ result ] = await linter.lintText( `${ line }\n`, { filePath: `src/${ file }` } );
		return ( result?.messages ?? [] ).filter( ( { ruleId } ) => ruleId === '@typescript-eslint/no-restricted-imports' ).map( ( { message } ) => message );
	}

	test.each( [
		[ 'programs/parse.ts', 'import { explore } from \'../explore/facets\';' ],
		[ 'explore/facets.ts', 'import { createMessages } from \'../messages/messages\';' ],
		[ 'messages/messages.ts', 'import { createStore } from \'../app/store\';' ],
		[ 'app/store.ts', 'import { mountExplorer } from \'../views/mount\';' ],
		[ 'views/view.ts', 'import { start } from \'../page/start\';' ],
		[ 'page/start.ts', 'import { createMediaWiki } from \'../wiki/mediawiki\';' ],
		[ 'page/start.ts', 'import { insertHost } from \'../import/insert-host\';' ],
		[ 'maintain/advice.ts', 'import { Explorer } from \'../views/layout/explorer\';' ],
		[ 'wiki/mediawiki.ts', 'import { start } from \'../page/start\';' ]
	] )( 'against their order is refused: %s, %s', async ( file, line ) => {
		expect( await aboutImports( file, line ) ).toHaveLength( 1 );
	} );

	test.each( [
		[ 'explore/facets.ts', 'import { optionsFor } from \'../programs/parse-options\';' ],
		[ 'views/view.ts', 'import { createStore } from \'../app/store\';' ],
		[ 'page/start.ts', 'import type { Importer } from \'../import/importer\';' ],
		[ 'page/start.ts', 'import type { Wiki } from \'../wiki/wiki\';' ]
	] )( 'in their order, or of a type that comes as an argument, is not: %s, %s', async ( file, line ) => {
		expect( await aboutImports( file, line ) ).toEqual( [] );
	} );
} );
