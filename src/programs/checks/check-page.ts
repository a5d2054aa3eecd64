import type { IncludedPage } from '../include';
import { parseJsonObject } from '../json-object';
import type { JsonPage } from '../json-page';
import { isObject } from '../kinds';
import type { ProgramList } from '../model';
import type { ParseOptions } from '../parse-options';
import { ID } from '../patterns';
import type { Report } from '../report';
import { checkDates } from './check-dates';
import { checkFirstFacet, checkLabels, checkNeeds } from './check-use';
import { checkFields } from './check-values';
import { DATE_TEXTS, eachIn, inField, JOIN_TEXTS, MATERIAL_TEXTS, NEED_TEXTS, PAGE_TEXTS, PROGRAM_TEXTS, SERIES_TEXTS, TERM_TEXTS, VOCABULARY_TEXTS } from './fields';

/** The page as it is written, with what reading it leaves out. */
function rawPage( text: string ): JsonPage {
	return parseJsonObject( text.replace( /^\uFEFF/, '' ) );
}

/** Makes a function that checks the programs of a page or of an included page. */
function programChecker( { programs: read, facets: [ first ] }: ProgramList, hasFacets: boolean, today: string, report: Report ): ( page: JsonPage ) => void {
	const byId = new Map( read.map( ( program ) => [ program.id, program ] ) );
	// The order of facets that the page does not list means nothing. The period follows from the dates, and nobody may know the status.
	const facet = hasFacets && first !== 'period' && first !== 'status' ? first : undefined;
	return ( page ) => inField( page, 'programs', report, ( programs ) => eachIn( programs, report, ( record ) => {
		const id = isObject( record ) ? record.id : null;
		const program = typeof id === 'string' ? byId.get( id ) : undefined;
		report.program = typeof id === 'string' && ID.test( id ) ? id : null;
		checkFields( record, PROGRAM_TEXTS, report );
		inField( record, 'join', report, ( join ) => checkFields( join, JOIN_TEXTS, report ) );
		inField( record, 'dates', report, ( dates ) => {
			eachIn( dates, report, ( date ) => checkFields( date, DATE_TEXTS, report ) );
			if ( program ) {
				checkDates( dates, program, today, report );
			}
		} );
		inField( record, 'materials', report, ( materials ) => eachIn( materials, report, ( material ) => checkFields( material, MATERIAL_TEXTS, report ) ) );
		if ( program && facet !== undefined ) {
			checkFirstFacet( record, program, facet, report );
		}
		report.program = null;
	} ) );
}

/**
 * Adds to a report what readers see, but what is probably a mistake, and what is left out of dates. Only people who can
 * edit the page need it, so it is not part of reading the page.
 *
 * @param list What was read from the page.
 * @param report Is at the root of the data page.
 */
export function checkPage( text: string, list: ProgramList, { language, today }: ParseOptions, included: readonly IncludedPage[], report: Report ): void {
	const page = rawPage( text );
	checkFields( page, PAGE_TEXTS, report );
	inField( page, 'vocabularies', report, ( vocabularies ) => eachIn( vocabularies, report, ( vocabulary ) => {
		checkFields( vocabulary, VOCABULARY_TEXTS, report );
		inField( vocabulary, 'terms', report, ( terms ) => eachIn( terms, report, ( term ) => checkFields( term, TERM_TEXTS, report ) ) );
	} ) );
	inField( page, 'series', report, ( series ) => eachIn( series, report, ( one ) => checkFields( one, SERIES_TEXTS, report ) ) );
	inField( page, 'needs', report, ( needs ) => eachIn( needs, report, ( need ) => {
		checkFields( need, NEED_TEXTS, report );
		inField( need, 'terms', report, ( terms ) => checkFields( terms, { language: 'language' }, report ) );
	} ) );
	const { include, facets, needs } = page;
	const includes: readonly unknown[] = Array.isArray( include ) ? include : [];
	const checkPrograms = programChecker( list, Array.isArray( facets ), today, report );
	checkPrograms( page );
	for ( const { title, text: more } of included ) {
		report.enter( 'include' );
		report.enter( includes.indexOf( title ) );
		checkPrograms( rawPage( more ) );
		report.leave();
		report.leave();
	}
	checkLabels( list.vocabularies, language, report );
	checkNeeds( list, needs, report );
}
