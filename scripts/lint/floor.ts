import type { Identifier as Feature, SimpleSupportStatement as Statement } from '@mdn/browser-compat-data/types';
export type { Feature };

import bcd from '@mdn/browser-compat-data/forLegacyNode';

/**
 * The oldest version of each browser that Wikimedia calls modern, which is whom the explorer is for.
 *
 * @see https://www.npmjs.com/package/browserslist-config-wikimedia modern.json
 * @type {Readonly<Record<string, number>>}
 */
export const FLOOR: Readonly<Record<string, number>> = {
	safari: 12.1,
	safari_ios: 12.2,
	// The last for Android 6.
	chrome_android: 106,
	// What came out three years before this was written; Firefox for those who stay on its long-term release.
	chrome: 117,
	edge: 117,
	firefox: 115,
	firefox_android: 115
};

/** MDN's table of what which browser has: `api`, `css` and `javascript` hold its features. */
export const FEATURES = ( bcd as Readonly<Record<'api' | 'css' | 'javascript', Feature>> );

/** @return The features right below another one. */
export function featuresIn( parent: Feature | undefined ): [ name: string, feature: Feature ][] {
	return Object.entries( ( parent ?? {} as Record<string, Feature> ) ).filter( ( [ name, feature ] ) => name !== '__compat' && feature.__compat );
}

/**
 * @param options.as what comes before its name (`-webkit-`), or the other name it goes by (`grid-gap`)
 * @param options.partly be content with a part of it
 * @param options.browsers others than all
 * @return The browsers that do not have it, or only behind a switch.
 */
export function lacking( feature: Feature, { as = '', partly = false, browsers = FLOOR }: { as?: string; partly?: boolean; browsers?: Readonly<Record<string, number>>; } = {} ): string[] {
	return Object.entries( browsers ).filter( ( [ browser, version ] ) => {
		const statements = statementsOf( feature, browser );
		return statements !== null && !statements.some( ( statement ) =>
			( statement.alternative_name ?? statement.prefix ?? '' ) === as && !statement.flags && ( partly || !statement.partial_implementation ) &&
			isWithin( statement.version_added, version ) && !isWithin( statement.version_removed, version ) );
	} ).map( ( [ browser ] ) => browser );
}

/** @return null where nothing is known. */
function statementsOf( feature: Feature, browser: string ): readonly Statement[] | null {
	const support = ( feature.__compat?.support ?? {} ) as Partial<Record<string, Statement | Statement[]>>;
	const told = support[ browser ];
	return told ? [ told ].flat() : null;
}

/** @param since `≤37`, `12.1`, `preview` */
function isWithin( since: string | boolean | undefined, version: number ): boolean {
	return typeof since === 'string' && Number.parseFloat( since.replace( '≤', '' ) ) <= version;
}

/** @return Which of them have it since when, for a message. */
export function since( feature: Feature, browsers: readonly string[] ): string {
	return browsers.map( ( browser ) => {
		const [ newest ] = statementsOf( feature, browser ) ?? [];
		return `${ browser } ${ FLOOR[ browser ] ?? '' } (${ newest?.version_added ? `has it since ${ newest.version_added }` : 'has it not at all' })`;
	} ).join( ', ' );
}
