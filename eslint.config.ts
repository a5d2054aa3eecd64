import css from '@eslint/css';
import js from '@eslint/js';
import type { Linter } from 'eslint';
import { defineConfig, type Config } from 'eslint/config';
import esX from 'eslint-plugin-es-x';
import globals from 'globals';
import ts from 'typescript-eslint';
import { apis } from './scripts/lint/apis';

/**
 * The folders of src/ from the bottom to the top. A folder may import from those before it. `wiki`, and the folders of
 * the modules on demand, are arguments below the entries: their types may be imported, their code may not.
 */
const FOLDERS = [ 'programs', 'explore', 'overview', 'messages', 'app', 'take-away', 'views', 'page', 'import', 'maintain', 'edit', 'editor', 'userscript', 'selftest' ];
const ARGUMENTS = [ 'wiki', 'import', 'maintain', 'edit', 'editor', 'userscript', 'selftest' ];
/** Folders that do not need all folders before them. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
	explore: [ 'programs' ],
	overview: [ 'programs', 'explore' ],
	messages: [ 'programs' ],
	// It may have the code of the editor, because both are modules on demand.
	'take-away': [ 'programs', 'explore', 'messages', 'app', 'edit' ],
	import: [ 'programs', 'page' ],
	maintain: [ 'programs', 'messages', 'page' ],
	edit: [ 'programs' ],
	editor: [ 'programs', 'messages', 'app', 'views', 'page', 'edit' ],
	userscript: [ 'programs', 'messages', 'page' ],
	// It may have the code that writes JSON: it checks whether the editor can write the data.
	selftest: [ 'programs', 'explore', 'app', 'page', 'edit' ],
	// These views are in the module that contains the code of `edit`.
	'views/editor': [ 'programs', 'explore', 'messages', 'app', 'views', 'edit' ],
	// The same for the view that shows changes, with the difference of `views/editor`.
	'views/changes': [ 'programs', 'explore', 'messages', 'app', 'views', 'edit', 'editor' ]
};

function imports( folder: string ): Config {
	const allowed = [ folder, ...NARROWER[ folder ] ?? FOLDERS.slice( 0, FOLDERS.indexOf( folder ) ) ];
	const refused = FOLDERS.filter( ( name ) => !allowed.includes( name ) && !ARGUMENTS.includes( name ) );
	const byArgument = ARGUMENTS.filter( ( name ) => !allowed.includes( name ) );
	return {
		files: [ `src/${ folder }/**/*.{ts,tsx}` ],
		rules: {
			'@typescript-eslint/no-restricted-imports': [ 'error', { patterns: [
				...refused.map( ( name ) => ( { group: [ `**/${ name }/*` ], message: 'Imports go the other way (CONTRIBUTING.md).' } ) ),
				...byArgument.map( ( name ) => ( { group: [ `**/${ name }/*` ], allowTypeImports: true, message: 'This comes as an argument: import its types only.' } ) )
			] } ]
		}
	};
}

/** Syntax that esbuild turns into older syntax. Its output is linted as ES2016. */
const LOWERED = [
	'no-arbitrary-module-namespace-names', 'no-async-functions', 'no-async-iteration', 'no-class-fields', 'no-class-instance-fields',
	'no-class-private-fields', 'no-class-private-methods', 'no-class-static-block', 'no-class-static-fields', 'no-dynamic-import',
	'no-dynamic-import-options', 'no-export-ns-from', 'no-hashbang', 'no-import-attributes', 'no-import-meta', 'no-json-modules',
	'no-json-superset', 'no-logical-assignment-operators', 'no-malformed-template-literals', 'no-nullish-coalescing-operators',
	'no-numeric-separators', 'no-optional-catch-binding', 'no-optional-chaining', 'no-private-in', 'no-rest-spread-properties',
	'no-source-phase-imports', 'no-top-level-await', 'no-trailing-dynamic-import-commas', 'no-trailing-function-commas', 'no-using-declarations'
];
/** Newer than ES2016, but Safari 12.1 has them. */
const SUPPORTED = [
	'no-array-prototype-flat', 'no-global-this', 'no-object-entries', 'no-object-fromentries', 'no-object-getownpropertydescriptors',
	'no-object-values', 'no-promise-prototype-finally', 'no-string-prototype-padstart-padend', 'no-string-prototype-trimstart-trimend',
	'no-symbol-prototype-description'
];
/** Parts of the language and of regular expressions that esbuild does not turn into older ones. The rule `apis` checks `Intl`. */
const newerLanguage = Object.fromEntries( [ 'es2017', 'es2018', 'es2019', 'es2020', 'es2021', 'es2022', 'es2023', 'es2024', 'es2025', 'esnext' ]
	.flatMap( ( year ) => Object.keys( ( esX.configs as unknown as Partial<Record<string, Linter.Config>> )[ `flat/no-new-in-${ year }` ]?.rules ?? {} ) )
	.filter( ( rule ) => ![ ...LOWERED, ...SUPPORTED ].includes( rule.replace( 'es-x/', '' ) ) )
	// A call of `map` or `filter` is nearly always an array's, and the built scripts have no types.
	.filter( ( rule ) => !rule.startsWith( 'es-x/no-iterator-prototype-' ) )
	.map( ( rule ) => [ rule, 'error' as const ] ) );

/** Scripts for the oldest browsers that the explorer supports, see scripts/lint/browsers.ts. */
const forOldBrowsers: Config = {
	plugins: { 'es-x': esX, 'old-browsers': { rules: { apis } } },
	settings: { 'es-x': { aggressive: true, allowTestedProperty: true } },
	rules: {
		...newerLanguage,
		'old-browsers/apis': [ 'error', { allow: {
			'focus preventScroll': 'Browsers that ignore it scroll to the focused element.',
			reason: 'A problem has one; that of a signal is not used.',
			scale: 'A program has one; that of a gesture is not used.',
			timeline: 'A view has this name; that of an animation is not used.'
		} } ]
	}
};

