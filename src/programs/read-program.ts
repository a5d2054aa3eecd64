import { firstDay, lastDay, type PartialDate } from './dates';
import { isObject } from './kinds';
import type { Join, Material, Program, Source, Vocabulary } from './model';
import { ID } from './patterns';
import { readDates } from './read-dates';
import { read, type OnExtra, type Read } from './read-schema';
import { readTermIds } from './read-terms';
import type { Report } from './report';
import { programSchema, termIds, type materialSchema } from './schema';
import type { InferOutput } from './schema-builder';
import { contradictsDates, deriveStatus } from './status';
import { toList } from './to-list';

/** The fields that every program can have. */
export const PROGRAM_FIELDS: readonly string[] = Object.keys( programSchema.entries );

/** What reading a record needs from the rest of the page. */
export interface PageContext {
	readonly vocabularies: ReadonlyMap<string, Vocabulary>;
	/** The facets that the page lists, with or without a vocabulary. */
	readonly facets: ReadonlySet<string>;
	/** All fields that a program of this page can have. */
	readonly fields: ReadonlySet<string>;
	readonly today: string;
	readonly language: string;
}

type RawProgram = Read<InferOutput<typeof programSchema>>;
type RawFields = Readonly<Record<string, unknown>>;
type RawMaterial = Read<InferOutput<typeof materialSchema>>;

function readMinutes( session: RawProgram[ 'session' ], report: Report ): Program[ 'minutes' ] {
	if ( !session?.minutes ) {
		return null;
	}
	const [ least, most, ...more ] = session.minutes;
	if ( least !== undefined && most !== undefined && least <= most && !more.length ) {
		return [ least, most ];
	}
	report.addAt( 'session', 'bad-minutes' );
	return null;
}

function readMaterials( raw: readonly RawMaterial[] | null, report: Report ): Material[] {
	const materials: Material[] = [];
	for ( const { label, page, url } of raw || [] ) {
		const target = page || url;
		if ( target ) {
			materials.push( { label, target } );
		} else {
			report.addAt( 'materials', 'no-target', typeof label === 'string' ? label : '' );
		}
	}
	return materials;
}

/** @param isPast The program is past. */
function readJoin( raw: RawProgram[ 'join' ], isPast: boolean, today: string, report: Report ): Join | null {
	const target = raw && ( raw.page || raw.url );
	if ( raw && !target ) {
		report.addAt( 'join', 'no-target', '' );
	}
	return target ? { label: raw.label, target, until: raw.until, isOver: isPast || Boolean( raw.until && lastDay( raw.until ) < today ) } : null;
}

/** Makes a reader of the fields that are called like vocabularies. It puts what it finds into `terms`. */
function facetReader( terms: Map<string, readonly string[]>, { vocabularies, facets }: PageContext, report: Report ): OnExtra {
	return ( name, value ) => {
		if ( !vocabularies.has( name ) && !facets.has( name ) ) {
			return false;
		}
		const ids = read( termIds, value, report );
		const found = ids === undefined ? [] : readTermIds( name, ids, vocabularies, report );
		if ( found.length ) {
			terms.set( name, found );
		}
		return true;
	};
}

/** Reads start and end. If the start is after the end, both are left out, because either may be wrong. */
function readRange( { start, end }: RawProgram, raw: RawFields, report: Report ): readonly [ PartialDate | null, PartialDate | null ] {
	if ( start && end && firstDay( start ) > lastDay( end ) ) {
		report.enter( 'start' );
		report.addWith( 'start-after-end', [ String( raw.start ), String( raw.end ) ] );
		report.leave();
		return [ null, null ];
	}
	return [ start, end ];
}

/**
 * Reads one record of a page.
 *
 * @param report Is at the record.
 * @return null if the record is left out: it is no object, or has no usable id or title.
 */
export function readProgram( raw: unknown, source: Source, context: PageContext, report: Report ): Program | null {
	const rawId = isObject( raw ) ? raw.id : null;
	report.program = typeof rawId === 'string' && ID.test( rawId ) ? rawId : null;
	const terms = new Map<string, readonly string[]>();
	const record = read( programSchema, raw, report, facetReader( terms, context, report ), context.fields );
	if ( !record ) {
		return null;
	}
	const { title } = record;
	if ( typeof title !== 'string' && !title.has( context.language ) ) {
		report.addAt( 'title', 'no-page-language', context.language );
	}
	const interpreted = toList( record.interpreted );
	const languages = new Set( [ ...toList( record.language ), ...interpreted ] );
	if ( languages.size ) {
		terms.set( 'language', [ ...languages ] );
	}
	const [ start, end ] = readRange( record, raw as RawFields, report );
	if ( record.status && contradictsDates( record.status, start, end, context.today ) ) {
		report.addAt( 'status', 'status-against-dates', record.status );
	}
	const status = record.status || deriveStatus( start, end, context.today );
	return {
		id: record.id,
		title,
		summary: record.summary,
		notice: record.notice,
		join: readJoin( record.join, status === 'past', context.today, report ),
		target: record.page,
		status,
		start,
		end,
		dates: record.dates ? readDates( record.dates ) : [],
		terms,
		interpreted,
		minutes: readMinutes( record.session, report ),
		duration: record.duration,
		scale: record.scale,
		team: toList( record.team ),
		partners: toList( record.partners ),
		materials: readMaterials( record.materials, report ),
		partOf: record.partOf,
		followedBy: toList( record.followedBy ),
		owner: record.owner,
		reviewed: record.reviewed,
		sources: toList( record.sources ),
		source
	};
}
