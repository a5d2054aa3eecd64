// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import { importHtml, listHtml, skippedIn } from '../helpers/imported';
import { anchorOf, CURRENT, element, INTRODUCTION, MARKUPS, PAST, section, showPage, todaysPage, type Markup } from '../helpers/markup';

const ITEMS = `<li><b><a href="/w/index.php?title=WikiLearn&amp;action=edit&amp;redlink=1" class="new" title="WikiLearn (page does not exist)">WikiLearn</a></b> - Free online courses.</li>
<li><a href="/wiki/Grants:Knowledge_Sharing/Connect" title="Grants:Knowledge Sharing/Connect">Let's Connect Peer Learning Program</a> - Wikimedians teach each other.</li>`;
const PAST_ITEMS = `<li>Universal Code of Conduct Facilitation: Phase 1 Timeline - How it was first put into words.</li>
<li><b><a href="https://wikimania.wikimedia.org/wiki/2019:Learning_Days" class="extiw" title="wikimania:2019:Learning Days">Learning Days @ Wikimedia 2019</a></b> - Two days of workshops.</li>`;
const RECORDS = [
	{ id: 'wikilearn', title: 'WikiLearn', summary: { en: 'Free online courses.' }, page: 'WikiLearn', status: 'ongoing' },
	{ id: 'lets-connect-peer-learning-program', title: "Let's Connect Peer Learning Program", summary: { en: 'Wikimedians teach each other.' }, page: 'Grants:Knowledge Sharing/Connect', status: 'ongoing' },
	{ id: 'universal-code-of-conduct-facilitation-phase-1-timeline', title: 'Universal Code of Conduct Facilitation: Phase 1 Timeline', summary: { en: 'How it was first put into words.' }, status: 'past' },
	{ id: 'learning-days-wikimedia-2019', title: 'Learning Days @ Wikimedia 2019', summary: { en: 'Two days of workshops.' }, page: 'wikimania:2019:Learning Days', status: 'past' }
];
const titles = ( html: string ): string[] => importHtml( html ).programs.map( ( { title } ) => title );

