import css from '@eslint/css';
import js from '@eslint/js';
import esX from 'eslint-plugin-es-x';
import globals from 'globals';
import ts from 'typescript-eslint';
import { apis } from './scripts/lint/apis';
import { styles } from './scripts/lint/styles';

/**
 * Arrows point one way: entries → host → views → explore → programs. `wiki` is an argument, never
 * an import, below the entries; so is what is loaded on demand. Their types may be named.
 *
 * @param {string} folder
 * @param {string[]} mayNot Folders of `src/` that files of this one must not import.
 * @return {import('typescript-eslint').ConfigArray[number]}
 */
function arrows( folder, mayNot ) {
	const others = mayNot.map( ( name ) => ( { group: [ `**/${ name }/*` ], message: 'Arrows point the other way (CONTRIBUTING.md).' } ) );
	const byArgument = [ 'wiki', 'maintain', 'harvest' ].filter( ( name ) => name !== folder )
		.map( ( name ) => ( { group: [ `**/${ name }/*` ], allowTypeImports: true, message: 'This comes as an argument: name its types only.' } ) );
	return {
		files: [ `src/${ folder }/**/*.{ts,tsx}` ],
		rules: {
			'@typescript-eslint/no-restricted-imports': [ 'error', { patterns: [ ...others, ...byArgument ] } ]
		}
	};
}

/** Syntax esbuild lowers to what the wiki accepts; what it gives is parsed as that. */
const LOWERED = [
	'no-arbitrary-module-namespace-names', 'no-async-functions', 'no-async-iteration', 'no-class-fields', 'no-class-instance-fields',
	'no-class-private-fields', 'no-class-private-methods', 'no-class-static-block', 'no-class-static-fields', 'no-dynamic-import',
	'no-dynamic-import-options', 'no-export-ns-from', 'no-hashbang', 'no-import-attributes', 'no-import-meta', 'no-json-modules',
	'no-json-superset', 'no-logical-assignment-operators', 'no-malformed-template-literals', 'no-nullish-coalescing-operators',
	'no-numeric-separators', 'no-optional-catch-binding', 'no-optional-chaining', 'no-private-in', 'no-rest-spread-properties',
	'no-source-phase-imports', 'no-top-level-await', 'no-trailing-dynamic-import-commas', 'no-trailing-function-commas', 'no-using-declarations'
];
/** Newer than the syntax, but Safari 12.1 has it. */
const THERE = [
	'no-array-prototype-flat', 'no-global-this', 'no-object-entries', 'no-object-fromentries', 'no-object-getownpropertydescriptors',
	'no-object-values', 'no-promise-prototype-finally', 'no-string-prototype-padstart-padend', 'no-string-prototype-trimstart-trimend',
	'no-symbol-prototype-description'
];
/** Of the language and its regular expressions, which nothing lowers. `Intl` is the next one's. */
const newerThanTheFloor = Object.fromEntries( [ 'es2017', 'es2018', 'es2019', 'es2020', 'es2021', 'es2022', 'es2023', 'es2024', 'es2025', 'esnext' ]
	.flatMap( ( year ) => Object.keys( /** @type {Record<string, { rules?: object }>} */ ( esX.configs )[ `flat/no-new-in-${ year }` ]?.rules ?? {} ) )
	.filter( ( rule ) => ![ ...LOWERED, ...THERE ].includes( rule.replace( 'es-x/', '' ) ) )
	// What is called `map` or `filter` is an array's nearly always, and types are not known in what is built.
	.filter( ( rule ) => !rule.startsWith( 'es-x/no-iterator-prototype-' ) )
	.map( ( rule ) => [ rule, /** @type {const} */ ( 'error' ) ] ) );

/** @type {import('typescript-eslint').ConfigArray[number]} */
const atTheFloor = {
	plugins: { 'es-x': esX, floor: { rules: { apis, styles } } },
	settings: { 'es-x': { aggressive: true, allowTestedProperty: true } },
	rules: {
		...newerThanTheFloor,
		'floor/apis': [ 'error', { allow: {
			'focus preventScroll': 'Where it is ignored, what has the focus is scrolled to.',
			reason: 'A problem has one; that of a signal is not asked for.',
			scale: 'A program has one; that of a gesture is not asked for.'
		} } ]
	}
};

