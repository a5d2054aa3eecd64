import { writeDate } from '../programs/dates-as-text';
import type { LinkTarget } from '../programs/links';
import { VERSION } from '../programs/migrate';
import type { Program, Term, Vocabulary } from '../programs/model';
import { deriveStatus } from '../programs/status';
import type { Text } from '../programs/texts';
import type { Taken } from './taken';

type Fields = Readonly<Record<string, unknown>>;

/** The same fields without those that have no value. */
function filled( fields: Fields ): Fields {
	return Object.fromEntries( Object.entries( fields ).filter( ( [ , value ] ) =>
		value !== null && value !== undefined && value !== false && !( Array.isArray( value ) && !value.length ) ) );
}

function text( value: Text | null ): unknown {
	return typeof value === 'object' && value ? Object.fromEntries( value ) : value;
}

function page( target: LinkTarget | null ): string | null {
	return target && ( 'page' in target ? target.page : target.url );
}

function records<One>( all: ReadonlyMap<string, One>, write: ( one: One ) => Fields ): Fields {
	return Object.fromEntries( Array.from( all, ( [ id, one ] ) => [ id, write( one ) ] ) );
}

/** The record of a program. */
function programRecord( program: Program, today: string ): Fields {
	const { id, status, start, end, terms, interpreted, minutes, join, reviewed } = program;
	return filled( {
		id,
		title: text( program.title ),
		summary: text( program.summary ),
		notice: text( program.notice ),
		join: join && filled( { label: text( join.label ), page: page( join.target ), until: join.until && writeDate( join.until ) } ),
		page: page( program.target ),
		// A status that follows from the dates would be wrong later.
		status: deriveStatus( start, end, today ) === status ? null : status,
		start: start && writeDate( start ),
		end: end && writeDate( end ),
		dates: program.dates.map( ( date ) => filled( { start: date.start, end: date.end, label: text( date.label ), page: page( date.target ) } ) ),
		...Object.fromEntries( Array.from( terms, ( [ facet, ids ] ) => [ facet, facet === 'language' ? ids.filter( ( code ) => !interpreted.includes( code ) ) : ids ] ) ),
		interpreted,
		session: minutes && { minutes },
		duration: text( program.duration ),
		scale: text( program.scale ),
		team: program.team,
		partners: program.partners,
		materials: program.materials.map( ( { label, target } ) => ( { label: text( label ), page: page( target ) } ) ),
		partOf: program.partOf,
		followedBy: program.followedBy,
		owner: program.owner,
		reviewed: reviewed && writeDate( reviewed ),
		sources: program.sources
	} );
}

function termRecord( { label, aliases, broader, matchesAll }: Term ): Fields {
	return filled( { label: text( label ), aliases, broader, matchesAll } );
}

function vocabularyRecord( { label, help, terms }: Vocabulary ): Fields {
	return filled( { label: text( label ), help: text( help ), terms: records( terms, termRecord ) } );
}

/** A data page with the programs, and with all that their records refer to. */
export function toJson( { context: { list, today }, programs }: Taken ): string {
	const { facets, vocabularies, series, needs } = list;
	return `${ JSON.stringify( {
		version: VERSION,
		facets,
		vocabularies: records( vocabularies, vocabularyRecord ),
		series: records( series, ( { title, target } ) => filled( { title: text( title ), page: page( target ) } ) ),
		needs: needs.map( ( { id, label, help, terms } ) => filled( { id, label: text( label ), help: text( help ), terms: Object.fromEntries( terms ) } ) ),
		programs: programs.map( ( program ) => programRecord( program, today ) )
	}, null, '\t' ) }\n`;
}
