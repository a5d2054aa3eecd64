import type { EditorContext } from '../views/editor/view';
import type { Session } from './session';
import type { SuggestTools } from './suggest-tools';

/** What would change, a sentence for each field. */
function sentencesOf( { store }: Session, context: EditorContext, { describeValue, pathLabel, recordText }: SuggestTools ): string[] {
	const { msg } = context;
	return store.get().differences.flatMap( ( { kind, record, title, rows } ) => {
		const start = msg( `edit-kind-${ kind }`, recordText( context, record, title ) );
		const fields = record[ 0 ] === 'programs' && kind !== 'removed' ? rows : [];
		return fields.length ? fields.map( ( { field, from, to } ) => {
			const values = [ ...kind === 'added' ? [] : [ describeValue( context, field, from ) ], describeValue( context, field, to ) ];
			return `${ start }: ${ pathLabel( context, field ) }: ${ values.join( ` ${ msg( 'edit-arrow' ) } ` ) }`;
		} ) : [ start ];
	} );
}

/**
 * Sends the changes of a session as a suggestion to the talk page of the list.
 *
 * @param context That for the language of the wiki.
 * @param onStep Called when another step of the editor is shown.
 */
export async function suggestChanges( session: Session, context: EditorContext, onStep: () => void, tools: SuggestTools ): Promise<void> {
	const { editTalk, findProposals, plainWikitext, proposalId, proposalWikitext, recordText } = tools;
	const { store, editor, source } = session;
	const { summary, captcha, captchaAnswer, differences } = store.get();
	const content = { page: source, base: session.base.revision, changes: session.changes() };
	const heading = plainWikitext( context.msg( 'edit-suggestion', differences.map( ( { record, title } ) => recordText( context, record, title ) ).join( ', ' ).slice( 0, 150 ) ) );
	store.set( { isBusy: true, trouble: null } );
	const id = proposalId( content );
	const section = `== ${ heading } ==\n${ proposalWikitext( content, sentencesOf( session, context, tools ), summary ) }`;
	// If the same is waiting already, because an answer was lost or another tab has sent it, it is not added again.
	const result = await editTalk(
		editor, context.list.talk || '', ( text ) => findProposals( text ).proposals.some( ( proposal ) => proposal.id === id && proposal.state === 'open' ) ? null : `${ text }\n\n${ section }`.trim(),
		`/* ${ heading } */`, captcha ? { id: captcha.id, answer: captchaAnswer } : undefined
	);
	store.set( { captcha: null, captchaAnswer: '' } );
	switch ( result.kind ) {
		case 'saved':
		case 'unchanged':
			session.dropDraft();
			store.set( { step: 'saved', isBusy: false, saved: null } );
			session.settle();
			onStep();
			break;
		case 'captcha':
			store.set( { captcha: result, isBusy: false } );
			break;
		default:
			session.fail( result.kind === 'conflict' ? { kind: 'busy' } : result );
	}
}
