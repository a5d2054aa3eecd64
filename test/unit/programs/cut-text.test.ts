import { expect, test } from 'vitest';
import { cutText, MOST_TEXT_UNITS } from '../../../src/programs/cut-text';
import { createFullReport } from '../../../src/programs/full-report';
import { parsePrograms } from '../../../src/programs/parse';

// The rule itself is in test/cases/texts.json.
test( 'a cut text is not cut again', () => {
	const cut = cutText( 'word '.repeat( 1000 ) );
	expect( cut.length ).toBeLessThanOrEqual( MOST_TEXT_UNITS );
	expect( cutText( cut ) ).toBe( cut );
} );

test( 'a text that is cut is reported', () => {
	const report = createFullReport();
	cutText( 'x'.repeat( MOST_TEXT_UNITS ), report );
	cutText( 'x'.repeat( MOST_TEXT_UNITS + 1 ), report );
	expect( report.done().map( ( { code, severity } ) => [ code, severity ] ) ).toEqual( [ [ 'long-text', 'warning' ] ] );
} );

test( 'all texts that readers see have the limit', () => {
	const long = 'word '.repeat( 1000 );
	const { list } = parsePrograms( JSON.stringify( {
		version: 1, vocabularies: { v: { label: long, help: long, terms: { a: { label: long, aliases: long } } } },
		programs: [ { id: 'a', title: long, summary: { en: long }, duration: long, scale: long, team: long, partners: [ long ], owner: long, v: 'a', materials: [ { label: long, page: 'A' } ] } ],
		needs: [ { id: 'n', label: long, terms: { v: 'a' } } ], series: { s: { title: long } }
	} ), { today: '2026-07-15', language: 'en' } );
	const longest = JSON.stringify( list, ( _, value: unknown ) => value instanceof Map ? [ ...value ] : value ).match( /[^"]+/g ) ?? [];
	expect( longest.filter( ( text ) => text.length > MOST_TEXT_UNITS ) ).toEqual( [] );
} );
