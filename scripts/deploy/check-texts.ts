import { parse } from 'acorn';
import { toJson } from '../../src/edit/wiki-json';
import { assertSurvivesSave } from '../build/survives-save';
import { Failure } from '../wiki/failure';
import type { PageToWrite } from './release';

/** The newest syntax that the validator of MediaWiki 1.43 accepts. */
const ECMA_VERSION = 2016;

type CheckedPage = Pick<PageToWrite, 'title' | 'contentModel' | 'text' | 'from'>;

/** Fails where the wiki would refuse a page or store another text, naming all of them. */
export function checkTexts( pages: readonly CheckedPage[] ): void {
	const problems = pages.flatMap( ( page ) => {
		try {
			checkText( page );
			return [];
		} catch ( error ) {
			return [ `  ${ page.title }: ${ ( error as Error ).message }` ];
		}
	} );
	if ( problems.length > 0 ) {
		throw new Failure( 'The wiki would refuse these pages, or store another text:', ...problems );
	}
}

function checkText( { contentModel, text, from }: CheckedPage ): void {
	assertSurvivesSave( from, text, contentModel );
	if ( contentModel === 'json' && text !== toJson( JSON.parse( text ) ) ) {
		throw new Failure( `${ from } is not written as the wiki stores JSON. Run "npm run build".` );
	}
	if ( contentModel === 'javascript' ) {
		try {
			parse( text, { ecmaVersion: ECMA_VERSION } );
		} catch ( error ) {
			const { loc: { line }, message } = error as SyntaxError & { readonly loc: { readonly line: number } };
			throw new Failure( `${ from }, line ${ line }: the wiki's parser knows ES${ ECMA_VERSION } and would replace the whole script by an error: ${ message }` );
		}
	}
}
