import { BUILT_IN, NEED, OFFERS } from './facets';
import { includedTitlesIn, type IncludedPage } from './include';
import { readJsonPage, type DescribeFault, type JsonPage } from './json-page';
import { checkLineage } from './lineage';
import type { ProgramList, Vocabulary } from './model';
import type { ParseOptions } from './parse-options';
import { readNeeds } from './read-needs';
import { PROGRAM_FIELDS } from './read-program';
import { readPrograms } from './read-programs';
import { read } from './read-schema';
import { readVocabularies } from './read-vocabularies';
import type { Report } from './report';
import { headSchema } from './schema';

/** Fields of a program that cannot be ids of vocabularies. A vocabulary of languages may name them. */
export const RESERVED_VOCABULARIES: readonly string[] = [ ...PROGRAM_FIELDS, ...BUILT_IN, NEED, OFFERS ].filter( ( name ) => name !== 'language' );

function readFacets(
	listed: readonly string[] | null, vocabularies: ReadonlyMap<string, Vocabulary>, report: Report
): string[] {
	const known = new Set( [ 'status', ...vocabularies.keys(), ...BUILT_IN ] );
	return [ ...new Set( listed || known ) ].filter( ( facet ) => {
		if ( !known.has( facet ) ) {
			report.addAt( 'facets', 'unknown-facet', facet, known );
		}
		return known.has( facet );
	} );
}

/** Whether a field of the page is a list whose records are read one by one. */
function isRecordList( name: string ): boolean {
	return name === 'needs' || name === 'programs';
}

function readList(
	page: JsonPage, { today, language }: ParseOptions, included: readonly IncludedPage[], report: Report, describeFault: DescribeFault
): ProgramList | null {
	const head = read( headSchema, page, report, isRecordList );
	if ( !head ) {
		return null;
	}
	report.enter( 'vocabularies' );
	const vocabularies = readVocabularies( head.vocabularies || new Map(), RESERVED_VOCABULARIES, report );
	report.leave();
	const facets = readFacets( head.facets, vocabularies, report );
	const needs = readNeeds( page, vocabularies, report );
	const titles = includedTitlesIn( page );
	const programs = readPrograms( page, titles, included, {
		vocabularies,
		facets: new Set( head.facets ),
		fields: new Set( [ ...PROGRAM_FIELDS, ...vocabularies.keys() ] ),
		today,
		language: language.toLowerCase()
	}, report, describeFault );
	const series = new Map( [ ...head.series || [] ].map( ( [ id, { title, page: target } ] ) => [ id, { title, target } ] ) );
	return {
		enabled: head.enabled, talk: head.talk, bundle: head.bundle, facets, vocabularies, series, needs,
		programs: checkLineage( programs, series, titles, report )
	};
}

/**
 * Reads a data page into a list, and its problems into a report.
 *
 * @param included The included pages that could be loaded.
 * @return null if the page is not JSON of a known version.
 */
export function readPage(
	text: string, options: ParseOptions, included: readonly IncludedPage[], report: Report, describeFault: DescribeFault = String
): ProgramList | null {
	const page = readJsonPage( text, report, describeFault );
	return page && readList( page, options, included, report, describeFault );
}
