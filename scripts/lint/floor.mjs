import bcd from '@mdn/browser-compat-data/forLegacyNode';

/** @typedef {import( '@mdn/browser-compat-data/types' ).Identifier} Feature */
/** @typedef {import( '@mdn/browser-compat-data/types' ).SimpleSupportStatement} Statement */

/**
 * The oldest version of each browser that Wikimedia calls modern, which is whom the explorer is for.
 *
 * @see https://www.npmjs.com/package/browserslist-config-wikimedia modern.json
 * @type {Readonly<Record<string, number>>}
 */
export const FLOOR = {
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
export const FEATURES = /** @type {Readonly<Record<'api' | 'css' | 'javascript', Feature>>} */ ( bcd );

/**
 * @param {Feature | undefined} parent
 * @return {[ name: string, feature: Feature ][]} The features right below another one.
 */
export function featuresIn( parent ) {
	return Object.entries( /** @type {Record<string, Feature>} */ ( parent ?? {} ) ).filter( ( [ name, feature ] ) => name !== '__compat' && feature.__compat );
}

/**
 * @param {Feature} feature
 * @param {object} [options]
 * @param {string} [options.as] what comes before its name (`-webkit-`), or the other name it goes by (`grid-gap`)
 * @param {boolean} [options.partly] be content with a part of it
 * @param {Readonly<Record<string, number>>} [options.browsers] others than all
 * @return {string[]} The browsers that do not have it, or only behind a switch.
 */
export function lacking( feature, { as = '', partly = false, browsers = FLOOR } = {} ) {
	return Object.entries( browsers ).filter( ( [ browser, version ] ) => {
		const statements = statementsOf( feature, browser );
		return statements !== null && !statements.some( ( statement ) =>
			( statement.alternative_name ?? statement.prefix ?? '' ) === as && !statement.flags && ( partly || !statement.partial_implementation ) &&
			isWithin( statement.version_added, version ) && !isWithin( statement.version_removed, version ) );
	} ).map( ( [ browser ] ) => browser );
}

/**
 * @param {Feature} feature
 * @param {string} browser
 * @return {readonly Statement[] | null} null where nothing is known.
 */
function statementsOf( feature, browser ) {
	const support = /** @type {Partial<Record<string, Statement | Statement[]>>} */ ( feature.__compat?.support ?? {} );
	const told = support[ browser ];
	return told ? [ told ].flat() : null;
}

/**
 * @param {string | boolean | undefined} since `≤37`, `12.1`, `preview`
 * @param {number} version
 * @return {boolean}
 */
function isWithin( since, version ) {
	return typeof since === 'string' && Number.parseFloat( since.replace( '≤', '' ) ) <= version;
}

/**
 * @param {Feature} feature
 * @param {readonly string[]} browsers
 * @return {string} Which of them have it since when, for a message.
 */
export function since( feature, browsers ) {
	return browsers.map( ( browser ) => {
		const [ newest ] = statementsOf( feature, browser ) ?? [];
		return `${ browser } ${ FLOOR[ browser ] ?? '' } (${ newest?.version_added ? `has it since ${ newest.version_added }` : 'has it not at all' })`;
	} ).join( ', ' );
}
