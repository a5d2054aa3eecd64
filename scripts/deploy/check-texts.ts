import { Linter } from 'eslint';
import { assertSurvivesSave, kindOf } from '../build/survives-save';
import { toWikiJson } from '../lib/wiki-json';
import { Failure } from '../wiki/failure';

/** What the validator of MediaWiki 1.43 reads. */
const ECMA_VERSION = 2016;

/**
 * Makes sure that a wiki will take every page, and store it as it is.
 *
 * @throws {Failure} naming each page, the line, why, and what to do
 */
export function checkTexts( pages: readonly { title: string; contentModel: string; text: string; from: string; }[] ) {
	const problems = pages.flatMap( ( { title, contentModel, text, from } ) => {
		const problem = problemOf( from, contentModel, text );
		return problem === undefined ? [] : [ `  ${ title }: ${ problem }` ];
	} );
	if ( problems.length > 0 ) {
		throw new Failure( 'The wiki would refuse these pages, or store something else:', ...problems );
	}
}

function problemOf( name: string, contentModel: string, text: string ): string | undefined {
	try {
		assertSurvivesSave( name, text, kindOf( contentModel ) );
		if ( contentModel === 'json' && text !== toWikiJson( JSON.parse( text ) ) ) {
			return `${ name } is not written as the wiki stores JSON. Run "npm run build".`;
		}
	} catch ( error ) {
		return ( error as Error ).message;
	}
	const [ found ] = contentModel === 'javascript' ?
		new Linter().verify( text, [ { languageOptions: { ecmaVersion: ECMA_VERSION, sourceType: 'script' }, linterOptions: { reportUnusedDisableDirectives: 'off' } } ] ).filter( ( { fatal } ) => fatal ) : [];
	return found && `${ name }, line ${ found.line }: the wiki's parser knows ES${ ECMA_VERSION } and would replace the whole script by an error: ${ found.message }`;
}
