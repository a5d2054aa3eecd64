import { describe, expect, test } from 'vitest';
import { escapeText, toWikitextList, toWikitextTable } from '../../../src/take-away/wikitext';
import { SMALL } from '../helpers/data';
import { HOSTILE } from '../helpers/hostile-text';
import { onePage, takenFrom } from './taken';

describe( 'the wikitext list', () => {
	test( 'has a program a line, with its materials below it', () => {
		expect( toWikitextList( takenFrom( SMALL ) ) ).toBe( [
			"* '''[[WikiLearn]]''' - Free online courses. (Open, since 2021)",
			"* '''Échange de capacités''' - Un site. (Ongoing)",
			"* '''[[Small wiki toolkits]]''' - (Paused)",
			"* '''[[Wikimedia Clinics]]''' - Open calls. (Past, 15 June 2020 – about 2022)",
			'** [[Wikimedia Clinics/Retrospective|Retrospective]]',
			"* '''[[:wikimania:2019:Learning Days|Learning Days]]''' - (Past, 2017 – 2019)",
			''
		].join( '\n' ) );
	} );

	test.each( [
		[ 'Category:X', '[[:Category:X|One]]' ], [ 'File:X.png', '[[:File:X.png|One]]' ], [ 'de:Seite', '[[:de:Seite|One]]' ], [ '/Sub', '[[:/Sub|One]]' ],
		[ 'Page#Section', '[[Page#Section|One]]' ], [ "A''B", "[[A''B|One]]" ], [ 'One', '[[One]]' ],
		[ 'https://example.org/a_b', '[https://example.org/a_b One]' ],
		[ 'https://example.org/?a=[b]&lt;=1&c=__TOC__|{{x}}~~~~', '[https://example.org/?a=%5Bb%5D&amp;lt;=1&c=%5F_TOC%5F_%7C%7B%7Bx%7D%7D%7E%7E%7E%7E One]' ],
		[ "https://example.org/'''x'''", '[https://example.org/%27%27%27x%27%27%27 One]' ]
	] )( 'links to %s', ( page, link ) => {
		expect( toWikitextList( takenFrom( onePage( { page } ) ) ) ).toBe( `* '''${ link }''' - (Not stated)\n` );
	} );

	test( 'is empty if no program is shown', () => {
		expect( toWikitextList( { ...takenFrom( SMALL ), programs: [] } ) ).toBe( '' );
	} );
} );

describe( 'the wikitext table', () => {
	test( 'has the columns that some program has a value in', () => {
		const taken = takenFrom( SMALL );
		expect( toWikitextTable( { ...taken, programs: taken.programs.slice( 3, 5 ) } ) ).toBe( [
			'{| class="wikitable sortable"',
			'! scope="col" | Program', '! scope="col" | Status', '! scope="col" | Dates', '! scope="col" | Capacity', '! scope="col" | Language', '! scope="col" | Run by', '! scope="col" | Materials',
			'|-',
			'| [[Wikimedia Clinics]]', '| Past', '| 15 June 2020 – about 2022', '| Communication', '| English, Spanish', '| Community Development', '| [[Wikimedia Clinics/Retrospective|Retrospective]]',
			'|-',
			'| [[:wikimania:2019:Learning Days|Learning Days]]', '| Past', '| 2017 – 2019', '| Partnerships', '| English', '| ', '| ',
			'|}', ''
		].join( '\n' ) );
	} );
} );

describe( 'a text in wikitext', () => {
	test.each( HOSTILE )( 'is no markup: %s', ( text ) => {
		const escaped = escapeText( text );
		expect( escaped.replace( /&#\d+;/g, 'x' ) ).not.toMatch( /[[\]{}|<>~&]|''|__|＿＿|!!|:\S|^[*#:;=-]|(?:ISBN|RFC|PMID)\s/ );
		// What the wiki shows of it.
		expect( escaped.replace( /&#(\d+);/g, ( _, code: string ) => String.fromCharCode( Number( code ) ) ) ).toBe( text.replace( /\s+/g, ' ' ).trim() );
	} );
} );
