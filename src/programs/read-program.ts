import { firstDay, lastDay, parseDate, type PartialDate } from './dates';
import { parseLink } from './links';
import type { Material, Program, Vocabulary } from './model';
import { isObject, read, type Read } from './read-schema';
import type { Report } from './report';
import { ID, programSchema, termIds, type materialSchema } from './schema';
import { contradictsDates, deriveStatus } from './status';
import { readTermIds } from './terms';
import { toList } from './vocabulary';
import type { InferOutput } from 'valibot';

/** The fields a program has by itself; a vocabulary's name must be none of them. */
export const PROGRAM_FIELDS: readonly string[] = Object.keys( programSchema.entries );

/** What reading one record takes from the rest of the page. */
export interface PageContext {
	readonly vocabularies: ReadonlyMap<string, Vocabulary>;
	/** As the page lists them, those without a vocabulary too. */
	readonly facets: ReadonlySet<string>;
	/** Every field a program may have. */
	readonly fields: ReadonlySet<string>;
	readonly today: string;
	readonly language: string;
}

type RawProgram = Read<InferOutput<typeof programSchema>>;
type RawMaterial = Read<InferOutput<typeof materialSchema>>;

function toDate( text: string | null ): PartialDate | null {
	return text === null ? null : parseDate( text );
}

function toMinutes( session: RawProgram[ 'session' ], report: Report ): Program[ 'minutes' ] {
	const [ least, most, ...more ] = session?.minutes || [];
	if ( least !== undefined && most !== undefined && least <= most && !more.length ) {
		return [ least, most ];
	}
	if ( session?.minutes ) {
		report.addAt( 'session', 'bad-minutes' );
	}
	return null;
}

function toMaterials( raw: readonly RawMaterial[] | null, report: Report ): Material[] {
	const materials: Material[] = [];
	for ( const { label, page, url } of raw || [] ) {
		const target = parseLink( page || url || '' );
		if ( target ) {
			materials.push( { label, target } );
		} else {
			report.addAt( 'materials', 'no-target', typeof label === 'string' ? label : '' );
		}
	}
	return materials;
}

/** Reads the fields that are named like vocabularies into `terms`. */
function facetReader( terms: Map<string, readonly string[]>, around: PageContext, report: Report ) {
	return ( name: string, value: unknown ): boolean => {
		if ( !around.vocabularies.has( name ) && !around.facets.has( name ) ) {
			return false;
		}
		const ids = read( termIds, value, report );
		const found = ids === undefined ? [] : readTermIds( name, ids, around.vocabularies, report );
		if ( found.length ) {
			terms.set( name, found );
		}
		return true;
	};
}

/** Start and end, or neither: of a range that runs backwards nobody knows which half is wrong. */
function readRange( record: RawProgram, report: Report ): [ PartialDate | null, PartialDate | null ] {
	const start = toDate( record.start );
	const end = toDate( record.end );
	if ( start && end && firstDay( start ) > lastDay( end ) ) {
		report.within( 'start', () => report.addWith( 'start-after-end', [ record.start || '', record.end || '' ] ) );
		return [ null, null ];
	}
	return [ start, end ];
}

/**
 * Reads one record of the page.
 *
 * @param raw Anything.
 * @param around
 * @param report Gets the problems; must be at the record.
 * @return undefined where the record is left out: no object, no id, no title.
 */
export function readProgram( raw: unknown, around: PageContext, report: Report ): Program | undefined {
	const id = isObject( raw ) ? raw.id : null;
	report.program = typeof id === 'string' && ID.test( id ) ? id : null;
	const terms = new Map<string, readonly string[]>();
	const record = read(
		programSchema, raw, report, facetReader( terms, around, report ), around.fields
	);
	if ( !record ) {
		return undefined;
	}
	const { title } = record;
	if ( typeof title !== 'string' && !title.has( around.language ) ) {
		report.addAt( 'title', 'no-page-language', around.language );
	}
	if ( record.language !== null ) {
		const languages = toList( record.language );
		if ( languages.length ) {
			terms.set( 'language', languages );
		}
	}
	const [ start, end ] = readRange( record, report );
	if ( record.status && contradictsDates( record.status, start, end, around.today ) ) {
		report.addAt( 'status', 'status-against-dates', record.status );
	}
	return {
		id: record.id,
		title,
		summary: record.summary,
		target: record.page === null ? null : parseLink( record.page ),
		status: record.status || deriveStatus( start, end, around.today ),
		start,
		end,
		terms,
		minutes: toMinutes( record.session, report ),
		duration: record.duration,
		scale: record.scale,
		team: toList( record.team ),
		partners: toList( record.partners ),
		materials: toMaterials( record.materials, report ),
		partOf: record.partOf,
		followedBy: toList( record.followedBy ),
		owner: record.owner,
		reviewed: toDate( record.reviewed ),
		sources: toList( record.sources )
	};
}
