import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, inject } from 'vitest';
import { fromFragment, toFragment } from '../../src/explore/fragment';
import { test } from './helpers/browser';
import { host, items, render, STATIC, type Rendered } from './helpers/rendered';
import { asAdmin, DATA_PAGE, HOST_PAGE, save } from './helpers/wiki';

const PROGRAMS = 33;
const PAST = 18;
const DATA = JSON.parse( readFileSync( 'test/pages/programs.json', 'utf8' ) ) as {
	readonly programs: readonly { readonly id: string; readonly title: string | { readonly en: string }; readonly status?: string; readonly page?: string; readonly capacity?: readonly string[] }[];
};
const FOLDER = 'Server list';

const call = ( said: string, source = DATA_PAGE ): string => `{{Program explorer|source=${ source }|${ said }}}`;
const ids = ( rendered: Rendered ): readonly string[] => items( rendered ).map( ( item ) => String( item.dataset[ 'program' ] ) );
const ERRORS = 'Pages with program explorer errors';
const CATEGORY = 'Pages with a program explorer';

/** Writes a data page of its own for a test. */
async function dataPage( name: string, data: unknown, model: string | null = 'json' ): Promise<string> {
	const title = `${ FOLDER }/${ name }/programs.json`;
	await save( title, typeof data === 'string' ? data : JSON.stringify( data ), model );
	return title;
}

describe( 'the page without script', () => {
	test( 'has every program with title, link and status, and the headings once', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { state: null, context: { javaScriptEnabled: false } } );
		const list = page.locator( `${ STATIC } li` );
		expect( await list.count() ).toBe( PROGRAMS );
		for ( const { id, title, status, page: target } of DATA.programs ) {
			const item = page.locator( `[id="programs?program=${ id }"]` );
			expect( await item.locator( 'b' ).innerText(), id ).toBe( typeof title === 'string' ? title : title.en );
			expect( await item.locator( 'b a' ).count(), id ).toBe( target === undefined ? 0 : 1 );
			if ( status !== undefined ) {
				expect( await item.getAttribute( 'data-status' ), id ).toBe( status );
			}
			expect( await item.isVisible() ).toBe( true );
		}
		for ( const name of [ 'Current Projects and Programs:', 'Past Projects and Programs:' ] ) {
			expect( await page.getByRole( 'heading', { name, exact: true } ).count() ).toBe( 1 );
			expect( await page.locator( '#vector-toc, #mw-panel-toc' ).getByRole( 'link', { name } ).count() ).toBe( 1 );
		}
		expect( await page.locator( `${ STATIC }[data-group="past"] li` ).count() ).toBe( PAST );
	} );

	test( 'leads the links of the explorer to the right place', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { state: null, context: { javaScriptEnabled: false } } );
		expect( await page.locator( '[id="programs"]' ).getAttribute( 'class' ) ).toContain( 'program-explorer' );
		expect( await page.locator( '[id="programs?status=past"]' ).getAttribute( 'data-group' ) ).toBe( 'past' );
		expect( await page.locator( '[id^="programs"]' ).count() ).toBe( PROGRAMS + 2 );
	} );

	test( 'is what the wiki keeps', async () => {
		const html = await ( await fetch( `${ inject( 'wikiUrl' ) }/wiki/${ HOST_PAGE.replace( / /g, '_' ) }` ) ).text();
		expect( html.match( /<li [^>]*data-program=/g )?.length ).toBe( PROGRAMS );
		expect( html ).not.toMatch( /scribunto-error|Lua error/ );
	} );
} );