describe.each<Markup>( [ ...MARKUPS ] )( 'in %s markup', ( markup ) => {
	test( 'both lists become records', () => {
		const { page, skipped, isPartial } = importHtml( section( markup, 'About', 'About', INTRODUCTION ) + listHtml( ITEMS, PAST_ITEMS, markup ) );
		expect( page ).toEqual( { version: 1, programs: RECORDS } );
		expect( skipped ).toEqual( [] );
		expect( isPartial ).toBe( false );
	} );

	test( 'a list under a deeper heading belongs to the section, the next section does not', () => {
		const deeper = `<div class="mw-heading mw-heading3"><h3 id="Calls">Calls</h3></div><ul><li>A call</li></ul>`;
		const html = section( markup, CURRENT, anchorOf( CURRENT ), `<ul><li>One</li></ul>${ deeper }` ) +
			section( markup, PAST, anchorOf( PAST ), '<ul><li>Two</li></ul>' ) + section( markup, 'See also', 'See_also', '<ul><li>Three</li></ul>' );
		expect( importHtml( html ).programs.map( ( { title, group } ) => [ title, group ] ) )
			.toEqual( [ [ 'One', 'current' ], [ 'A call', 'current' ], [ 'Two', 'past' ] ] );
	} );

	test( 'a folded section of the mobile site is read', () => {
		const html = todaysPage( markup ).replace( /class="([^"]*collapsible[^"]*)"/g, 'class="$1" hidden="until-found"' );
		expect( titles( html ) ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
	} );

	test( 'text that is not in a list is skipped', () => {
		const html = section( markup, CURRENT, anchorOf( CURRENT ), '<p>Ask <i>us</i>.</p><ul><li>One</li></ul><table><tbody><tr><td>A cell</td></tr></tbody></table>' ) +
			section( markup, PAST, anchorOf( PAST ), '<dl><dd>Indented</dd></dl><ol><li>Numbered</li></ol><p><br></p>Loose <i>words</i>' );
		const { skipped } = importHtml( html );
		expect( skipped.map( ( { code, position } ) => [ code, position ] ) ).toEqual( [
			[ 'no-bullets', CURRENT ], [ 'no-bullets', CURRENT ], [ 'no-list', PAST ], [ 'no-bullets', PAST ], [ 'no-bullets', PAST ], [ 'no-bullets', PAST ]
		] );
		expect( skipped.map( ( { reason } ) => /"(.*)"/.exec( reason )?.[ 1 ] ).filter( Boolean ) ).toEqual( [ 'Ask us.', 'A cell', 'Indented', 'Numbered', 'Loose words' ] );
	} );
} );

describe( 'a section ends', () => {
	test( 'at the end of the host element around it', () => {
		const html = `<div class="program-explorer" data-source="X">${ listHtml( '<li>One</li>', '<li>Two</li>' ) }</div><ul><li>Three</li></ul><p>More</p>`;
		expect( titles( html ) ).toEqual( [ 'One', 'Two' ] );
		expect( skippedIn( importHtml( html ) ) ).toEqual( [] );
	} );

	test( 'at the other heading, on any level', () => {
		const html = `<h2>${ CURRENT }</h2><ul><li>One</li></ul><h3>${ PAST }</h3><ul><li>Two</li></ul>`;
		expect( importHtml( html ).programs.map( ( { status } ) => status ) ).toEqual( [ 'ongoing', 'past' ] );
	} );

	test( 'before the elements of the explorer', () => {
		const html = todaysPage( 'current' ) + '<div class="program-explorer"><div class="program-explorer__app"><ul><li>A card</li></ul></div></div>';
		expect( titles( html ) ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
	} );
} );

describe( 'an item with', () => {
	const record = ( item: string, options = {} ) => importHtml( listHtml( item ), options ).page.programs?.[ 0 ];

	test.each( [
		[ 'bold inside a link', '<a href="/wiki/A_B"><b>A B</b></a> – Text', { title: 'A B', page: 'A B', summary: { en: 'Text' } } ],
		[ 'a link and more inside bold text', '<b>The <a href="/wiki/A">A</a> course</b> – Text', { title: 'The A course', page: 'A' } ],
		[ 'bold and italic text', '<i><b><a href="/wiki/A">A</a></b></i>: Text', { title: 'A', summary: { en: 'Text' } } ],
		[ 'a description on the next line', '<b>A</b><br>Text', { title: 'A', summary: { en: 'Text' } } ],
		[ 'a description in a paragraph', '<b>A</b><p>Text</p>', { title: 'A', summary: { en: 'Text' } } ],
		[ 'a description that is indented', 'A\n<dl><dd>Text – more</dd></dl>', { title: 'A', summary: { en: 'Text – more' } } ],
		[ 'an item in a paragraph', '<p><b>A</b> - Text</p>', { title: 'A', summary: { en: 'Text' } } ],
		[ 'a reference', '<b>A</b><sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> - Text<sup class="reference"><a href="#x">[2]</a></sup>', { title: 'A', summary: { en: 'Text' } } ],
		[ 'an anchor and styles', '<span id="anchor"></span><style>.a{}</style><link rel="mw-deduplicated-inline-style" href="x"><b>A</b> - Text<script>x()</script>', { title: 'A', summary: { en: 'Text' } } ],
		[ 'invisible text', '<span style="display: none">Hidden</span><b>A</b>\u200E - Te\u00ADxt', { title: 'A', summary: { en: 'Text' } } ],
		[ 'an edit link', '<b>A</b><span class="mw-editsection">[edit]</span> - Text', { title: 'A', summary: { en: 'Text' } } ],
		[ 'a picture', '<a class="mw-file-description" href="/wiki/File:A.png"><img src="a.png"></a> <b><a href="/wiki/A">A</a></b> - Text', { title: 'A', page: 'A' } ],
		[ 'escaped markup', '&lt;b&gt;A&lt;/b&gt; - &lt;script&gt;x&lt;/script&gt;', { title: '<b>A</b>', summary: { en: '<script>x</script>' } } ]
	] )( '%s is read', ( _, item, expected ) => {
		expect( record( `<li>${ item }</li>` ) ).toMatchObject( expected );
	} );

	test( 'only a title is imported', () => {
		expect( record( '<li>A</li>' ) ).toEqual( { id: 'a', title: 'A', status: 'ongoing' } );
	} );

	test( 'texts in another language than the data page get its code', () => {
		expect( record( '<li><b>A</b> - Texte</li>', { pageLanguage: 'fr' } ) ).toMatchObject( { title: { fr: 'A' }, summary: { fr: 'Texte' } } );
		expect( record( '<li><b>A</b> - <span lang="pt-BR">Texto</span></li>' ) ).toMatchObject( { title: 'A', summary: { 'pt-br': 'Texto' } } );
		expect( record( '<li lang="{}"><b>A</b> - Text</li>' ) ).toMatchObject( { title: 'A', summary: { en: 'Text' } } );
	} );

	test( 'text without a language does not get that of the interface', () => {
		document.documentElement.lang = 'de';
		expect( record( '<li><b>A</b> - Texte</li>', { pageLanguage: 'fr' } ) ).toMatchObject( { summary: { fr: 'Texte' } } );
	} );

	test( 'a nested list gets its links as materials', () => {
		const html = listHtml( `<li><b>A</b> - Text<ul>
			<li><a href="/wiki/A/Report">Report</a> (2020)</li>
			<li><a href="https://learn.wiki/">Course</a>, <a href="/wiki/A/Talk">Talk</a></li>
			<li>Only words<ul><li><a href="/wiki/A/Deep">Deep</a></li></ul></li>
			<li><a href="http://old.example/">Old</a></li></ul></li>` );
		const { page, skipped } = importHtml( html );
		expect( page.programs?.[ 0 ] ).toMatchObject( {
			summary: { en: 'Text' },
			materials: [ { label: 'Report (2020)', page: 'A/Report' }, { label: 'Course', url: 'https://learn.wiki/' }, { label: 'Talk', page: 'A/Talk' }, { label: 'Deep', page: 'A/Deep' } ]
		} );
		expect( skipped.map( ( { code, reason } ) => [ code, /"(.*)"/.exec( reason )?.[ 1 ] ] ) )
			.toEqual( [ [ 'insecure-link', 'http://old.example/' ], [ 'nested-text', 'Old' ], [ 'nested-text', 'Only words' ] ] );
	} );

	test( 'skipped text keeps it unchanged in the reason', () => {
		expect( importHtml( listHtml( '<li>A<ul><li>$& $1 $$</li></ul></li>' ) ).skipped[ 0 ]?.reason ).toContain( '"$& $1 $$"' );
	} );

	test( 'parts that a record cannot have skips them, with their position', () => {
		const long = 'word '.repeat( 50 ).trim();
		const html = listHtml( `<li><b><a href="http://example.org/">A</a></b> - See <a href="/wiki/B">B</a>.</li><li>${ long }</li><li>A - again</li><li><ul><li>Deeper</li></ul></li><li class="mw-empty-elt"></li>` );
		const imported = importHtml( html );
		expect( skippedIn( imported ) ).toEqual( [
			`insecure-link at ${ CURRENT } → #1 ("A")`, `link-in-text at ${ CURRENT } → #1 ("A")`,
			expect.stringMatching( /^long-title at .* → #2 \("word / ) as string, `same-title at ${ CURRENT } → #3 ("A")`
		] );
		expect( imported.programs.map( ( { id } ) => id ) ).toEqual( [ 'a', expect.stringMatching( /^word-/ ), 'a-2', 'deeper', 'past-program' ] );
	} );
} );

describe( 'an item that the server rendered', () => {
	const item = ( id: string, status: string, body: string ): string => `<li id="programs?program=${ id }" data-program="${ id }"${ status && ` data-status="${ status }"` }>${ body }</li>`;
	const host = ( current: string, past = '' ): string => `<div class="program-explorer" id="programs" lang="en" data-source="X">
		<div class="program-explorer-static" data-group="current"><div class="mw-heading mw-heading2"><h2>Jetzt</h2></div><ul>${ current }</ul></div>
		<div class="program-explorer-static" data-group="past"><div class="mw-heading mw-heading2"><h2>Früher</h2></div><ul>${ past }</ul></div></div>`;
	const FULL = `<b><a href="/wiki/WikiLearn">WikiLearn</a></b> <span class="program-explorer-static__facts">Ongoing · since 2021</span>
		<div class="program-explorer-static__summary" lang="es" dir="ltr">Cursos - gratis. <small>In Spanish</small></div>
		<div class="program-explorer-static__materials">Materials: <a href="/wiki/WikiLearn/Report">Report</a> · <a href="https://learn.wiki/">Site</a></div>`;

	test( 'is imported by the classes of its parts', () => {
		const { page, programs, skipped } = importHtml( host( item( 'wl', 'open', FULL ), item( 'b', 'past', '<b>B</b>' ) + item( 'c', '', '<b>C</b>' ) ) );
		expect( page.programs ).toEqual( [
			{
				id: 'wl', title: 'WikiLearn', summary: { es: 'Cursos - gratis.' }, page: 'WikiLearn', status: 'open',
				materials: [ { label: 'Report', page: 'WikiLearn/Report' }, { label: 'Site', url: 'https://learn.wiki/' } ]
			},
			{ id: 'b', title: 'B', status: 'past' },
			{ id: 'c', title: 'C' }
		] );
		expect( programs.map( ( { isRendered, group } ) => [ isRendered, group ] ) ).toEqual( [ [ true, 'current' ], [ true, 'past' ], [ true, 'past' ] ] );
		expect( skipped ).toEqual( [] );
	} );

	test( 'with an impossible id or status is imported without it', () => {
		const imported = importHtml( host( item( 'wl', 'closed', FULL ) + item( '__proto__', 'open', '<b>B</b>' ) + item( 'wl', 'open', '<b>C</b>' ), item( 'x', '', '<b>X</b>' ) ) );
		expect( imported.programs.map( ( { id, isRendered } ) => [ id, isRendered ] ) ).toEqual( [ [ 'wl', true ], [ 'b', false ], [ 'c', false ], [ 'x', true ] ] );
		expect( skippedIn( imported ) ).toEqual( [ 'bad-status at Jetzt → #1 ("WikiLearn")', 'bad-id at Jetzt → #2 ("B")', 'bad-id at Jetzt → #3 ("C")' ] );
	} );

	test.each( [ [ 'data-limit="3"', true ], [ 'data-preset="status=past"', true ], [ '', false ] ] )( 'in a host with "%s": the import is partial: %s', ( attribute, expected ) => {
		expect( importHtml( host( item( 'wl', 'open', FULL ) ).replace( 'id="programs"', attribute ) ).isPartial ).toBe( expected );
	} );

	test( 'can be followed by the link to all programs, which is not skipped text', () => {
		const html = host( item( 'wl', 'open', FULL ), '<li>x</li>' ).replace( '</ul></div>', '</ul><p class="program-explorer-static__all"><a href="#x">See all 18 programs</a></p></div>' );
		expect( skippedIn( importHtml( html ) ) ).toEqual( [] );
	} );
} );

describe( 'a page', () => {
	test( 'without the headings has no programs, and both headings are skipped', () => {
		const imported = importHtml( INTRODUCTION );
		expect( imported.page ).toEqual( { version: 1, programs: [] } );
		expect( skippedIn( imported ) ).toEqual( [ `no-heading at ${ CURRENT }`, `no-heading at ${ PAST }` ] );
	} );

	test( 'that is translated is recognized by the anchors that Translate puts before the headings', () => {
		const html = [ [ CURRENT, 'Projets en cours : ' ], [ PAST, 'Projets passés :' ] ]
			.map( ( [ source = '', text = '' ] ) => `<p><span id="${ anchorOf( source ) }"></span></p>${ section( 'current', text, 'x', '<ul><li>Un - Texte</li></ul>' ) }` ).join( '' );
		expect( importHtml( html, { pageLanguage: 'fr' } ).page.programs ).toMatchObject( [ { id: 'un', title: { fr: 'Un' }, status: 'ongoing' }, { id: 'un-2', status: 'past' } ] );
	} );

	test( 'is not changed', () => {
		const content = showPage( listHtml( ITEMS, PAST_ITEMS ) );
		const before = content.innerHTML;
		importHtml( listHtml( ITEMS, PAST_ITEMS ) );
		expect( element( '#mw-content-text' ).innerHTML ).toBe( before );
	} );

	test( 'with thousands of items, or with deeply nested items, is imported', () => {
		const many = importHtml( listHtml( '<li><b>A</b> - Text</li>'.repeat( 3000 ) ) );
		expect( new Set( many.programs.map( ( { id } ) => id ) ).size ).toBe( 3001 );
		const deep = importHtml( listHtml( `${ '<li>A<ul>'.repeat( 200 ) }${ '</ul></li>'.repeat( 200 ) }` ) );
		expect( deep.skipped.filter( ( { code } ) => code === 'nested-text' ) ).toHaveLength( 199 );
	} );

	test( 'with hostile text gives a draft without errors', () => {
		const names = [ '__proto__', 'constructor', '<img src=x onerror=alert(1)>', '{{subst:x}} ~~~~', '"><script>', '\u202Eevil', '%E0%A4%A', ' ', '-', ':', '$1 $&' ];
		const items = names.map( ( name ) => {
			const li = document.createElement( 'li' );
			const link = document.createElement( 'a' );
			link.setAttribute( 'href', name.startsWith( '$' ) ? 'javascript:alert(1)' : `/wiki/${ name }` );
			link.textContent = name;
			li.append( link, ` - ${ name }` );
			return li.outerHTML;
		} ).join( '' );
		const { page } = importHtml( listHtml( items ) );
		const { list, problems } = parsePrograms( JSON.stringify( page ), { today: '2026-11-22', language: 'en' } );
		expect( problems.filter( ( { severity } ) => severity === 'error' ) ).toEqual( [] );
		expect( list?.programs.map( ( { title } ) => title ) ).toEqual( expect.arrayContaining( [ '__proto__', '<img src=x onerror=alert(1)>', '$1 $&' ] ) );
		expect( JSON.stringify( page ) ).not.toContain( 'javascript:' );
	} );
} );
