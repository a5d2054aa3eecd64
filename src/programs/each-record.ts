import type { JsonPage } from './json-page';
import { kindOf } from './kinds';
import type { Report } from './report';

/** Calls `visit` for each record of a list of the page, while the report is at that record. */
export function eachRecord(
	page: JsonPage, name: 'needs' | 'programs', report: Report, visit: ( raw: unknown, index: number ) => void
): void {
	const list = page[ name ];
	report.enter( name );
	if ( Array.isArray( list ) ) {
		list.forEach( ( raw: unknown, index ) => {
			report.enter( index );
			visit( raw, index );
			report.leave();
		} );
	} else if ( list !== undefined ) {
		report.addWith( 'wrong-type', [ 'list', kindOf( list ) ] );
	}
	report.leave();
}
