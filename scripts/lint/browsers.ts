import type { Identifier as Feature, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import bcd from '@mdn/browser-compat-data/forLegacyNode';

export type { Feature };

/** The oldest supported browsers: those that Wikimedia calls modern, see modern.json of the package browserslist-config-wikimedia. */
const OLDEST: Readonly<Record<string, number>> = {
	safari: 12.1,
	safari_ios: 12.2,
	// The last for Android 6.
	chrome_android: 106,
	// Three years old when this was written; for Firefox, its long-term release.
	chrome: 117,
	edge: 117,
	firefox: 115,
	firefox_android: 115
};

/** MDN's table of the features that each browser version has. */
export const FEATURES = bcd as unknown as Readonly<Record<'api' | 'javascript', Feature>>;

export function featuresIn( parent: Feature | undefined ): [ name: string, feature: Feature ][] {
	const parts = Object.entries( parent ?? {} ) as [ string, Feature ][];
	return parts.filter( ( [ name, feature ] ) => name !== '__compat' && feature.__compat );
}

/** The browsers that do not have a feature, or with `partly` no part of it. A browser that MDN does not list counts as having it. */
export function browsersWithout( feature: Feature, { browsers = OLDEST, partly = false } = {} ): string[] {
	return Object.entries( browsers ).filter( ( [ browser, version ] ) => {
		const statements = statementsOf( feature, browser );
		return statements.length > 0 && !statements.some( ( statement ) =>
			!statement.alternative_name && !statement.prefix && !statement.flags && ( partly || !statement.partial_implementation ) &&
			isIn( statement.version_added, version ) && !isIn( statement.version_removed, version ) );
	} ).map( ( [ browser ] ) => browser );
}

function statementsOf( feature: Feature, browser: string ): readonly SimpleSupportStatement[] {
	const support = feature.__compat?.support as Partial<Record<string, SimpleSupportStatement | SimpleSupportStatement[]>> | undefined;
	return [ support?.[ browser ] ?? [] ].flat();
}

/** @param since such as `≤37`, `12.1` or `preview` */
function isIn( since: string | boolean | undefined, version: number ): boolean {
	return typeof since === 'string' && Number.parseFloat( since.replace( '≤', '' ) ) <= version;
}

/** The browsers with their oldest supported version and the version that brought the feature, for a message. */
export function describeBrowsers( feature: Feature, browsers: readonly string[] ): string {
	return browsers.map( ( browser ) => {
		const added = statementsOf( feature, browser )[ 0 ]?.version_added;
		return `${ browser } ${ OLDEST[ browser ] ?? '' } (${ added ? `added in ${ added }` : 'never added' })`;
	} ).join( ', ' );
}
