import { eachRecord } from './each-record';
import type { IncludedPage } from './include';
import { readJsonPage, type DescribeFault, type JsonPage } from './json-page';
import type { Program } from './model';
import { readProgram, type PageContext } from './read-program';
import type { Report } from './report';

/**
 * Reads the programs of a data page, then those of the pages it includes. The first one of several with
 * the same id counts.
 *
 * @param titles The titles in `include`, by their indexes.
 * @param included The included pages that could be loaded.
 */
export function readPrograms(
	page: JsonPage, titles: readonly string[], included: readonly IncludedPage[], context: PageContext, report: Report, describeFault: DescribeFault
): Program[] {
	const programs = new Map<string, Program>();
	const readFrom = ( from: JsonPage, title: string | null ): void => {
		eachRecord( from, 'programs', report, ( raw, index ) => {
			const program = readProgram( raw, { page: title, path: [ 'programs', index ] }, context, report );
			if ( program && programs.has( program.id ) ) {
				report.add( 'duplicate-id', program.id );
			} else if ( program ) {
				programs.set( program.id, program );
			}
		} );
		report.program = null;
	};
	readFrom( page, null );
	report.enter( 'include' );
	titles.forEach( ( title, index ) => {
		report.enter( index );
		const found = included.find( ( other ) => other.title === title );
		const more = found && readJsonPage( found.text, report, describeFault );
		if ( title && !found ) {
			report.add( 'missing-include', title );
		} else if ( more ) {
			for ( const name of Object.keys( more ) ) {
				if ( name !== 'version' && name !== 'programs' ) {
					report.addAt( name, 'not-included', name );
				}
			}
			readFrom( more, title );
		}
		report.leave();
	} );
	report.leave();
	return [ ...programs.values() ];
}
