import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/edit/change';
import { comparePages } from '../../../src/edit/compare-pages';
import { plainWikitext } from '../../../src/edit/plain-wikitext';
import { answerProposal, findProposals, proposalId, proposalWikitext, type ProposalContent } from '../../../src/edit/proposal';
import { HOSTILE } from '../helpers/hostile-text';
import { aPage } from './pages';

const contentOf = ( ...changes: readonly Change[] ): ProposalContent => ( { page: 'P/programs.json', base: 7, changes } );
const edit = ( to: unknown ): Change => ( { kind: 'edit', record: [ 'programs', 'a' ], field: [ 'title' ], from: 'A', to } );
/** A section of a talk page. */
const section = ( heading: string, content: ProposalContent, reason = 'Because.' ): string => `== ${ heading } ==\n${ proposalWikitext( content, [ 'Title: A → B' ], reason ) }\n`;
/** Wikitext that does something inside of a `<pre>`, or when it is copied elsewhere. */
const ACTIVE = /<(?!pre class="program-explorer-proposal" data-state="open">|\/pre>)|>(?<!open">|<\/pre>)|\{\{|\[\[|~~~|--+>|''|__/;

describe( 'a proposal', () => {
	test( 'is readable wikitext with the changes', () => {
		expect( proposalWikitext( contentOf( edit( '</pre>~~~~{{x}}' ) ), [ 'Title: A → <b>' ], 'It is [[so]].\n\n* Really\nso.' ) ).toBe( [
			'* Title: A → &#60;b&#62;', '<pre class="program-explorer-proposal" data-state="open">', '{', '\t"page": "P/programs.json",', '\t"base": 7,', '\t"changes": [', '\t\t{',
			'\t\t\t"kind": "edit",', '\t\t\t"record": [', '\t\t\t\t"programs",', '\t\t\t\t"a"', '\t\t\t],', '\t\t\t"field": [', '\t\t\t\t"title"', '\t\t\t],', '\t\t\t"from": "A",',
			'\t\t\t"to": "\\u003c/pre\\u003e\\u007e\\u007e\\u007e\\u007e\\u007b\\u007bx\\u007d\\u007d"', '\t\t}', '\t]', '}', '</pre>', 'It is &#91;&#91;so&#93;&#93;.', '', '&#42; Really so. ~~~~'
		].join( '\n' ) );
	} );

	test( 'is found on a talk page with its heading', () => {
		const text = `Hello ~~~~\n${ section( 'One', contentOf( edit( 'B' ) ) ) }=== More ===\n:Yes\n${ section( 'Two = 2', contentOf( edit( 'C' ) ) ).replace( 'data-state="open"', 'data-state="declined"' ) }`;
		expect( findProposals( text ) ).toEqual( { unreadable: 0, proposals: [
			{ ...contentOf( edit( 'B' ) ), id: proposalId( contentOf( edit( 'B' ) ) ), state: 'open', heading: 'One' },
			{ ...contentOf( edit( 'C' ) ), id: proposalId( contentOf( edit( 'C' ) ) ), state: 'declined', heading: 'Two = 2' }
		] } );
	} );

	test.each( [ ...HOSTILE, '-->', '\u2028', '\u007F', '\uFFFE', '\uD800', 'e\u0301' ] )( 'with hostile text does nothing, and is read as it was: %s', ( hostile ) => {
		const change: Change = { kind: 'edit', record: [ 'series', hostile ], field: [ hostile ], from: hostile, to: { [ hostile ]: [ [ [] ], hostile, { a: { b: {} } } ] } };
		const text = proposalWikitext( contentOf( change ), [ hostile ], hostile );
		const { proposals: [ found ] } = findProposals( text );
		expect( JSON.stringify( found?.changes ) ).toBe( JSON.stringify( [ change ] ).normalize( 'NFC' ) );
		const [ , block = '', after = '' ] = /(<pre[^]*<\/pre>)([^]*)/.exec( text ) ?? [];
		expect( block ).not.toMatch( ACTIVE );
		expect( after.replace( /~~~~$/, '' ).replace( /&#\d+;/g, '' ) ).not.toMatch( ACTIVE );
	} );

	test( 'of generated changes is read as it was written', () => {
		fc.assert( fc.property( aPage, aPage, fc.array( fc.string( { unit: 'binary' } ) ), fc.string( { unit: 'binary' } ), ( before, after, sentences, reason ) => {
			const content = contentOf( ...comparePages( JSON.stringify( before ), JSON.stringify( after ) ) ?? [] );
			const found = findProposals( `== H ==\n${ proposalWikitext( content, sentences, reason ) }` );
			expect( found.proposals.map( ( { id, changes } ) => [ id, changes ] ) ).toEqual( content.changes.length ? [ [ proposalId( content ), content.changes ] ] : [] );
		} ) );
	} );

	test( 'has the same id when it is sent again, also from a newer revision, and another one with other changes', () => {
		const ids = [ contentOf( edit( 'B' ) ), { ...contentOf( edit( 'B' ) ), base: 8 }, contentOf( edit( 'C' ) ), { ...contentOf( edit( 'B' ) ), page: 'Q' } ].map( proposalId );
		expect( [ ids[ 0 ] === ids[ 1 ], new Set( ids ).size, proposalId( contentOf() ) ] ).toEqual( [ true, 3, null ] );
	} );

	test.each( [
		[ 'no JSON', 'x' ], [ 'no changes', '{"page":"P","base":1,"changes":[]}' ], [ 'bad changes', '{"page":"P","base":1,"changes":[{"kind":"edit"}]}' ], [ 'no page', '{"base":1,"changes":[{"kind":"move","record":["series","a"],"from":null,"to":null}]}' ],
		[ 'too many changes', JSON.stringify( { page: 'P', base: 1, changes: Array.from( { length: 1001 }, () => ( { kind: 'move', record: [ 'series', 'a' ], from: null, to: null } ) ) } ) ]
	] )( 'with %s is counted as unreadable', ( _, json ) => {
		expect( findProposals( `<pre class="program-explorer-proposal" data-state="open">\n${ json }\n</pre>` ) ).toEqual( { proposals: [], unreadable: 1 } );
	} );

	test( 'with an unknown state is unreadable, and a quoted beginning is none', () => {
		const text = proposalWikitext( contentOf( edit( 'B' ) ), [], '' );
		expect( findProposals( text.replace( '"open"', '"constructor"' ) ) ).toEqual( { proposals: [], unreadable: 1 } );
		expect( findProposals( '<nowiki><pre class="program-explorer-proposal" data-state="open"></nowiki> and more' ) ).toEqual( { proposals: [], unreadable: 0 } );
	} );

	test( 'costs no more than the length of the page', () => {
		const start = performance.now();
		findProposals( '<pre class="program-explorer-proposal" data-state="open">'.repeat( 30000 ) );
		findProposals( '== '.repeat( 500000 ) );
		findProposals( '=='.repeat( 500000 ) );
		expect( performance.now() - start ).toBeLessThan( 2000 );
	} );
} );

describe( 'an answer', () => {
	const PAGE = `${ section( 'One', contentOf( edit( 'B' ) ) ) }\n=== Sub ===\n:Hm. ~~~~\n\n\n${ section( 'Two', contentOf( edit( 'C' ) ) ) }`;
	const ids = findProposals( PAGE ).proposals.map( ( { id } ) => id ) as [ string, string ];

	test( 'marks the proposal and ends its section', () => {
		const answered = answerProposal( PAGE, ids[ 0 ], 'declined', 'No: [[x]].' ) ?? '';
		expect( findProposals( answered ).proposals.map( ( { state } ) => state ) ).toEqual( [ 'declined', 'open' ] );
		expect( answered ).toContain( '\n=== Sub ===\n:Hm. ~~~~\n: No: &#91;&#91;x&#93;&#93;. ~~~~\n\n== Two ==\n' );
	} );

	test( 'to the last section ends the page', () => {
		expect( answerProposal( PAGE, ids[ 1 ], 'taken', 'Done.' ) ).toMatch( /Because\. ~~~~\n: Done\. ~~~~\n$/ );
	} );

	test( 'is given once', () => {
		const answered = answerProposal( PAGE, ids[ 0 ], 'partly', 'Yes.' ) ?? '';
		expect( [ answerProposal( answered, ids[ 0 ], 'taken', 'Yes.' ), answerProposal( PAGE, 'x', 'taken', 'Yes.' ) ] ).toEqual( [ null, null ] );
	} );
} );

test.each( [
	[ 'a [b] {c}', 'a &#91;b&#93; &#123;c&#125;' ], [ '* a\n# b', '&#42; a # b' ], [ '---- x', '&#45;--- x' ], [ '== x ==', '&#61;= x ==' ], [ 'don\'t \'\'x\'\'', 'don\'t &#39;\'x&#39;\'' ], [ '__NOTOC__ a_b', '&#95;_NOTOC&#95;_ a_b' ],
	[ ' \u0000a ', 'a' ], [ '&amp;', '&#38;amp;' ]
] )( 'text as wikitext: %s', ( text, expected ) => {
	expect( plainWikitext( text ) ).toBe( expected );
} );
