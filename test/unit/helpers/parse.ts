import type { IncludedPage } from '../../../src/programs/include';
import { parsePrograms } from '../../../src/programs/parse';
import type { Problem } from '../../../src/programs/problems';
import type { Program, ProgramList } from '../../../src/programs/model';

export const OPTIONS = { today: '2026-07-15', language: 'en' };
export const VOCABULARIES = {
	capacity: { label: 'Capacity', terms: { communication: { label: 'Communication' }, safety: { label: 'Safety' } } },
	constructor: { label: 'Hostile', terms: { toString: { label: 'Hostile' } } }
};

export interface Parsed {
	readonly list: ProgramList;
	readonly problems: readonly Problem[];
	/** The code, path and params of each problem. */
	readonly found: string[][];
}

/** Reads a valid page. */
export function parse( page: object, included: readonly IncludedPage[] = [] ): Parsed {
	const { list, problems } = parsePrograms( JSON.stringify( { version: 1, ...page } ), OPTIONS, included );
	if ( !list ) {
		throw new Error( 'no list' );
	}
	return { list, problems, found: problems.map( ( { code, path, params } ) => [ code, path.join( '.' ), ...params ] ) };
}

/** Reads one program with the given fields. Returns it with all problems. */
export function parseOne( fields: object, facets?: string[] ): { program: Program | undefined; found: string[][] } {
	const { list, found } = parse( {
		vocabularies: VOCABULARIES, ...( facets ? { facets } : {} ), programs: [ { id: 'a', title: 'A', ...fields } ]
	} );
	return { program: list.programs[ 0 ], found };
}

/** The program of a record with only an id and a title. */
export const BARE: Program = {
	id: 'a', title: 'A', summary: null, notice: null, join: null, target: null, status: null, start: null, end: null, dates: [], terms: new Map(), interpreted: [],
	minutes: null, duration: null, scale: null, team: [], partners: [], materials: [], partOf: null,
	followedBy: [], owner: null, reviewed: null, sources: [], source: { page: null, path: [ 'programs', 0 ] }
};
