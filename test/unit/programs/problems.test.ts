import { describe, expect, it } from 'vitest';
import { describePath, severityOf, type ProblemCode } from '../../../src/programs/problems';
import { createFullReport } from '../../../src/programs/full-report';
import { explain, PROBLEM_TEXTS } from '../../../src/programs/problem-texts';

describe( 'describePath', () => {
	it( 'counts from 1 and has the id of the program', () => {
		expect( describePath( [ 'programs', 3, 'start' ], 'wikimedia-clinics' ) )
			.toBe( 'programs → #4 ("wikimedia-clinics") → start' );
		expect( describePath( [ 'programs', 0 ] ) ).toBe( 'programs → #1' );
		expect( describePath( [] ) ).toBe( '' );
	} );
} );

describe( 'explain', () => {
	it( 'has a reason and a fix for every code, and uses no param the code does not get', () => {
		for ( const code of Object.keys( PROBLEM_TEXTS ) as ProblemCode[] ) {
			const { reason, fix } = explain( code, [ 'one', 'two' ] );
			expect( `${ code }: ${ reason } ${ fix }` ).toMatch( /^[a-z-]+: \S.+\. \S.+[.?\]]$/ );
			expect( reason + fix ).not.toContain( '$' );
		}
	} );

	it( 'suggests the nearest name', () => {
		expect( explain( 'unknown-field', [ 'sumary' ], [ 'title', 'summary' ] ) ).toEqual( {
			params: [ 'sumary', 'summary' ], reason: 'There is no field "sumary".', fix: 'Did you mean "summary"?'
		} );
		expect( explain( 'unknown-field', [ 'colour' ], [ 'title', 'summary' ] ).fix ).toBe( 'Correct it or remove it.' );
	} );

	it( 'does not change a value that looks like a parameter or a replacement pattern', () => {
		expect( explain( 'bad-id', [ '$1 $& $2' ] ).reason ).toBe( '"$1 $& $2" cannot be an id.' );
	} );
} );

describe( 'createFullReport', () => {
	it( 'has the path and the program of a problem', () => {
		const report = createFullReport( explain );
		report.program = 'clinics';
		report.enter( 'programs' );
		report.enter( 3 );
		report.addAt( 'start', 'bad-date', 'x'.repeat( 99 ) );
		report.leave();
		report.add( 'wrong-type' );
		report.addAt( [ 3, 'end' ], 'empty' );
		const [ found, ...others ] = report.done();
		expect( found ).toMatchObject( { path: [ 'programs', 3, 'start' ], severity: 'error', code: 'bad-date', program: 'clinics' } );
		expect( found?.params[ 0 ] ).toHaveLength( 60 );
		expect( others.map( ( { path } ) => path ) ).toEqual( [ [ 'programs' ], [ 'programs', 3, 'end' ] ] );
	} );

	it( 'keeps 200 problems, at most 100 of them warnings, and counts the others', () => {
		const report = createFullReport( explain );
		for ( let i = 0; i < 300; i++ ) {
			report.add( 'unknown-field', 'x' );
			report.add( 'bad-id', 'x' );
		}
		const problems = report.done();
		expect( problems.filter( ( { code } ) => code === 'bad-id' ).length ).toBe( 100 );
		expect( problems ).toHaveLength( 201 );
		expect( problems[ 200 ] ).toMatchObject( { code: 'more-problems', params: [ '400' ], path: [] } );
	} );

	it( 'keeps errors after many warnings', () => {
		const report = createFullReport( explain );
		for ( let i = 0; i < 1000; i++ ) {
			report.add( 'unknown-field', 'x' );
		}
		report.add( 'bad-id', 'x' );
		expect( report.done().map( ( { code } ) => code ) ).toContain( 'bad-id' );
	} );
} );

describe( 'severityOf', () => {
	it( 'is a warning for values that are shown', () => {
		expect( ( Object.keys( PROBLEM_TEXTS ) as ProblemCode[] ).filter( ( code ) => severityOf( code ) === 'warning' ).sort() ).toEqual( [
			'long-text', 'missing-label', 'more-problems', 'no-page-language', 'not-included', 'status-against-dates', 'unknown-field'
		] );
	} );
} );
