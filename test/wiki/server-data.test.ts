import { beforeAll, describe, expect, test } from 'vitest';
import { call, CATEGORY_NAME, dataPage, ERRORS, FOLDER, host, ids, items, render, STATIC, type Rendered } from './helpers/rendered';
import { DATA_PAGE, HOST_PAGE } from './helpers/wiki';

describe( 'a data page that is missing or bad', () => {
	test.for<[ string, string | null, string ]>( [
		[ 'missing', null, 'does not exist' ], [ 'broken', '{ "version": 1,', 'is not valid JSON' ], [ 'newer', '{ "version": 2 }', 'does not say "version": 1' ], [ 'list', '[]', 'does not say "version": 1' ]
	] )( '%s: a notice, a category, and the fallback of the page', async ( [ name, text, words ] ) => {
		const source = text === null ? `${ FOLDER }/None/programs.json` : await dataPage( name, text, 'wikitext' );
		const rendered = await render( call( 'fallback=\n* The [[old]] list\n', source ) );
		expect( rendered.document.querySelector( `${ STATIC }__notice` )?.textContent ).toContain( words );
		expect( rendered.document.querySelector( `${ STATIC }__notice a` )?.textContent ).toBe( source );
		expect( rendered.document.querySelector( '.program-explorer > ul > li' )?.textContent ).toBe( 'The old list' );
		expect( host( rendered ).dataset[ 'source' ] ).toBe( source );
		expect( host( rendered ).hasAttribute( 'data-revision' ) ).toBe( text !== null );
		expect( rendered.categories ).toEqual( [ CATEGORY_NAME, ERRORS ] );
	} );

	test.for( [ '<b>', 'https://example.org/', '{{{1}}}', '#x' ] )( 'a source that is no title: %s', async ( source ) => {
		const rendered = await render( call( 'fallback=Kept', source ) );
		expect( rendered.document.querySelector( `${ STATIC }__notice` )?.textContent ).toMatch( /is not the title of a page|does not exist/ );
		expect( rendered.document.querySelector( '.program-explorer' )?.textContent ).toContain( 'Kept' );
		expect( rendered.categories ).toContain( ERRORS );
	} );

	test( 'without a source, the data page is that of the page, or of the page it is a translation of', async () => {
		expect( host( await render( '{{Program explorer}}', HOST_PAGE ) ).dataset[ 'source' ] ).toBe( DATA_PAGE );
		expect( host( await render( '{{Program explorer}}', `${ HOST_PAGE }/fr` ) ).dataset[ 'source' ] ).toBe( DATA_PAGE );
	} );

	test( 'JSON is read from a page with the content model wikitext', async () => {
		const source = await dataPage( 'wikitext', '{"version":1,"programs":[{"id":"a","title":"A"}]}', 'wikitext' );
		expect( ids( await render( call( '', source ) ) ) ).toEqual( [ 'a' ] );
	} );

	test( 'included pages are read, with a warning for a missing one', async () => {
		const more = await dataPage( 'more', { version: 1, programs: [ { id: 'b', title: 'B' } ] } );
		const source = await dataPage( 'includes', { version: 1, include: [ more ], programs: [ { id: 'a', title: 'A' } ] } );
		const rendered = await render( call( '', source ) );
		expect( ids( rendered ) ).toEqual( [ 'a', 'b' ] );
		expect( host( rendered ).dataset[ 'revision' ] ).toMatch( /^\d+ \d+$/ );
		expect( rendered.categories ).toEqual( [ CATEGORY_NAME ] );
		const half = await dataPage( 'half', { version: 1, include: [ 'Nowhere', more ] } );
		const rest = await render( call( '', half ) );
		expect( ids( rest ) ).toEqual( [ 'b' ] );
		expect( rest.categories ).toContain( ERRORS );
		expect( rest.warnings.join() ).toContain( '“Nowhere”' );
	} );

	test( 'a link with very many spaces costs this link only', async () => {
		const spaces = ' \u00a0'.repeat( 20_000 );
		const source = await dataPage( 'spaces', { version: 1, programs: [
			{ id: 'a', title: 'A', page: `${ spaces }A page${ spaces }` }, { id: 'b', title: 'B', page: spaces }, { id: 'c', title: 'C', page: `x${ spaces }x` }
		] } );
		const rendered = await render( call( '', source ) );
		expect( ids( rendered ) ).toEqual( [ 'a', 'b', 'c' ] );
		expect( items( rendered )[ 0 ]?.querySelector( 'a' )?.getAttribute( 'title' ) ).toContain( 'A page' );
	} );

	test( 'switched off: the whole list, without the attributes and the category that the gadget needs', async () => {
		const source = await dataPage( 'off', { version: 1, enabled: false, programs: [ { id: 'a', title: 'A' } ] } );
		const off = await render( call( 'current=Now', source ) );
		expect( ids( off ) ).toEqual( [ 'a' ] );
		expect( host( off ).getAttributeNames() ).toEqual( [ 'class', 'id', 'lang', 'dir' ] );
		expect( off.sections ).toEqual( [ '2 Now #Now', '3 Programs with unknown status #Programs_with_unknown_status' ] );
		expect( off.categories ).toEqual( [] );
		const part = await render( call( 'limit=1|q=x', source ) );
		expect( Object.keys( host( part ).dataset ) ).toEqual( [] );
		expect( part.categories ).toEqual( [] );
		// There is still a category for a bad argument.
		expect( ( await render( call( 'colour=red', source ) ) ).categories ).toEqual( [ ERRORS ] );
	} );

	test( 'no programs: a sentence in place of the list', async () => {
		const source = await dataPage( 'empty', { version: 1, programs: [] } );
		expect( ( await render( call( '', source ) ) ).document.querySelector( STATIC )?.textContent ).toBe( 'There are no programs yet.' );
	} );
} );