/** Logical properties, which Safari 12.1 has for each side alone. */
const LOGICAL = [ 'border', 'margin', 'padding' ].flatMap( ( name ) => [ `${ name }-inline-start`, `${ name }-inline-end` ] );

/**
 * Style sheets for the same browsers. In 2018, Safari was at version 12.0, so what every browser had in that
 * year is safe. The lists allow more. stylelint-no-unsupported-browser-features was tried in place of this:
 * it knows groups of features only, so it misses `aspect-ratio` and refuses `margin-inline-start`.
 */
const stylesForOldBrowsers: Linter.RulesRecord = {
	'css/no-invalid-properties': [ 'error', { allowUnknownVariables: true } ],
	'css/use-baseline': [ 'error', {
		available: 2018,
		allowProperties: [
			// Safari 12.1 has these. They count as newer because another browser, which is not supported, had them late.
			...LOGICAL, 'appearance', 'break-inside', 'clip', 'font-variant-numeric', 'outline',
			// Only Windows forces colours, and Safari is not on Windows.
			'forced-color-adjust',
			// Without it, the focused element may be below the notice until one scrolls.
			'scroll-margin-bottom',
			// Without it, the page behind the dialog may scroll when the end is reached.
			'overscroll-behavior'
		],
		allowPropertyValues: {
			'grid-template-rows': [ 'auto' ],
			// With its prefix in the same block, see below.
			position: [ 'sticky' ],
			'text-align': [ 'start', 'end', 'center' ],
			// An old value that the linter's data lacks.
			'border-collapse': [ 'separate' ],
			'word-break': [ 'break-word' ]
		},
		allowMediaConditions: [
			'prefers-reduced-motion',
			// Without it, nobody asks for more contrast.
			'prefers-contrast'
		],
		// Without it, the browser shows its own ring, at every focus.
		allowSelectors: [ 'focus-visible' ]
	} ],
	'no-restricted-syntax': [ 'error',
		{ selector: 'Declaration[property=/^(row-|column-)?gap$/]', message: '"gap" is missing in Safari 12.1 for flexible boxes. In a grid, write "grid-gap".' },
		{ selector: 'FeatureRange', message: '"(a < b)" is missing in Safari 12.1. Write "min-width" or "max-width".' },
		{
			// css/use-baseline does not look into it.
			selector: 'Function[name="var"] Raw[value=/\\b(?!(?:rgba?|hsla?|var|calc)\\()[\\w-]+\\(|(?<![\\w#])[\\d.]+(?!(?:px|r?em|deg|m?s|fr)\\b)[a-z]/]',
			message: 'The fallback of var() may have plain lengths and colours only.'
		},
		{
			selector: 'Block:not(:has(Declaration[property="position"] Identifier[name="-webkit-sticky"])) > Declaration[property="position"] Identifier[name="sticky"]',
			message: 'Safari 12.1 has "position: sticky" with a prefix only. Write "position: -webkit-sticky" before it.'
		},
		{
			selector: 'SelectorList:has(PseudoClassSelector[name="focus-visible"]) > Selector:not(:has(PseudoClassSelector[name="focus-visible"]))',
			message: 'Browsers without ":focus-visible" drop the whole rule: it needs a rule of its own.'
		}
	]
};

export default defineConfig(
	{ ignores: [ '.wiki/', '.bench/', 'node_modules/' ] },
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
			// `() => act()` is the most readable callback without a result.
			'@typescript-eslint/no-confusing-void-expression': [ 'error', { ignoreArrowShorthand: true } ],
			// A number in a template needs no conversion.
			'@typescript-eslint/restrict-template-expressions': [ 'error', { allowNumber: true } ],
			// Loops without a condition are fine.
			'@typescript-eslint/no-unnecessary-condition': [ 'error', { allowConstantLoopConditions: true } ],
			// There are no enums here, and the rule would take a tenth of the time.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off'
		}
	},
	{
		files: [ '**/*.{js,mjs}' ],
		ignores: [ 'dist/**' ],
		languageOptions: { globals: globals.node }
	},
	{
		files: [ 'src/**/*.{ts,tsx}' ],
		extends: [ forOldBrowsers ],
		rules: {
			// This is valibot's `union`.
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
	...FOLDERS.map( imports ),
	imports( 'views/editor' ),
	imports( 'views/changes' ),
	{
		// The wiki fits the types of what uses it, and needs none of its code.
		files: [ 'src/wiki/**/*.ts' ],
		rules: {
			'@typescript-eslint/no-restricted-imports': [ 'error', { patterns: FOLDERS.map( ( name ) => (
				{ group: [ `**/${ name }/*` ], allowTypeImports: true, message: 'The wiki knows the types of other folders only.' }
			) ) } ]
		}
	},
	{
		// Only these files use what MediaWiki puts on every page.
		files: [ 'src/wiki/mediawiki*.ts', 'src/gadget.ts', 'src/userscript.ts', 'src/userscript-reader.ts' ],
		rules: { 'no-restricted-globals': 'off' }
	},
	{
		// The built scripts with their libraries, as the wiki's validator accepts them.
		files: [ 'dist/*.js' ],
		extends: [ forOldBrowsers ],
		// es-x looks only for globals that are declared here.
		languageOptions: { ecmaVersion: 2016, sourceType: 'script', globals: globals.builtin },
		linterOptions: { noInlineConfig: true }
	},
	{
		files: [ 'dist/*.css' ],
		language: 'css/css',
		plugins: { css },
		rules: stylesForOldBrowsers
	}
);
