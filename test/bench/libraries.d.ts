/*
 * The parts of the contenders' libraries that are used here. Their own types are not there when the types are checked,
 * because the libraries are installed only when the benchmark runs.
 */
declare module '*.css';

declare module 'codex-modules/*.cjs' {
	const component: object;
	export default component;
}

declare module 'vue' {
	interface Value<T> {
		value: T;
	}
	export function computed<T>( get: () => T ): { readonly value: T };
	export function createApp( component: object ): { mount: ( selector: string ) => void };
	export function nextTick(): Promise<void>;
	export function reactive<T extends object>( object: T ): T;
	export function ref<T>( value: T ): Value<T>;
}

declare module 'itemsjs' {
	interface Bucket {
		readonly key: string;
		readonly doc_count: number;
	}
	interface Found<Item> {
		readonly pagination: { readonly total: number };
		readonly data: { readonly items: readonly Item[]; readonly aggregations: Readonly<Record<string, { readonly buckets: readonly Bucket[] }>> };
	}
	export default function itemsjs<Item>( items: readonly Item[], options: object ): { search: ( query: object ) => Found<Item> };
}

declare module 'minisearch' {
	export default class MiniSearch<Item> {
		public constructor( options: object );
		public addAll( items: readonly Item[] ): void;
		public search( text: string ): { readonly id: string }[];
	}
}

declare module 'instantsearch.js' {
	interface Search {
		addWidgets: ( widgets: readonly object[] ) => void;
		once: ( event: 'render', listener: () => void ) => void;
		start: () => void;
	}
	export default function instantsearch( options: object ): Search;
}

declare module 'instantsearch.js/es/widgets/*' {
	export default function widget( options: object ): object;
}

declare module 'instantsearch-itemsjs-adapter' {
	export function createIndex( items: readonly object[], options: object ): void;
	export function getSearchClient(): object;
}