describe( 'hostile data', () => {
	const WORDS = [
		'<script>alert(1)</script>', '<b>bold</b>', '<!-- comment -->', '<nowiki>x</nowiki>', '\'\'\'bold\'\'\' \'\'it\'\'', '[[Main Page]]', '[https://example.org x]',
		'{{Program explorer}}', '{{{1}}}', '{{#if:1|2}}', '__NOTOC__ __FORCETOC__', '~~' + '~~', 'https://example.org/bare', 'mailto:a@example.org', 'ISBN 9780306406157', 'RFC 1234', 'PMID 1234',
		'RFC\u00a01234', 'PMID\u20031234', 'ISBN\u30009780306406157', 'RFC\u2009 1234',
		'-{zh-hans:a}-', '* list', '# list', ': indent', '== heading ==', '----', '| cell', '{| class="x"', '&lt;b&gt; &amp;amp;', '<ref>x</ref>', '[[Category:Hostile]]', '#REDIRECT [[X]]', '<onlyinclude>x', '\u007f\'"`UNIQ--nowiki-00000000-QINU`"\'\u007f',
		'</li></ul></div>', '" onclick="alert(1)', '\n\n== two ==\n* lines\n'
	];
	let rendered: Rendered;
	beforeAll( async () => {
		const source = await dataPage( 'hostile', { version: 1, programs: WORDS.map( ( words, at ) => ( {
			id: `p${ at }`, title: words, summary: { de: words }, page: 'Main Page',
			materials: [ { label: words, url: 'https://example.org/__NOTOC__?[[a]]{{b}}&lt;\'\'c\'\'|d<e>' } ]
		} ) ) } );
		rendered = await render( call( '', source ) );
	} );

	test( 'is shown as text', () => {
		const clean = ( text = '' ): string => text.replace( /\u007f/g, '' ).replace( /\s+/g, ' ' ).trim();
		expect( items( rendered ).length ).toBe( WORDS.length );
		for ( const item of items( rendered ) ) {
			const words = clean( WORDS[ Number( item.dataset[ 'program' ]?.slice( 1 ) ) ] );
			expect( clean( item.querySelector( 'b' )?.textContent ), words ).toBe( words );
			expect( clean( item.querySelector( `${ STATIC }__summary` )?.textContent ), words ).toBe( words );
			expect( clean( item.querySelector( `${ STATIC }__materials a` )?.textContent ), words ).toBe( words );
			expect( item.querySelectorAll( 'a' ).length, words ).toBe( 2 );
		}
	} );

	test( 'does not work as markup', () => {
		expect( rendered.document.querySelectorAll( 'script, [onclick], ref, table, hr, i, ol, dl' ).length ).toBe( 0 );
		expect( rendered.categories ).toEqual( [ CATEGORY_NAME ] );
		expect( rendered.sections ).toEqual( [ '2 Current programs #Current_programs', '3 Programs with unknown status #Programs_with_unknown_status' ] );
		for ( const link of rendered.document.querySelectorAll( `${ STATIC }__materials a` ) ) {
			expect( decodeURIComponent( String( link.getAttribute( 'href' ) ) ) ).toBe( 'https://example.org/__NOTOC__?[[a]]{{b}}&lt;\'\'c\'\'|d<e>' );
		}
	} );

	test( 'makes no link to anything but pages and https addresses', async () => {
		const pages = [ 'javascript:alert(1)', 'data:text/html,x', 'http://example.org/', '//example.org/', 'Main Page|x', '[[x', 'mailto:a@example.org', 'Talk:' ];
		const source = await dataPage( 'links', { version: 1, programs: pages.map( ( page, at ) => ( { id: `p${ at }`, title: 'T', page } ) ) } );
		const list = await render( call( '', source ) );
		expect( items( list ).length ).toBe( pages.length );
		expect( list.document.querySelectorAll( `${ STATIC } a` ).length ).toBe( 0 );
	} );

	test( 'is no other page by a number of a letter', async () => {
		const source = await dataPage( 'numbers', { version: 1, programs: [ { id: 'a', title: 'A', page: '&#119;:Foo' } ] } );
		const [ item ] = items( await render( call( '', source ) ) );
		expect( item?.querySelector( 'a' )?.getAttribute( 'href' ) ?? '' ).not.toContain( 'wikipedia.org' );
	} );

	test( 'does not work in arguments', async () => {
		const part = await render( call( 'capacity=<script>alert(1)</script>|q="><b>[[x]]{{!}}|view=" x|all=<b>|limit=2|<i>x</i>=y' ) );
		expect( part.document.querySelectorAll( 'script, i' ).length ).toBe( 0 );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'q=%22%3E%3Cb%3E%5B%5Bx%5D%5D%7C' );
		expect( part.categories ).toContain( ERRORS );
	} );

	test( 'makes a list too long for a page: it ends with a link to the data page', async () => {
		const summary = 'A long sentence about nothing. '.repeat( 50 );
		const source = await dataPage( 'long', { version: 1, programs: Array.from( { length: 1200 }, ( _, at ) => ( { id: `p${ at }`, title: `Program ${ at }`, summary, status: at % 2 ? 'past' : 'open' } ) ) } );
		const list = await render( call( '', source ) );
		expect( list.html ).not.toContain( 'Template:Program explorer' );
		expect( items( list ).length ).toBeGreaterThan( 300 );
		const more = list.document.querySelector( `p${ STATIC }__more a` );
		expect( more?.textContent ).toBe( `${ 1200 - items( list ).length } more programs stand on the data page` );
	} );

	test.for<[ string, ( count: number ) => string, number ]>( [
		[ 'nesting', ( count ) => `${ '['.repeat( count ) }${ ']'.repeat( count ) }`, 400 ],
		[ 'tables', ( count ) => `[ ${ '{},'.repeat( count ) } {} ]`, 600_000 ],
		[ 'values', ( count ) => JSON.stringify( Array.from( { length: count }, ( _, at ) => `a${ at }` ) ), 170_000 ]
	] )( 'with too much %s is not read', async ( [ name, junk, count ] ) => {
		const source = await dataPage( `too-much-${ name }`, `{"version":1,"programs":[{"id":"a","title":"A"}],"x":${ junk( count ) }}`, 'wikitext' );
		const list = await render( call( 'fallback=Kept', source ) );
		expect( list.document.querySelector( `${ STATIC }__notice` )?.textContent ).toBe( 'There are more programs on the data page than this list can hold' );
		expect( list.document.querySelector( '.program-explorer' )?.textContent ).toContain( 'Kept' );
		expect( list.categories ).toEqual( [ CATEGORY_NAME, ERRORS ] );
		// If an included page has it, the other pages are read.
		const outer = await dataPage( `around-${ name }`, { version: 1, include: [ source ], programs: [ { id: 'b', title: 'B' } ] } );
		const around = await render( call( '', outer ) );
		expect( ids( around ) ).toEqual( [ 'b' ] );
		expect( around.document.querySelector( `p${ STATIC }__more a` )?.textContent ).toBe( 'There are more programs on the data page than this list can hold' );
	} );

	test( 'with brackets in a text does not count as nesting', async () => {
		const source = await dataPage( 'signs', { version: 1, programs: [ { id: 'a', title: '[{'.repeat( 60 ), summary: '\\"[{"\\'.repeat( 60 ) } ] } );
		expect( ids( await render( call( '', source ) ) ) ).toEqual( [ 'a' ] );
	} );

	test( 'with too many links: the list ends with a link to the data page', async () => {
		const source = await dataPage( 'links-many', { version: 1, programs: [
			{ id: 'a', title: 'A' }, { id: 'b', title: 'B', materials: Array.from( { length: 20_000 }, ( _, at ) => ( { label: 'x', page: `Page ${ at }` } ) ) }
		] } );
		const list = await render( call( '', source ) );
		expect( ids( list ) ).toEqual( [ 'a' ] );
		expect( list.document.querySelector( `p${ STATIC }__more a` )?.textContent ).toBe( '1 more program stands on the data page' );
	} );

	test.for<[ string, ( at: number ) => object, number ]>( [
		[ 'long titles with accents', ( at ) => ( { id: `p${ at }`, title: 'É'.repeat( 370 ) + String( at ) } ), 2490 ],
		[ 'titles that differ in case only', ( at ) => ( { id: `p${ at }`, title: ( at % 2 ? 'É' : 'é' ).repeat( 370 ) } ), 2490 ],
		[ 'an address without end', () => ( { id: 'a', title: 'A', page: `https://example.org/${ 'é'.repeat( 1_000_000 ) }` } ), 1 ],
		[ 'a program with very many dates', () => ( { id: 'a', title: 'A', dates: Array.from( { length: 45_000 }, ( _, at ) => ( { start: '2026-12-03T15:00Z', page: `P${ at }` } ) ) } ), 1 ],
		[ 'many programs with dates', ( at ) => ( { id: `p${ at }`, title: 'A', dates: Array.from( { length: 16 }, ( _, day ) => ( { start: `2026-12-${ day + 10 }`, page: 'P' } ) ) } ), 2490 ],
		[ 'a text without end', () => ( { id: 'a', title: 'é'.repeat( 500_000 ), summary: 'é '.repeat( 300_000 ) } ), 1 ]
	] )( 'with %s does not use up the memory', async ( [ name, record, count ] ) => {
		const source = await dataPage( name.replace( / /g, '-' ), { version: 1, programs: Array.from( { length: count }, ( _, at ) => record( at ) ) } );
		const list = await render( call( '', source ) );
		expect( list.warnings.join() ).not.toContain( 'not enough memory' );
		expect( items( list ).length ).toBeGreaterThan( Math.min( count, 700 ) - 1 );
	} );

	test( 'with many vocabularies is read in time', async () => {
		const names = Array.from( { length: 20_000 }, ( _, at ) => `v${ at }` );
		const source = await dataPage( 'vocabularies', { version: 1, vocabularies: Object.fromEntries( names.map( ( name ) => [ name, {} ] ) ), programs: [ { id: 'a', title: 'A', status: 'open' }, { id: 'b', title: 'B' } ] } );
		expect( ids( await render( call( 'status=open', source ) ) ) ).toEqual( [ 'a' ] );
	} );

	test( 'with too many programs is cut before the server runs out of memory', async () => {
		const source = await dataPage( 'many', { version: 1, programs: Array.from( { length: 8000 }, ( _, at ) => ( {
			id: `p${ at }`, title: `Program ${ at }`, summary: 'Short.', page: `Page ${ at }`, start: '2020-01', status: at % 2 ? 'past' : 'open', language: [ 'en', 'fr' ], materials: [ { label: 'A', page: 'B' } ]
		} ) ) } );
		const list = await render( call( '', source ) );
		expect( items( list ).length ).toBeGreaterThan( 1000 );
		expect( list.document.querySelector( `p${ STATIC }__more a` )?.textContent ).toBe( 'There are more programs on the data page than this list can hold' );
		expect( items( await render( call( 'limit=3', source ) ) ).length ).toBe( 3 );
	} );
} );
