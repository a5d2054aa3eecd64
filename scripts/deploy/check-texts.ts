import { Linter } from 'eslint';
import { assertSurvivesSave } from '../build/survives-save';
import { toWikiJson } from '../lib/wiki-json';
import { Failure } from '../wiki/failure';
import type { PageToWrite } from './release';

/** The newest syntax that the validator of MediaWiki 1.43 accepts. */
const ECMA_VERSION = 2016;

type CheckedPage = Pick<PageToWrite, 'title' | 'contentModel' | 'text' | 'from'>;

/** Fails where the wiki would refuse a page or store another text, naming all of them. */
export function checkTexts( pages: readonly CheckedPage[] ): void {
	const problems = pages.flatMap( ( page ) => {
		const problem = problemOf( page );
		return problem === undefined ? [] : [ `  ${ page.title }: ${ problem }` ];
	} );
	if ( problems.length > 0 ) {
		throw new Failure( 'The wiki would refuse these pages, or store another text:', ...problems );
	}
}

function problemOf( { contentModel, text, from }: CheckedPage ): string | undefined {
	try {
		assertSurvivesSave( from, text, contentModel );
		if ( contentModel === 'json' && text !== toWikiJson( JSON.parse( text ) ) ) {
			return `${ from } is not written as the wiki stores JSON. Run "npm run build".`;
		}
	} catch ( error ) {
		return ( error as Error ).message;
	}
	const languageOptions = { ecmaVersion: ECMA_VERSION, sourceType: 'script' } as const;
	const [ error ] = contentModel === 'javascript' ? new Linter().verify( text, [ { languageOptions, linterOptions: { reportUnusedDisableDirectives: 'off' } } ] ).filter( ( { fatal } ) => fatal ) : [];
	return error && `${ from }, line ${ error.line }: the wiki's parser knows ES${ ECMA_VERSION } and would replace the whole script by an error: ${ error.message }`;
}
