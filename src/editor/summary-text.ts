import type { Difference } from '../edit/difference';
import { summarize } from '../edit/summary';
import type { EditMessageKey, Messages } from '../messages/messages';
import { fieldLabel, recordText } from '../views/editor/describe';
import type { EditorContext } from '../views/editor/view';

/** The wiki keeps 500 characters. */
const MOST_CHARACTERS = 490;

/**
 * The automatic summary of an edit.
 *
 * @param context That for the language of the wiki.
 */
export function summaryText( context: EditorContext, differences: readonly Difference[] ): string {
	const { msg } = context;
	const parts = summarize( differences ).map( ( { kind, record, title, fields } ) => {
		const start = msg( `edit-kind-${ kind }`, recordText( context, record, title ) );
		const names = fields.map( ( { name, paths } ) => {
			const languages = paths.map( ( [ , language ] ) => language ).filter( Boolean );
			return fieldLabel( context, name ) + ( languages.length && context.fields.some( ( field ) => field.name === name && /text/.test( field.control ) ) ? ` (${ languages.join( ', ' ) })` : '' );
		} );
		return names.length ? `${ start }: ${ names.join( ', ' ) }` : start;
	} );
	const text = parts.join( '; ' );
	return text.length > MOST_CHARACTERS ? `${ text.slice( 0, MOST_CHARACTERS ) }…` : text;
}

/**
 * The summary of the edit that creates the data page.
 *
 * @param page The title of the page that has the programs.
 */
export function createdText( page: string, msg: Messages<EditMessageKey> ): string {
	return msg( 'edit-created', `[[${ page }]]` );
}
