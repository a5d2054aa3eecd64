import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** The linter as `npm run lint` sets it up. */
const linter = new ESLint();

/** What it says about a file of `dist/` with this in it. */
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
	] )( 'asks nothing of browsers that the floor lacks: %s', async ( text, name ) => {
		expect( ( await complaints( 'x.js', text ) ).join( '\n' ) ).toMatch( new RegExp( `^(?:es-x/.*\\b${ name }\\b|floor/apis: "${ name }" is missing in safari 12\\.1)`, 'm' ) );
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
	] )( 'may use what the floor has, and its own names: %s', async ( text ) => {
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
	] )( 'may ask first: %s', async ( text ) => {
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
		// What stands alone throws where it is not.
		'f( ResizeObserver ? new ResizeObserver( a ) : null );',
		'f( a.moveBefore ? null : b ); a.moveBefore( b, c );'
	] )( 'has to ask for the right thing: %s', async ( text ) => {
		expect( ( await complaints( 'x.js', text ) ).join( '\n' ) ).toMatch( /^floor\/apis: "(?:ResizeObserver|moveBefore)" is missing in / );
	} );

	test( 'cannot switch the linter off', async () => {
		expect( await complaints( 'x.js', '// eslint-disable-next-line\nstructuredClone( a );' ) ).toContainEqual( expect.stringContaining( '"structuredClone" is missing' ) );
	} );
} );

describe( 'a style sheet that is built', () => {
	const inBlock = ( text: string ): string => `.a { ${ text } }`;

	test.each( [
		[ inBlock( 'gap: 1em' ), 'gap' ],
		[ inBlock( 'margin-inline: 1em' ), 'margin-inline' ],
		[ inBlock( 'inset: 0' ), 'inset' ],
		[ inBlock( 'aspect-ratio: 1' ), 'aspect-ratio' ],
		[ inBlock( 'accent-color: red' ), 'accent-color' ],
		[ inBlock( 'position: sticky' ), 'position: sticky' ],
		[ inBlock( 'overflow: clip' ), 'overflow: clip' ],
		[ inBlock( 'width: clamp( 1em, 2em, 3em )' ), 'clamp()' ],
		[ inBlock( 'color: var( --b, color-mix( in srgb, red, blue ) )' ), 'color-mix()' ],
		[ inBlock( '& .b { color: red }' ), 'nesting' ],
		[ '.a:is( .b, .c ) { color: red }', ':is' ],
		[ '.a:has( .b ) { color: red }', ':has' ],
		[ '.a::backdrop { color: red }', ':backdrop' ],
		[ '@layer b { .a { color: red } }', '@layer' ],
		[ '@container ( min-width: 1em ) { .a { color: red } }', '@container' ],
		[ '@media ( width > 40em ) { .a { color: red } }', '(a < b)' ],
		[ '@media ( dynamic-range: high ) { .a { color: red } }', '(dynamic-range)' ]
	] )( 'has nothing that the floor lacks: %s', async ( text, name ) => {
		expect( ( await complaints( 'x.css', text ) ).join( '\n' ) ).toMatch( new RegExp( `^floor/styles: "${ name.replace( /[()]/g, '\\$&' ) }" is missing in safari`, 'm' ) );
	} );

	test.each( [
		[ inBlock( 'height: 100dvh' ), 'dvh' ],
		[ inBlock( 'height: var( --b, 1.5lh )' ), 'lh' ],
		[ inBlock( 'colour: red' ), 'colour' ],
		[ inBlock( '-webkit-nothing: 1' ), '-webkit-nothing' ]
	] )( 'has nothing that nobody knows: %s', async ( text, name ) => {
		expect( await complaints( 'x.css', text ) ).toEqual( [ expect.stringMatching( new RegExp( `^floor/styles: The table does not say .* "${ name }"` ) ) ] );
	} );

	test.each( [
		inBlock( 'display: grid; grid-gap: 1em 2em; grid-template-columns: minmax( 1em, 2fr ) repeat( 2, 1fr )' ),
		inBlock( 'margin-inline-start: 1e-1em; padding-inline-end: -.5em; text-align: start' ),
		inBlock( 'position: -webkit-sticky; position: sticky' ),
		inBlock( '-webkit-appearance: none; -moz-appearance: none; appearance: none' ),
		inBlock( 'display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden' ),
		inBlock( 'color: rgba( 0, 0, 0, 0.5 ); background: var( --inset-gap, #1dbdfa ); width: calc( 100vh - 1em )' ),
		inBlock( '--gap: 1dvh; content: "gap: 1dvh has( )"; clip: rect( 1px, 1px, 1px, 1px )' ),
		'.a:not( .b ):first-child::after, .gap, .a[data-has="1dvh"] { color: red }',
		'@media ( min-width: 40em ) and ( prefers-reduced-motion: reduce ) { .a { color: red } }',
		'@media print { .a { break-inside: avoid } }'
	] )( 'may have what the floor has: %s', async ( text ) => {
		expect( await complaints( 'x.css', text ) ).toEqual( [] );
	} );

	test( 'may lose a ring of its own, but nothing along with it', async () => {
		expect( await complaints( 'x.css', '.a:focus-visible, .b:focus-visible { outline: 1px solid red }' ) ).toEqual( [] );
		expect( await complaints( 'x.css', '.a:hover, .a:focus-visible { color: red }' ) ).toEqual( [ expect.stringContaining( '":focus-visible" drop the whole rule' ) ] );
	} );
} );
