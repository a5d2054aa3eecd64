/** A program as the contenders other than the explorer read it: names in place of ids. */
export interface BenchProgram {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** The code of the language of the summary. */
	readonly written: string;
	readonly status: string;
	readonly kind: string;
	readonly format: string;
	readonly audience: string;
	readonly regions: readonly string[];
	readonly languages: readonly string[];
	readonly capacities: readonly string[];
	readonly recommendations: readonly string[];
	/** Years; null for a program without dates. */
	readonly start: number | null;
	readonly end: number | null;
	readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** The fields that every contender shows as a group of filters. */
export type GroupKey = 'status' | 'capacities' | 'format' | 'audience' | 'regions' | 'languages' | 'recommendations';

export interface Group {
	readonly key: GroupKey;
	readonly label: string;
	/** The facet of the data page that has the same values. */
	readonly facet: string;
}

export const GROUPS: readonly Group[] = [
	{ key: 'status', label: 'Status', facet: 'status' },
	{ key: 'capacities', label: 'Capacity', facet: 'capacity' },
	{ key: 'format', label: 'Format', facet: 'format' },
	{ key: 'audience', label: 'Audience', facet: 'audience' },
	{ key: 'regions', label: 'Region', facet: 'region' },
	{ key: 'languages', label: 'Language', facet: 'language' },
	{ key: 'recommendations', label: 'Recommendation', facet: 'recommendation' }
];

/** What is chosen: in each group any of the values, in all groups. */
export type Choice = ReadonlyMap<GroupKey, readonly string[]>;

/** A number for each value of each group. */
export type GroupCounts = Readonly<Record<GroupKey, Readonly<Record<string, number>>>>;

export function valuesOf( program: BenchProgram, key: GroupKey ): readonly string[] {
	const value = program[ key ];
	return typeof value === 'string' ? [ value ] : value;
}

/** Makes something for each group. */
export function forEachGroup<T>( make: ( key: GroupKey ) => T ): Record<GroupKey, T> {
	return Object.fromEntries( GROUPS.map( ( { key } ) => [ key, make( key ) ] ) ) as Record<GroupKey, T>;
}
