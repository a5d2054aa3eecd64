import type { Program, ProgramList } from '../programs/model';
import { append } from './append';
import { memoize } from './memoize';

/** The relations between programs, in both directions. */
export interface Relations {
	readonly program: ( id: string ) => Program | null;
	/** The ids of the programs whose `partOf` names this one. */
	readonly parts: ( id: string ) => readonly string[];
	/** The ids of the programs whose `followedBy` names this one. */
	readonly before: ( id: string ) => readonly string[];
}

export const relationsOf = memoize( ( { programs }: ProgramList ): Relations => {
	const byId = new Map<string, Program>();
	const parts = new Map<string, string[]>();
	const before = new Map<string, string[]>();
	for ( const program of programs ) {
		byId.set( program.id, program );
		if ( program.partOf !== null ) {
			append( parts, program.partOf, program.id );
		}
		program.followedBy.forEach( ( next ) => append( before, next, program.id ) );
	}
	return {
		program: ( id ) => byId.get( id ) || null,
		parts: ( id ) => parts.get( id ) || [],
		before: ( id ) => before.get( id ) || []
	};
} );
