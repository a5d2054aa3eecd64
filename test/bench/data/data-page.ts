import type { DataPage } from '../../../src/programs/schema';
import { GROUPS, type BenchProgram, type GroupKey } from './groups';
import { AUDIENCES, CAPACITIES, FORMATS, KINDS, LANGUAGES, RECOMMENDATIONS, REGIONS } from './words';

const CODES = new Map( LANGUAGES );

const idOf = ( name: string ): string => name.toLowerCase().replace( /[^a-z]+/g, '-' );

/** The id that a value of a group has as a term of the data page. */
export function termId( key: GroupKey, name: string ): string {
	return key === 'languages' ? CODES.get( name ) ?? name : idOf( name );
}

function vocabulary( label: string, names: readonly string[] ): NonNullable<DataPage[ 'vocabularies' ]>[ string ] {
	return { label, terms: Object.fromEntries( names.map( ( name ) => [ idOf( name ), { label: name } ] ) ) };
}

function record( { id, title, summary, written, status, kind, format, audience, regions, languages, capacities, recommendations, start, end, links }: BenchProgram ): object {
	const [ first, ...materials ] = links;
	return {
		id,
		title,
		summary: written === 'en' ? summary : { [ written ]: summary },
		page: first?.url,
		status: idOf( status ),
		...start && { start: String( start ) },
		...end && { end: String( end ) },
		language: languages.map( ( name ) => termId( 'languages', name ) ),
		...materials.length && { materials },
		kind: idOf( kind ),
		format: idOf( format ),
		audience: idOf( audience ),
		region: regions.map( idOf ),
		capacity: capacities.map( idOf ),
		...recommendations.length && { recommendation: recommendations.map( idOf ) }
	};
}

/** The data page with the same programs, in the format of this project. */
export function dataPage( programs: readonly BenchProgram[] ): object {
	return {
		version: 1,
		facets: GROUPS.map( ( { facet } ) => facet ),
		vocabularies: {
			kind: vocabulary( 'Kind', KINDS ),
			format: vocabulary( 'Format', FORMATS ),
			audience: vocabulary( 'Audience', AUDIENCES ),
			region: vocabulary( 'Region', REGIONS ),
			capacity: vocabulary( 'Capacity', CAPACITIES ),
			recommendation: vocabulary( 'Recommendation', RECOMMENDATIONS )
		},
		programs: programs.map( record )
	};
}
