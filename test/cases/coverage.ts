import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromFragment } from '../../src/app/url';
import { explore } from '../../src/explore/facets';
import { buildIndex } from '../../src/explore/program-index';
import { NO_SEARCH } from '../../src/explore/search/search-result';
import type { AxisTerm } from '../../src/overview/axis';
import { coverageOf, facetsFor } from '../../src/overview/coverage';
import { parsePrograms } from '../../src/programs/parse';
import { generatedCases } from './generated';

/** A data page and the table of two facets that both the browser (TypeScript) and the server (Lua) have to make of it. */
export interface CoverageCase {
	readonly name: string;
	readonly today: string;
	readonly text: string;
	readonly rows: string;
	/** With commas between several; the first one that the data has counts. */
	readonly columns: string;
	/** Facet → terms with commas between. */
	readonly preset: Readonly<Record<string, string>>;
	readonly most: { readonly rows: number; readonly columns: number };
	/**
	 * The facets, then a line for the columns and one for each row. `*` is the line for all programs, `>` stands before a term below
	 * another one, `moon=everywhere` is a term whose programs another one shows, and `moon=` one without programs. `3/2` is a cell with
	 * three programs of which two have the terms themselves. null if the data page cannot be read.
	 */
	readonly expect: readonly string[] | null;
}

type Written = Omit<CoverageCase, 'text' | 'preset' | 'most'> & Partial<CoverageCase> & { readonly data: unknown };

const EVERYTHING = { rows: 1000, columns: 100 };

export function readCoverageCases(): readonly CoverageCase[] {
	const cases = JSON.parse( readFileSync( new URL( 'coverage.json', import.meta.url ), 'utf8' ) ) as readonly Written[];
	return cases.map( ( { data, ...one } ) => ( { preset: {}, most: EVERYTHING, text: JSON.stringify( data ), ...one } ) );
}

/** Tables of the data pages of generated.ts. Nobody knows yet what is expected of them. */
export function generatedCoverageCases( count: number, seed: number ): readonly CoverageCase[] {
	const facet = fc.constantFrom( '', 'topic', 'status', 'period', 'language', 'offers', 'need', 'gone' );
	const facets = fc.sample( fc.tuple( facet, facet ), { numRuns: count, seed } );
	return generatedCases( count, seed ).map( ( { name, today, text, preset }, at ) => {
		const [ rows = '', columns = '' ] = facets[ at ] ?? [];
		return { name, today, text, rows, columns, preset, most: EVERYTHING, expect: null };
	} );
}

const nameOf = ( { id, choice, depth }: AxisTerm ): string => `${ '>'.repeat( depth ) }${ id }${ choice === id ? '' : `=${ choice ?? '' }` }`;

/** The table of the browser for a case, in the format of the case. */
export function coverageInBrowser( { text, today, rows, columns, preset, most }: CoverageCase ): readonly string[] | null {
	const { list } = parsePrograms( text, { today, language: 'en' } );
	if ( !list ) {
		return null;
	}
	const index = buildIndex( list, { languages: { chain: [ 'en' ], page: 'en' }, today, reservedIds: [ 'sort' ] } );
	const query = fromFragment( `programs?${ Object.entries( preset ).map( ( pair ) => pair.join( '=' ) ).join( '&' ) }`, index );
	const facets = facetsFor( list, index, { rows, columns: columns.split( ',' ) } );
	if ( !facets || !query ) {
		return [];
	}
	const coverage = coverageOf( list, index, query, explore( index, query, () => NO_SEARCH ).matches, facets, most );
	return [
		`${ facets.rows } × ${ facets.columns ?? '-' }`,
		[ '*', ...coverage.columns?.terms.map( nameOf ) ?? [] ].join( ' ' ),
		...[ null, ...coverage.rows.terms ].map( ( row ) =>
			[ row ? nameOf( row ) : '*', ...coverage.cellsOf( row ).map( ( { count, own } ) => count === own ? String( count ) : `${ count }/${ own }` ) ].join( ' ' ) )
	];
}
