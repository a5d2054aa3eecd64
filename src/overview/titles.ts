import { memoize } from '../explore/memoize';
import type { ProgramList } from '../programs/model';
import type { Text } from '../programs/texts';

/** The titles of the programs and of the series without a record, by their ids. */
export const titlesOf = memoize( ( { programs, series }: ProgramList ): ReadonlyMap<string, Text> => new Map( [
	...programs.map( ( { id, title } ) => [ id, title ] as const ),
	...Array.from( series, ( [ id, { title } ] ) => [ id, title ] as const )
] ) );
