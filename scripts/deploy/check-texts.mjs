import { Linter } from 'eslint';
import { assertSurvivesSave, kindOf } from '../lib/survives-save.mjs';
import { toWikiJson } from '../lib/wiki-json.mjs';
import { Failure } from '../wiki/failure.mjs';

/** What the validator of MediaWiki 1.43 reads. */
const ECMA_VERSION = 2016;

/**
 * Makes sure that a wiki will take every page, and store it as it is.
 *
 * @param {readonly { title: string, contentModel: string, text: string, from: string }[]} pages
 * @throws {Failure} naming each page, the line, why, and what to do
 */
export function checkTexts( pages ) {
	const problems = pages.flatMap( ( { title, contentModel, text, from } ) => {
		const problem = problemOf( from, contentModel, text );
		return problem === undefined ? [] : [ `  ${ title }: ${ problem }` ];
	} );
	if ( problems.length > 0 ) {
		throw new Failure( 'The wiki would refuse these pages, or store something else:', ...problems );
	}
}

/**
 * @param {string} name
 * @param {string} contentModel
 * @param {string} text
 * @return {string | undefined}
 */
function problemOf( name, contentModel, text ) {
	try {
		assertSurvivesSave( name, text, kindOf( contentModel ) );
		if ( contentModel === 'json' && text !== toWikiJson( JSON.parse( text ) ) ) {
			return `${ name } is not written as the wiki stores JSON. Run "npm run build".`;
		}
	} catch ( error ) {
		return /** @type {Error} */ ( error ).message;
	}
	const [ found ] = contentModel === 'javascript' ?
		new Linter().verify( text, [ { languageOptions: { ecmaVersion: ECMA_VERSION, sourceType: 'script' }, linterOptions: { reportUnusedDisableDirectives: 'off' } } ] ).filter( ( { fatal } ) => fatal ) : [];
	return found && `${ name }, line ${ found.line }: the wiki's parser knows ES${ ECMA_VERSION } and would replace the whole script by an error: ${ found.message }`;
}
