import { eachRecord } from './each-record';
import type { JsonPage } from './json-page';
import type { Need, Vocabulary } from './model';
import { read } from './read-schema';
import { readTermIds } from './read-terms';
import type { Report } from './report';
import { needSchema } from './schema';

function readNeed( raw: unknown, vocabularies: ReadonlyMap<string, Vocabulary>, report: Report ): Need | null {
	const record = read( needSchema, raw, report );
	if ( !record ) {
		return null;
	}
	const terms = new Map<string, readonly string[]>();
	report.enter( 'terms' );
	record.terms.forEach( ( value, facet ) => {
		report.enter( facet );
		const found = readTermIds( facet, value, vocabularies, report );
		report.leave();
		if ( found.length ) {
			terms.set( facet, found );
		}
	} );
	report.leave();
	if ( !terms.size ) {
		// A need without terms would lead to all programs.
		report.add( 'left-out', 'terms' );
		return null;
	}
	return { id: record.id, label: record.label, help: record.help, terms };
}

/** Reads the needs of a data page. The first one of several with the same id counts. */
export function readNeeds( page: JsonPage, vocabularies: ReadonlyMap<string, Vocabulary>, report: Report ): Need[] {
	const needs = new Map<string, Need>();
	eachRecord( page, 'needs', report, ( raw ) => {
		const need = readNeed( raw, vocabularies, report );
		if ( need && needs.has( need.id ) ) {
			report.add( 'duplicate-id', need.id );
		} else if ( need ) {
			needs.set( need.id, need );
		}
	} );
	return [ ...needs.values() ];
}
