import { readdirSync, readFileSync } from 'node:fs';

type Words = readonly [ text: string, language: string ];
type Target = { readonly page: string } | { readonly url: string };

/** What a reader sees of a program. A field that is missing here is null, or an empty list. */
export interface Expected {
	readonly id: string;
	readonly title: Words;
	readonly target?: Target;
	readonly status?: string;
	/** As the data page writes dates. */
	readonly start?: string;
	readonly end?: string;
	/** A label and a target that are missing here are null. */
	readonly dates?: readonly { readonly id: string; readonly start: string; readonly end?: string; readonly isExact: boolean; readonly label?: Words; readonly target?: Target }[];
	readonly summary?: Words;
	readonly notice?: Words;
	readonly join?: { readonly label?: Words; readonly target: Target; readonly isOver: boolean };
	readonly materials?: readonly { readonly label: Words; readonly target: Target }[];
}

/** A data page and the programs that both the browser (TypeScript) and the server (Lua) have to read from it. */
export interface Case {
	readonly name: string;
	readonly today: string;
	readonly contentLanguage: string;
	/** Best first. */
	readonly languages: readonly string[];
	/** The text of the data page. */
	readonly text: string;
	readonly includes: readonly { readonly title: string; readonly text: string }[];
	/** Facet → terms with commas between; `sort` is the order. */
	readonly preset: Readonly<Record<string, string>>;
	/** The translations in the page's bundle: language → key → text. */
	readonly translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** The text of the configuration page; null if there is no such page. */
	readonly configuration: string | null;
	/** Whether the explorer is not switched off. */
	readonly isOn: boolean;
	/** The programs in the order they are shown; null if the data page cannot be read. */
	readonly expect: readonly Expected[] | null;
}

type Written = Omit<Case, 'text' | 'includes' | 'preset' | 'translations' | 'configuration' | 'isOn'> & Partial<Case> & { readonly data?: unknown };

const FOLDER = new URL( '.', import.meta.url );

/** Reads the cases of all files in this folder but groups.json, which has no data pages, and coverage.json, which has tables. The name of a case begins with that of its file. */
export function readCases(): readonly Case[] {
	return readdirSync( FOLDER ).filter( ( file ) => file.endsWith( '.json' ) && ![ 'groups.json', 'coverage.json' ].includes( file ) ).sort().flatMap( ( file ) => {
		const cases = JSON.parse( readFileSync( new URL( file, FOLDER ), 'utf8' ) ) as readonly Written[];
		return cases.map( ( { data, ...one } ) => ( {
			includes: [], preset: {}, translations: {}, configuration: null, isOn: true, text: JSON.stringify( data ), ...one, name: `${ file.replace( '.json', '' ) }: ${ one.name }`
		} ) );
	} );
}
