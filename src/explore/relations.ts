import type { Program } from '../programs/model';

/** How programs are tied to each other, seen from either side. */
export interface Relations {
	readonly program: ( id: string ) => Program | null;
	/** The ids of the programs that say they are a part of this one. */
	readonly parts: ( id: string ) => readonly string[];
	/** The ids of the programs that say this one followed them. */
	readonly before: ( id: string ) => readonly string[];
}

/** Reads `partOf` and `followedBy` backwards as well. */
export function createRelations( programs: readonly Program[] ): Relations {
	const byId = new Map<string, Program>();
	const parts = new Map<string, string[]>();
	const before = new Map<string, string[]>();
	const add = ( to: Map<string, string[]>, key: string, id: string ): void => {
		const ids = to.get( key );
		if ( ids ) {
			ids.push( id );
		} else {
			to.set( key, [ id ] );
		}
	};
	for ( const program of programs ) {
		byId.set( program.id, program );
		if ( program.partOf !== null ) {
			add( parts, program.partOf, program.id );
		}
		program.followedBy.forEach( ( next ) => add( before, next, program.id ) );
	}
	return {
		program: ( id ) => byId.get( id ) || null,
		parts: ( id ) => parts.get( id ) || [],
		before: ( id ) => before.get( id ) || []
	};
}