describe( 'the whole list', () => {
	let whole: Rendered;
	beforeAll( async () => {
		whole = await render( call( '' ) );
	} );

	test( 'says which page and revision it was made from', async () => {
		const { query } = await ( await asAdmin() ).request( { action: 'query', titles: DATA_PAGE, prop: 'info', formatversion: 2 } ) as unknown as { readonly query: { readonly pages: readonly { readonly lastrevid: number }[] } };
		expect( host( whole ).dataset[ 'source' ] ).toBe( DATA_PAGE );
		expect( host( whole ).dataset[ 'revision' ] ).toBe( String( query.pages[ 0 ]?.lastrevid ) );
		expect( host( whole ).dataset[ 'all' ] ).toBe( HOST_PAGE );
		expect( whole.categories ).toEqual( [ CATEGORY ] );
		expect( whole.warnings ).toEqual( [] );
	} );

	test( 'marks no language where there is but one', () => {
		expect( host( whole ).lang ).toBe( 'en' );
		expect( whole.document.querySelectorAll( `${ STATIC } [lang], ${ STATIC } [dir], ${ STATIC } small` ).length ).toBe( 0 );
		expect( host( whole ).dataset[ 'languages' ] ).toBeUndefined();
	} );

	test( 'has headings of its own where the page gives none', () => {
		expect( whole.sections ).toEqual( [ '2 Current programs #Current_programs', '2 Past programs #Past_programs' ] );
	} );

	test( 'is sorted by status, the newest first', () => {
		const statuses = items( whole ).map( ( item ) => item.dataset[ 'status' ] ?? '' );
		const ranks = statuses.map( ( status ) => [ 'open', 'upcoming', 'ongoing', 'paused', '', 'past' ].indexOf( status ) );
		expect( ranks ).toEqual( [ ...ranks ].sort() );
	} );

	test( 'says status and dates', () => {
		const facts = ( id: string ): string | undefined => items( whole ).find( ( item ) => item.dataset[ 'program' ] === id )
			?.querySelector( `${ STATIC }__facts` )?.textContent;
		expect( facts( 'capacity-exchange' ) ).toBe( 'Ongoing · since 2021' );
		expect( facts( 'wikimedia-clinics' ) ).toBe( 'Past · began 15 June 2020' );
		expect( facts( 'leadership-development-working-group' ) ).toBe( 'Past · June 2022 – September 2023' );
		expect( facts( 'wikilearn-news' ) ).toBe( 'Not stated' );
	} );

	test( 'is made again tomorrow only where a status hangs on the day', async () => {
		const stated = await dataPage( 'stated', { version: 1, programs: [ { id: 'a', title: 'A', status: 'past', end: '2020' }, { id: 'b', title: 'B' } ] } );
		const derived = await dataPage( 'derived', { version: 1, programs: [ { id: 'a', title: 'A', end: '2020' } ] } );
		const { ttl } = await render( call( '', stated ) );
		expect( ( await render( call( '', derived ) ) ).ttl ).toBeLessThan( ttl );
	} );

	test( 'stays whole where paragraphs would break it', () => {
		expect( whole.document.querySelectorAll( `${ STATIC } p, .program-explorer > p` ).length ).toBe( 0 );
		expect( whole.document.querySelectorAll( `.program-explorer > ${ STATIC } > ul > li` ).length ).toBe( PROGRAMS );
	} );
} );

describe( 'another language', () => {
	test( 'shows texts in it, and marks those that are in another', async () => {
		const french = await render( call( 'lang=fr|current=En cours|current-anchor=Old one' ) );
		expect( host( french ).lang ).toBe( 'fr' );
		expect( host( french ).dataset[ 'languages' ] ).toBe( 'en' );
		const clinics = items( french ).find( ( item ) => item.dataset[ 'program' ] === 'wikimedia-clinics' );
		expect( clinics?.querySelector( 'b' )?.lang ).toBe( 'en' );
		const summary = clinics?.querySelector<HTMLElement>( `${ STATIC }__summary` );
		expect( summary?.textContent ).toMatch( /^Des appels en ligne/ );
		expect( summary?.hasAttribute( 'lang' ) ).toBe( false );
		expect( french.sections[ 0 ] ).toBe( '2 En cours #En_cours' );
		expect( french.document.querySelectorAll( '[id="Old_one"]' ).length ).toBe( 1 );
		const other = [ ...french.document.querySelectorAll( 'small' ) ];
		expect( new Set( other.map( ( { textContent } ) => textContent ) ) ).toEqual( new Set( [ 'En English' ] ) );
		expect( other.length ).toBe( french.document.querySelectorAll( `${ STATIC }__summary[lang="en"][dir="ltr"]` ).length );
	} );

	test( 'is the language of the page where none is named, and of the code where it is one', async () => {
		expect( host( await render( call( '' ), 'MediaWiki:Aboutsite/fr' ) ).lang ).toBe( 'fr' );
		const bad = await render( call( 'lang=<b>' ) );
		expect( host( bad ).lang ).toBe( 'en' );
		expect( bad.categories ).toContain( ERRORS );
	} );

	test( 'from right to left', async () => {
		const arabic = await render( call( 'lang=ar' ) );
		expect( host( arabic ).dir ).toBe( 'rtl' );
		expect( host( arabic ).className ).toBe( 'program-explorer mw-content-rtl' );
		expect( items( arabic )[ 0 ]?.querySelector( 'b' )?.getAttribute( 'dir' ) ).toBe( 'ltr' );
		expect( host( await render( call( 'lang=fr' ) ) ).className ).toBe( 'program-explorer' );
	} );
} );

