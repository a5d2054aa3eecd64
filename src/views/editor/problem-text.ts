import type { EditMessageKey } from '../../messages/messages';
import type { Problem, ProblemCode } from '../../programs/problems';
import { isStatus } from '../../programs/status';
import { isolated } from '../parts/text';
import { fieldLabel } from './describe';
import { languageName } from './language-name';
import type { ToolContext } from './view';

type CodeIn<Key> = Key extends `edit-problem-${ infer Code }` ? Code : never;
/** The problems that have a message: those that a form can lead to. */
type TranslatedCode = CodeIn<EditMessageKey> & ProblemCode;

function isTranslated( { texts }: ToolContext, code: ProblemCode ): code is TranslatedCode {
	return texts.has( `edit-problem-${ code }` );
}

/** The name of what the first param stands for: a field, a filter, a language or a status; else the param as it is. */
function nameOf( context: ToolContext, { code, path: [ collection ] }: Problem, param: string ): string {
	const { msg, labels } = context;
	switch ( code ) {
		case 'missing':
		case 'left-out':
			return param === 'label' && collection === 'programs' ? msg( 'edit-part-label' ) : fieldLabel( context, param );
		case 'no-first-term':
			return labels.facet( param ).text;
		case 'no-page-language':
			return languageName( context, param );
		default:
			return isStatus( param ) ? labels.status( param ) : param;
	}
}

/**
 * The text of a problem in the reader's language. It is null if there is none, and in English, because the text of the
 * validator says more.
 */
export function problemText( context: ToolContext, problem: Problem ): string | null {
	const { msg } = context;
	const { code, params: [ first = '', ...others ], meant } = problem;
	if ( !isTranslated( context, code ) ) {
		return null;
	}
	const text = msg( `edit-problem-${ code }`, ...[ nameOf( context, problem, first ), ...others ].map( isolated ) );
	return meant ? `${ text } ${ msg( 'edit-problem-meant', isolated( meant ) ) }` : text;
}