export default ts.config(
	{ ignores: [ '.wiki/', 'node_modules/' ] },
	{
		files: [ '**/*.{js,mjs,ts,tsx}' ],
		ignores: [ 'dist/**' ],
		extends: [ js.configs.recommended ]
	},
	{
		files: [ '**/*.{ts,tsx}' ],
		extends: [ ...ts.configs.strictTypeChecked ],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/explicit-module-boundary-types': 'error',
			// `() => act()` is how a callback that gives nothing reads best.
			'@typescript-eslint/no-confusing-void-expression': [ 'error', { ignoreArrowShorthand: true } ],
			// Numbers in a template are what they look like.
			'@typescript-eslint/restrict-template-expressions': [ 'error', { allowNumber: true } ],
			// `noUncheckedIndexedAccess` is on; an assertion beside a length check is honest.
			'@typescript-eslint/no-unnecessary-condition': [ 'error', { allowConstantLoopConditions: true } ]
		}
	},
	{
		files: [ '**/*.{js,mjs}' ],
		ignores: [ 'dist/**' ],
		languageOptions: { globals: globals.node }
	},
	{
		files: [ 'src/**/*.{ts,tsx}' ],
		extends: [ atTheFloor ],
		rules: {
			// Valibot's is meant.
			'es-x/no-set-prototype-union': 'off',
			'no-restricted-globals': [ 'error', 'mw', '$', 'jQuery', 'OO' ],
			'no-restricted-properties': [ 'error',
				...[ 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML' ].map( ( property ) => ( {
					property, message: 'Text goes to the page as text.'
				} ) )
			],
			'no-restricted-syntax': [ 'error',
				{ selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text goes to the page as text.' },
				{ selector: 'CallExpression[callee.property.name="html"]', message: 'Text goes to the page as text.' }
			],
			'max-lines': [ 'error', { max: 250 } ]
		}
	},
	arrows( 'programs', [ 'explore', 'views', 'host', 'messages' ] ),
	arrows( 'explore', [ 'views', 'host', 'messages' ] ),
	arrows( 'messages', [ 'explore', 'views', 'host' ] ),
	arrows( 'views', [ 'host' ] ),
	arrows( 'host', [] ),
	arrows( 'harvest', [ 'explore', 'views', 'messages' ] ),
	arrows( 'maintain', [ 'explore', 'views', 'host' ] ),
	arrows( 'userscript', [ 'explore', 'views' ] ),
	arrows( 'selftest', [ 'explore', 'views', 'messages' ] ),
	{
		// The only places that know which wiki this is.
		files: [ 'src/wiki/mediawiki.ts', 'src/wiki/mediawiki-installation.ts', 'src/gadget.ts', 'src/userscript.ts' ],
		rules: { 'no-restricted-globals': 'off' }
	},
	{
		// What readers get, libraries included, as the wiki's validator takes it.
		files: [ 'dist/*.js' ],
		extends: [ atTheFloor ],
		// es-x only looks for globals it is told of.
		languageOptions: { ecmaVersion: 2016, sourceType: 'script', globals: globals.builtin },
		linterOptions: { noInlineConfig: true }
	},
	{
		files: [ 'dist/*.css' ],
		language: 'css/css',
		plugins: { css, floor: { rules: { styles } } },
		rules: {
			'floor/styles': [ 'error', { allow: {
				':focus-visible': 'Without it the ring of the browser is seen, at every focus.',
				'-webkit-overflow-scrolling': 'For iOS before 13, which scrolls in jerks otherwise. No other browser knows it.',
				cursor: 'There is none on a phone.',
				'(prefers-contrast)': 'What nobody asks for is not needed.',
				'forced-color-adjust': 'Only Windows forces colours, and no Safari is there.',
				'scroll-margin-bottom': 'Without it, what has the focus may stand under the notice until one scrolls.',
				'overscroll-behavior': 'Without it the page behind the dialog may scroll when the end is reached.'
			} } ]
		}
	}
);