describe( 'a part of the list', () => {
	test( 'has the programs of the preset and no ids', async () => {
		const part = await render( call( 'status=past|capacity = leadership, communication' ) );
		const wanted = DATA.programs.filter( ( { status, capacity } ) => status === 'past' && capacity?.some( ( term ) => [ 'leadership', 'communication' ].includes( term ) ) );
		expect( [ ...ids( part ) ].sort() ).toEqual( wanted.map( ( { id } ) => id ).sort() );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'status=past&capacity=leadership,communication' );
		expect( part.document.querySelectorAll( '[id]' ).length ).toBe( 0 );
		expect( part.sections ).toEqual( [] );
		expect( part.categories ).toEqual( [ CATEGORY ] );
	} );

	test( 'has headings one level lower where both groups have programs', async () => {
		expect( ( await render( call( 'capacity=communication|current=Now' ) ) ).sections ).toEqual( [ '3 Now #Now', '3 Past programs #Past_programs' ] );
		expect( ( await render( call( 'capacity=communication|level=4' ) ) ).sections[ 0 ] ).toBe( '4 Current programs #Current_programs' );
	} );

	test( 'ends in a link to all, with the filter', async () => {
		const part = await render( call( 'status=past|limit=3' ) );
		expect( items( part ).length ).toBe( 3 );
		expect( host( part ).dataset[ 'limit' ] ).toBe( '3' );
		const link = part.document.querySelector( `p${ STATIC }__all a` );
		expect( link?.textContent ).toBe( `See all ${ PAST } programs` );
		expect( link?.getAttribute( 'href' ) ).toBe( '/wiki/Community_Development/What_we_do#programs?status=past' );
		const all = await render( call( 'status=past|limit=18' ) );
		expect( all.document.querySelector( `${ STATIC }__all` ) ).toBeNull();
		expect( ( await render( call( 'limit=2|all=Elsewhere' ) ) ).html ).toContain( 'See all 33 programs' );
	} );

	test( 'carries search words and view, which the list ignores, so that it tells no number', async () => {
		const part = await render( call( 'q=a b & c_d|view=table|sort=title|limit=1' ) );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'q=a_b_%26_c%5Fd&sort=title&view=table' );
		const link = part.document.querySelector( `${ STATIC }__all a` );
		expect( link?.textContent ).toBe( 'See all that match' );
		expect( link?.getAttribute( 'href' ) ).toMatch( /What_we_do#programs\?q=a_b_%26_c%5Fd&sort=title&view=table$/ );
		expect( part.document.querySelector( STATIC )?.hasAttribute( 'data-group' ) ).toBe( false );
	} );

	test( 'says its preset so that the explorer understands it', async () => {
		const source = await dataPage( 'odd', { version: 1, vocabularies: { Under_score: { terms: { 'a.b': {}, a__TOC__: {}, 'End.': {}, unused: {} } } }, programs: [
			{ id: 'a', title: 'A', Under_score: [ 'a.b', 'a__TOC__' ], start: '2020', end: '2021' }, { id: 'b', title: 'B', Under_score: 'End.', language: 'zh-Hant' }
		] } );
		const said = { Under_score: [ 'a.b', 'a__TOC__', 'End.', 'not-stated' ], period: [ '2021', 'not-stated' ], language: [ 'zh-hant', 'not-stated' ] };
		const known = { hasProgram: () => false, hasTerm: ( facet: string, term: string ) => ( new Map( Object.entries( said ) ).get( facet ) ?? [] ).includes( term ) };
		// All of `said` but the terms no program has.
		const wanted = { ...said, Under_score: said.Under_score.slice( 0, 3 ) };
		const part = await render( call( `${ Object.entries( wanted ).map( ( [ facet, terms ] ) => `${ facet }=${ terms.join( ', ' ) }` ).join( '|' ) }|sort=newest|q=it's a_b & “ü”%|limit=1`, source ) );
		const preset = String( host( part ).dataset[ 'preset' ] );
		const query = fromFragment( `programs?${ preset }`, known );
		expect( Object.fromEntries( query?.chosen ?? [] ) ).toEqual( wanted );
		expect( query ).toMatchObject( { text: 'it\'s a_b & “ü”%', sort: 'newest', program: null } );
		expect( query && toFragment( query, [ 'Under_score', 'language', 'period' ] ) ).toBe( `programs?${ preset }` );
		expect( part.categories ).toEqual( [ CATEGORY ] );
		// What looks like a behaviour switch is none, in the link to all as well.
		const link = part.document.querySelector( `${ STATIC }__all a` );
		expect( fromFragment( String( link?.getAttribute( 'href' ) ).replace( /^[^#]*/, '' ), known ) ).toEqual( query );
	} );

	test( 'with ids that look like behaviour switches has a link to all', async () => {
		const source = await dataPage( 'switches', { version: 1, vocabularies: { capacity: { terms: { __TOC__: {}, a__TOC__: {} } } }, programs: [ 'a', 'b__NOTOC__' ].map( ( id ) => ( { id, title: 'T', capacity: 'a__TOC__' } ) ) } );
		const part = await render( call( 'capacity=a__TOC__|limit=1', source ) );
		expect( String( part.document.querySelector( `${ STATIC }__all a` )?.getAttribute( 'href' ) ) ).toMatch( /#programs\?capacity=a_%5FTOC_%5F$/ );
		expect( ids( await render( call( '', source ) ) ) ).toEqual( [ 'a', 'b__NOTOC__' ] );
	} );

	test.for( [ '\u00a0', '<nowiki>[[x]]</nowiki>' ] )( 'has no search words where there are none: %s', async ( words ) => {
		const part = await render( call( `q=${ words }|limit=1` ) );
		expect( items( part ).length ).toBe( 1 );
		expect( host( part ).dataset[ 'preset' ] ).toBeUndefined();
		expect( part.categories ).toContain( ERRORS );
		expect( part.document.querySelector( `${ STATIC }__all a` )?.textContent ).toBe( `See all ${ PROGRAMS } programs` );
	} );

	test( 'says that nothing matches', async () => {
		const part = await render( call( 'status=past|capacity=leadership|period=1999,2017|language=not-stated|kind=call-series' ) );
		expect( items( part ) ).toEqual( [] );
		expect( part.document.querySelector( STATIC )?.textContent ).toBe( 'No program matches.' );
	} );

	test( 'an argument or a value nobody knows is named in the preview', async () => {
		const part = await render( call( 'colour=red|capacity=nix,leadership|level=9|limit=x|sort=y|stray' ) );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'capacity=leadership' );
		expect( part.categories ).toEqual( [ CATEGORY, ERRORS ] );
		for ( const name of [ 'no argument “colour”', 'no argument “1”', '“nix” is no value for “capacity”', '“9” is no value for “level”', '“x” is no value for “limit”', '“y” is no value for “sort”' ] ) {
			expect( part.warnings.join( '\n' ) ).toContain( name );
		}
	} );
} );

describe( 'a data page that is not there or not right', () => {
	test.for<[ string, string | null, string ]>( [
		[ 'missing', null, 'does not exist' ], [ 'broken', '{ "version": 1,', 'is not valid JSON' ], [ 'newer', '{ "version": 2 }', 'does not say "version": 1' ], [ 'list', '[]', 'does not say "version": 1' ]
	] )( '%s: a notice, a category, and what the page keeps in reserve', async ( [ name, text, words ] ) => {
		const source = text === null ? `${ FOLDER }/None/programs.json` : await dataPage( name, text, 'wikitext' );
		const rendered = await render( call( 'fallback=\n* The [[old]] list\n', source ) );
		expect( rendered.document.querySelector( `${ STATIC }__notice` )?.textContent ).toContain( words );
		expect( rendered.document.querySelector( `${ STATIC }__notice a` )?.textContent ).toBe( source );
		expect( rendered.document.querySelector( '.program-explorer > ul > li' )?.textContent ).toBe( 'The old list' );
		expect( host( rendered ).dataset[ 'source' ] ).toBe( source );
		expect( host( rendered ).hasAttribute( 'data-revision' ) ).toBe( text !== null );
		expect( rendered.categories ).toEqual( [ CATEGORY, ERRORS ] );
	} );

	test.for( [ '<b>', 'https://example.org/', '{{{1}}}', '#x' ] )( 'no title: %s', async ( source ) => {
		const rendered = await render( call( 'fallback=Kept', source ) );
		expect( rendered.document.querySelector( `${ STATIC }__notice` )?.textContent ).toMatch( /is not the title of a page|does not exist/ );
		expect( rendered.document.querySelector( '.program-explorer' )?.textContent ).toContain( 'Kept' );
		expect( rendered.categories ).toContain( ERRORS );
	} );

	test( 'the data page of a page, and of the page it translates, is found without being named', async () => {
		expect( host( await render( '{{Program explorer}}', HOST_PAGE ) ).dataset[ 'source' ] ).toBe( DATA_PAGE );
		expect( host( await render( '{{Program explorer}}', `${ HOST_PAGE }/fr` ) ).dataset[ 'source' ] ).toBe( DATA_PAGE );
	} );

	test( 'JSON on a page of wikitext is read', async () => {
		const source = await dataPage( 'wikitext', '{"version":1,"programs":[{"id":"a","title":"A"}]}', 'wikitext' );
		expect( ids( await render( call( '', source ) ) ) ).toEqual( [ 'a' ] );
	} );

	test( 'pages it includes are read, and a missing one is told', async () => {
		const more = await dataPage( 'more', { version: 1, programs: [ { id: 'b', title: 'B' } ] } );
		const source = await dataPage( 'includes', { version: 1, include: [ more ], programs: [ { id: 'a', title: 'A' } ] } );
		const rendered = await render( call( '', source ) );
		expect( ids( rendered ) ).toEqual( [ 'a', 'b' ] );
		expect( host( rendered ).dataset[ 'revision' ] ).toMatch( /^\d+ \d+$/ );
		expect( rendered.categories ).toEqual( [ CATEGORY ] );
		const half = await dataPage( 'half', { version: 1, include: [ 'Nowhere', more ] } );
		const rest = await render( call( '', half ) );
		expect( ids( rest ) ).toEqual( [ 'b' ] );
		expect( rest.categories ).toContain( ERRORS );
		expect( rest.warnings.join() ).toContain( '“Nowhere”' );
	} );

	test( 'no programs: a sentence says so', async () => {
		const source = await dataPage( 'empty', { version: 1, programs: [] } );
		expect( ( await render( call( '', source ) ) ).document.querySelector( STATIC )?.textContent ).toBe( 'There are no programs yet.' );
	} );
} );

describe( 'hostile data', () => {
	const WORDS = [
		'<script>alert(1)</script>', '<b>bold</b>', '<!-- comment -->', '<nowiki>x</nowiki>', '\'\'\'bold\'\'\' \'\'it\'\'', '[[Main Page]]', '[https://example.org x]',
		'{{Program explorer}}', '{{{1}}}', '{{#if:1|2}}', '__NOTOC__ __FORCETOC__', '~~' + '~~', 'https://example.org/bare', 'mailto:a@example.org', 'ISBN 9780306406157', 'RFC 1234', 'PMID 1234',
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

	test( 'does nothing', () => {
		expect( rendered.document.querySelectorAll( 'script, [onclick], ref, table, hr, i, ol, dl' ).length ).toBe( 0 );
		expect( rendered.categories ).toEqual( [ CATEGORY ] );
		expect( rendered.sections ).toEqual( [ '2 Current programs #Current_programs' ] );
		for ( const link of rendered.document.querySelectorAll( `${ STATIC }__materials a` ) ) {
			expect( decodeURIComponent( String( link.getAttribute( 'href' ) ) ) ).toBe( 'https://example.org/__NOTOC__?[[a]]{{b}}&lt;\'\'c\'\'|d<e>' );
		}
	} );

	test( 'leads nowhere by a link of another kind', async () => {
		const pages = [ 'javascript:alert(1)', 'data:text/html,x', 'http://example.org/', '//example.org/', 'Main Page|x', '[[x', 'mailto:a@example.org', 'Talk:' ];
		const source = await dataPage( 'links', { version: 1, programs: pages.map( ( page, at ) => ( { id: `p${ at }`, title: 'T', page } ) ) } );
		const list = await render( call( '', source ) );
		expect( items( list ).length ).toBe( pages.length );
		expect( list.document.querySelectorAll( `${ STATIC } a` ).length ).toBe( 0 );
	} );

	test( 'in arguments', async () => {
		const part = await render( call( 'capacity=<script>alert(1)</script>|q="><b>[[x]]{{!}}|view=" x|all=<b>|limit=2|<i>x</i>=y' ) );
		expect( part.document.querySelectorAll( 'script, i' ).length ).toBe( 0 );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'q=%22%3E%3Cb%3E%5B%5Bx%5D%5D%7C' );
		expect( part.categories ).toContain( ERRORS );
	} );

	test( 'that is too long for a page ends with a link to the rest', async () => {
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
	] )( 'of too much %s is not read', async ( [ name, junk, count ] ) => {
		const source = await dataPage( `too-much-${ name }`, `{"version":1,"programs":[{"id":"a","title":"A"}],"x":${ junk( count ) }}`, 'wikitext' );
		const list = await render( call( 'fallback=Kept', source ) );
		expect( list.document.querySelector( `${ STATIC }__notice` )?.textContent ).toBe( 'There are more programs on the data page than this list can hold' );
		expect( list.document.querySelector( '.program-explorer' )?.textContent ).toContain( 'Kept' );
		expect( list.categories ).toEqual( [ CATEGORY, ERRORS ] );
		// On a page that is included, it costs only that page.
		const outer = await dataPage( `around-${ name }`, { version: 1, include: [ source ], programs: [ { id: 'b', title: 'B' } ] } );
		const around = await render( call( '', outer ) );
		expect( ids( around ) ).toEqual( [ 'b' ] );
		expect( around.document.querySelector( `p${ STATIC }__more a` )?.textContent ).toBe( 'There are more programs on the data page than this list can hold' );
	} );

	test( 'in a text does not count as nesting', async () => {
		const source = await dataPage( 'signs', { version: 1, programs: [ { id: 'a', title: '[{'.repeat( 60 ), summary: '\\"[{"\\'.repeat( 60 ) } ] } );
		expect( ids( await render( call( '', source ) ) ) ).toEqual( [ 'a' ] );
	} );

	test( 'of too many links ends with a link to the rest', async () => {
		const source = await dataPage( 'links-many', { version: 1, programs: [
			{ id: 'a', title: 'A' }, { id: 'b', title: 'B', materials: Array.from( { length: 20_000 }, ( _, at ) => ( { label: 'x', page: `Page ${ at }` } ) ) }
		] } );
		const list = await render( call( '', source ) );
		expect( ids( list ) ).toEqual( [ 'a' ] );
		expect( list.document.querySelector( `p${ STATIC }__more a` )?.textContent ).toBe( '1 more program stands on the data page' );
	} );

	test( 'of many vocabularies is read in time', async () => {
		const names = Array.from( { length: 20_000 }, ( _, at ) => `v${ at }` );
		const source = await dataPage( 'vocabularies', { version: 1, vocabularies: Object.fromEntries( names.map( ( name ) => [ name, {} ] ) ), programs: [ { id: 'a', title: 'A', status: 'open' }, { id: 'b', title: 'B' } ] } );
		expect( ids( await render( call( 'status=open', source ) ) ) ).toEqual( [ 'a' ] );
	} );

	test( 'that is too much for the server is cut before it breaks', async () => {
		const source = await dataPage( 'many', { version: 1, programs: Array.from( { length: 8000 }, ( _, at ) => ( {
			id: `p${ at }`, title: `Program ${ at }`, summary: 'Short.', page: `Page ${ at }`, start: '2020-01', status: at % 2 ? 'past' : 'open', language: [ 'en', 'fr' ], materials: [ { label: 'A', page: 'B' } ]
		} ) ) } );
		const list = await render( call( '', source ) );
		expect( items( list ).length ).toBeGreaterThan( 1000 );
		expect( list.document.querySelector( `p${ STATIC }__more a` )?.textContent ).toBe( 'There are more programs on the data page than this list can hold' );
		expect( items( await render( call( 'limit=3', source ) ) ).length ).toBe( 3 );
	} );
} );

describe( 'the pages around it', () => {
	test( 'the template describes itself and is in no category', async () => {
		const api = await asAdmin();
		const { parse } = await api.request( { action: 'parse', page: 'Template:Program explorer', prop: 'text|categories', formatversion: 2 } ) as unknown as { readonly parse: { readonly text: string; readonly categories: readonly unknown[] } };
		expect( parse.text ).toContain( 'mw-templatedata-doc-wrap' );
		expect( parse.text ).not.toMatch( /scribunto-error|Lua error|class="program-explorer/ );
		expect( parse.categories ).toEqual( [] );
		const { pages } = await api.request( { action: 'templatedata', titles: 'Template:Program explorer', formatversion: 2 } ) as unknown as { readonly pages: Readonly<Record<string, { readonly params: object }>> };
		const described = Object.keys( Object.values( pages )[ 0 ]?.params ?? {} );
		expect( described ).toEqual( expect.arrayContaining( [ 'source', 'lang', 'current', 'current-anchor', 'past', 'past-anchor', 'level', 'all', 'limit', 'sort', 'view', 'q', 'status', 'period', 'language', 'fallback' ] ) );
	} );

	test( 'the module has its documentation, and its words are JSON', async () => {
		const api = await asAdmin();
		const answer = await api.request( { action: 'query', titles: 'Module:Program explorer|Module:Program explorer/doc|Module:Program explorer/i18n/en.json', prop: 'info', formatversion: 2 } ) as unknown as { readonly query: { readonly pages: readonly { readonly title: string; readonly contentmodel: string }[] } };
		expect( Object.fromEntries( answer.query.pages.map( ( { title, contentmodel } ) => [ title, contentmodel ] ) ) ).toEqual( {
			'Module:Program explorer': 'Scribunto', 'Module:Program explorer/doc': 'wikitext', 'Module:Program explorer/i18n/en.json': 'json'
		} );
	} );

	test( 'the module gives what the page keeps in reserve, whatever happens inside it', async () => {
		const api = await asAdmin();
		const answer = await api.request( {
			action: 'scribunto-console', title: 'Module:Program explorer', content: 'return require( "Module:Program explorer" )', token: await api.getCsrfToken(),
			question: `local frame = { args = { fallback = 'Kept' }, getParent = function () end }
				print( p.main( frame ) )
				frame.callParserFunction = function () error( 'No revision' ) end
				frame.args.source = '${ DATA_PAGE }'
				print( p.main( frame ) )`
		} ) as unknown as { readonly print?: string };
		expect( answer.print?.split( '\n' ).filter( ( line ) => line === 'Kept' ).length ).toBe( 2 );
		expect( answer.print ).toContain( 'Something unexpected went wrong.' );
		expect( answer.print ).toContain( `data-source="${ DATA_PAGE }"` );
	} );

	test( 'an edit of the data page brings the list up to date', async () => {
		const source = await dataPage( 'edited', { version: 1, programs: [ { id: 'a', title: 'Before' } ] } );
		await save( `${ FOLDER }/Edited`, call( '', source ) );
		const shown = async (): Promise<string> => await ( await fetch( `${ inject( 'wikiUrl' ) }/wiki/${ FOLDER.replace( / /g, '_' ) }/Edited` ) ).text();
		expect( await shown() ).toContain( 'Before' );
		// The wiki's times are whole seconds: what is changed in the second it was read in looks unchanged.
		await setTimeout( 1100 );
		await dataPage( 'edited', { version: 1, programs: [ { id: 'a', title: 'After' } ] } );
		await expect.poll( shown, { timeout: 20_000, interval: 500 } ).toContain( 'After' );
	} );
} );
