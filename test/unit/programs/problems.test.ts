import { describe, expect, it } from 'vitest';
import { countProblems, describePath, severityOf, type Problem, type ProblemCode } from '../../../src/programs/problems';
import { createFullReport } from '../../../src/programs/full-report';
import { explain } from '../../../src/programs/explain';
import { PROBLEM_TEXTS } from '../../../src/programs/problem-texts';

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
		expect( explain( 'unknown-field', [ 'sumary' ], [], [ 'title', 'summary' ] ) ).toEqual( {
			params: [ 'sumary', 'summary' ], reason: 'There is no field "sumary".', fix: 'Did you mean "summary"?', meant: 'summary'
		} );
		expect( explain( 'unknown-field', [ 'colour' ], [], [ 'title', 'summary' ] ).fix ).toBe( 'Correct it or remove it.' );
	} );

	it( 'does not change a value that looks like a parameter or a replacement pattern', () => {
		expect( explain( 'bad-id', [ '$1 $& $2' ] ).reason ).toBe( '"$1 $& $2" cannot be an id.' );
	} );
} );

describe( 'createFullReport', () => {
	it( 'has the path and the program of a problem', () => {
		const report = createFullReport();
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

	const reportOf = ( paths: readonly ( readonly ( string | number )[] )[], mostAlike?: number ) => {
		const report = createFullReport( mostAlike );
		paths.forEach( ( path ) => report.addAt( path, 'unknown-field', 'x' ) );
		return report.done();
	};
	const records = ( count: number, field = 'x' ) => Array.from( { length: count }, ( _, index ) => [ 'programs', index, field ] );

	it( 'lists twenty problems of a kind one by one, and makes more of them one, with a number and the first places', () => {
		expect( reportOf( records( 20 ) ) ).toHaveLength( 20 );
		const [ first, ...others ] = reportOf( [ ...records( 700 ), ...records( 3, 'y' ) ] );
		expect( first ).toMatchObject( { path: [ 'programs', 0, 'x' ], alike: { count: 699 } } );
		expect( first?.alike?.first.map( ( { path } ) => path[ 1 ] ) ).toEqual( [ 1, 2, 3, 4, 5 ] );
		expect( others.map( ( { path } ) => path.join( ' ' ) ) ).toEqual( [ 'programs 0 y', 'programs 1 y', 'programs 2 y' ] );
		expect( countProblems( [ first as Problem, ...others ] ) ).toBe( 703 );
	} );

	it( 'lists every problem if it is asked to', () => {
		expect( reportOf( records( 700 ), Infinity ) ).toHaveLength( 700 );
	} );

	it( 'takes the ids of vocabularies and terms for the same kind, but not the fields of a program or included pages', () => {
		const shapes = ( paths: readonly ( readonly ( string | number )[] )[] ) => reportOf( paths, 1 ).map( ( { alike } ) => alike?.count );
		expect( shapes( [ [ 'vocabularies', 'a', 'terms', 'b', 'x' ], [ 'vocabularies', 'c', 'terms', 'd', 'x' ] ] ) ).toEqual( [ 1 ] );
		expect( shapes( [ [ 'programs', 0, 'a' ], [ 'programs', 0, 'b' ] ] ) ).toEqual( [ undefined, undefined ] );
		expect( shapes( [ [ 'include', 0, 'programs', 0, 'a' ], [ 'include', 1, 'programs', 0, 'a' ] ] ) ).toEqual( [ undefined, undefined ] );
	} );

	it( 'keeps 200 kinds, at most 100 of them warnings, and counts the others', () => {
		const report = createFullReport();
		for ( let i = 0; i < 300; i++ ) {
			report.addAt( `field${ i }`, 'unknown-field', 'x' );
			report.addAt( `field${ i }`, 'bad-id', 'x' );
		}
		const problems = report.done();
		expect( problems.filter( ( { code } ) => code === 'bad-id' ).length ).toBe( 100 );
		expect( problems ).toHaveLength( 201 );
		expect( problems[ 200 ] ).toMatchObject( { code: 'more-problems', params: [ '400' ], path: [] } );
		expect( countProblems( problems ) ).toBe( 600 );
	} );

	it( 'keeps errors after many warnings', () => {
		const report = createFullReport();
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
			'date-outside', 'dates-over', 'doubtful-language', 'doubtful-page', 'entity', 'html-tag', 'invisible', 'long-text', 'longer-code', 'lost-character', 'missing-label', 'more-problems',
			'no-first-term', 'no-page-language', 'not-included', 'outer-space', 'same-label', 'status-against-dates', 'unknown-field', 'unserved-need', 'wikitext'
		] );
	} );
} );
