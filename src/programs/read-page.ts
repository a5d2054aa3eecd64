import { includedTitlesIn, type IncludedPage } from './include';
import { migrate } from './migrate';
import { checkLineage, type LocatedProgram } from './lineage';
import { parseLink } from './links';
import type { Need, ProgramList, Series, Vocabulary } from './model';
import { isObject, kindOf, read } from './read-schema';
import { PROGRAM_FIELDS, readProgram } from './read-program';
import type { Report, PathStep } from './report';
import { headSchema, needSchema } from './schema';
import { BUILT_IN, readTermIds } from './terms';
import { readVocabularies } from './vocabulary';

export interface ParseOptions {
	/** 'YYYY-MM-DD', for what follows from the dates. */
	readonly today: string;
	/** The language of the page. */
	readonly language: string;
}

/** Ids that no vocabulary can have. One for `language` puts the languages in groups. */
export const RESERVED_VOCABULARIES: readonly string[] = [ ...PROGRAM_FIELDS, ...BUILT_IN ].filter( ( name ) => name !== 'language' );

type Page = Readonly<Record<string, unknown>>;

/** Says where JSON cannot be read, by the message of whoever tried. */
type Locate = ( message: string, text: string ) => string;

function readJson( text: string, report: Report, locate: Locate ): unknown {
	let json = '';
	try {
		json = text.replace( /^\uFEFF/, '' );
		return JSON.parse( json );
	} catch ( error ) {
		report.add( 'unreadable-json', locate( String( error ), json ) );
		return undefined;
	}
}

/** Walks a list record by record, so that the places in problems are those of the page. */
function eachRecord(
	page: Page, name: 'needs' | 'programs', report: Report, visit: ( raw: unknown, index: number ) => void
): void {
	const list = page[ name ];
	report.within( name, () => {
		if ( Array.isArray( list ) ) {
			list.forEach( ( raw: unknown, index ) => report.within( index, () => visit( raw, index ) ) );
		} else if ( list !== undefined ) {
			report.addWith( 'wrong-type', [ 'list', kindOf( list ) ] );
		}
	} );
}

function readFacets(
	toList: readonly string[] | null, vocabularies: ReadonlyMap<string, Vocabulary>, report: Report
): string[] {
	const known = new Set( [ 'status', ...vocabularies.keys(), ...BUILT_IN ] );
	if ( !toList ) {
		return Array.from( known );
	}
	return Array.from( new Set( toList ) ).filter( ( facet ) => {
		if ( !known.has( facet ) ) {
			report.addAt( 'facets', 'unknown-facet', facet, known );
		}
		return known.has( facet );
	} );
}

function readNeed( raw: unknown, vocabularies: ReadonlyMap<string, Vocabulary>, report: Report ): Need | undefined {
	const record = read( needSchema, raw, report );
	if ( !record ) {
		return undefined;
	}
	const terms = new Map<string, readonly string[]>();
	report.within( 'terms', () => record.terms.forEach( ( value, facet ) => report.within( facet, () => {
		const found = readTermIds( facet, value, vocabularies, report );
		if ( found.length ) {
			terms.set( facet, found );
		}
	} ) ) );
	if ( !terms.size ) {
		// An entrance that leads to everything misleads.
		report.add( 'left-out', 'terms' );
		return undefined;
	}
	return { id: record.id, label: record.label, terms };
}

function readNeeds( page: Page, vocabularies: ReadonlyMap<string, Vocabulary>, report: Report ): Need[] {
	const needs = new Map<string, Need>();
	eachRecord( page, 'needs', report, ( raw ) => {
		const need = readNeed( raw, vocabularies, report );
		if ( need && needs.has( need.id ) ) {
			report.add( 'duplicate-id', need.id );
		} else if ( need ) {
			needs.set( need.id, need );
		}
	} );
	return Array.from( needs.values() );
}

/** What of a page is no list of records, and is read with the page's head. */
function isList( name: string ): boolean {
	return name === 'needs' || name === 'programs';
}

function readList(
	page: Page, options: ParseOptions, report: Report, locate: Locate, included: readonly IncludedPage[]
): ProgramList | null {
	const head = read( headSchema, page, report, isList );
	if ( !head ) {
		return null;
	}
	const vocabularies = report.within( 'vocabularies', () => readVocabularies(
		head.vocabularies || new Map(), RESERVED_VOCABULARIES, report
	) );
	const around = {
		vocabularies,
		facets: new Set( head.facets || [] ),
		fields: new Set( [ ...PROGRAM_FIELDS, ...vocabularies.keys() ] ),
		today: options.today,
		language: options.language.toLowerCase()
	};
	const facets = readFacets( head.facets, vocabularies, report );
	const needs = readNeeds( page, vocabularies, report );
	const placed = new Map<string, LocatedProgram>();
	const readPrograms = ( from: Page, place: readonly PathStep[] ): void => eachRecord( from, 'programs', report, ( raw, index ) => {
		const program = readProgram( raw, around, report );
		if ( program && placed.has( program.id ) ) {
			report.add( 'duplicate-id', program.id );
		} else if ( program ) {
			placed.set( program.id, [ [ ...place, 'programs', index ], program ] );
		}
	} );
	readPrograms( page, [] );
	includedTitlesIn( page ).forEach( ( title, index ) => {
		const place = [ 'include', index ];
		const found = included.find( ( other ) => other.title === title );
		report.within( place, () => {
			const more = found && readJsonPage( found.text, report, locate );
			if ( title && !found ) {
				report.add( 'missing-include', title );
			} else if ( more ) {
				Object.keys( more ).filter( ( name ) => name !== 'version' && name !== 'programs' )
					.forEach( ( name ) => report.addAt( name, 'not-included', name ) );
				readPrograms( more, place );
			}
		} );
	} );
	const series = new Map<string, Series>();
	head.series?.forEach( ( { title, page: target }, id ) => series.set( id, { title, target: target === null ? null : parseLink( target ) } ) );
	const programs = checkLineage( Array.from( placed.values() ), series, report );
	return { enabled: head.enabled, talk: head.talk, bundle: head.bundle, facets, vocabularies, series, needs, programs };
}

/** A page that is JSON of a version we know; null otherwise. */
function readJsonPage( text: string, report: Report, locate: Locate ): Page | null {
	const data = readJson( text, report, locate );
	if ( data === undefined ) {
		return null;
	}
	const page = isObject( data ) ? migrate( data ) : null;
	if ( !page ) {
		const version = isObject( data ) ? data.version : null;
		report.add( 'unknown-version', typeof version === 'number' || typeof version === 'string' ? String( version ) : '' );
	}
	return page;
}

/**
 * Reads a data page into a list and a report. `parsePrograms` with a report of one's own.
 *
 * @param text The page's JSON, or whatever stands there.
 * @param options
 * @param included The pages it includes, as far as they could be had.
 * @param report Gets the problems.
 * @param locate Makes of the browser's message the value of the problem.
 * @return null only where the JSON is unreadable or of an unknown version.
 */
export function readPage(
	text: string, options: ParseOptions, included: readonly IncludedPage[], report: Report, locate: Locate = String
): ProgramList | null {
	const page = readJsonPage( text, report, locate );
	return page && readList( page, options, report, locate, included );
}
