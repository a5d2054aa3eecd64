import js from '@eslint/js';
import esX from 'eslint-plugin-es-x';
import globals from 'globals';
import ts from 'typescript-eslint';

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

/** Syntax esbuild lowers to what the wiki accepts; what is left must be there in the browser. */
const LOWERED = new Set( [
	'no-arbitrary-module-namespace-names', 'no-bigint', 'no-class-fields', 'no-class-instance-fields', 'no-class-private-fields',
	'no-class-private-methods', 'no-class-static-block', 'no-class-static-fields', 'no-dynamic-import',
	'no-dynamic-import-options', 'no-export-ns-from', 'no-hashbang', 'no-import-attributes', 'no-import-meta',
	'no-json-modules', 'no-logical-assignment-operators', 'no-nullish-coalescing-operators', 'no-numeric-separators',
	'no-optional-catch-binding', 'no-optional-chaining', 'no-private-in', 'no-source-phase-imports', 'no-top-level-await', 'no-using-declarations'
] );
/** @type {Record<string, 'error'>} */
const newerThanTheFloor = {};
for ( const year of /** @type {const} */ ( [ 2020, 2021, 2022, 2023 ] ) ) {
	for ( const rule of Object.keys( esX.configs[ `flat/no-new-in-es${ year }` ].rules ?? {} ) ) {
		if ( !LOWERED.has( rule.replace( 'es-x/', '' ) ) ) {
			newerThanTheFloor[ rule ] = 'error';
		}
	}
}
// Regular expressions are not lowered.
for ( const rule of [ 'no-regexp-s-flag', 'no-regexp-lookbehind-assertions', 'no-regexp-named-capture-groups', 'no-regexp-unicode-property-escapes' ] ) {
	newerThanTheFloor[ `es-x/${ rule }` ] = 'error';
}

export default ts.config(
	{ ignores: [ 'dist/', '.wiki/', 'node_modules/' ] },
	js.configs.recommended,
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
		languageOptions: { globals: globals.node }
	},
	{
		files: [ 'src/**/*.{ts,tsx}' ],
		plugins: { 'es-x': esX },
		settings: { 'es-x': { aggressive: true } },
		rules: {
			...newerThanTheFloor,
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
	{
		// The only places that know which wiki this is.
		files: [ 'src/wiki/mediawiki.ts', 'src/gadget.ts', 'src/userscript.ts' ],
		rules: { 'no-restricted-globals': 'off' }
	}
);
