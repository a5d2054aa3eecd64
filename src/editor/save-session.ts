import { conflictKey, saveChanges } from '../edit/save';
import type { Session } from './session';

/**
 * Saves the changes of a session, and shows what became of it.
 *
 * @param onStep Called when another step of the editor is shown.
 */
export async function saveSession( session: Session, onStep: () => void ): Promise<void> {
	const { store, editor, source } = session;
	const { summary, decisions, captcha, captchaAnswer } = store.get();
	store.set( { isBusy: true, trouble: null } );
	const outcome = await saveChanges( editor, {
		title: source, base: session.base, changes: session.changes(), summary, decisions, ...captcha && { captcha: { id: captcha.id, answer: captchaAnswer } }
	} );
	store.set( { captcha: null, captchaAnswer: '' } );
	switch ( outcome.kind ) {
		case 'saved':
		case 'unchanged':
			session.base = outcome;
			session.newest = outcome.text;
			session.dropDraft();
			store.set( { step: 'saved', isBusy: false, saved: outcome.kind === 'saved' ? { revision: outcome.revision, before: outcome.before } : null } );
			session.settle();
			onStep();
			break;
		case 'ask': {
			const keys = outcome.conflicts.map( conflictKey );
			store.set( {
				step: 'conflicts', isBusy: false, conflicts: outcome.conflicts,
				decisions: new Map( Array.from( store.get().decisions ).filter( ( [ key ] ) => keys.includes( key ) ) )
			} );
			onStep();
			break;
		}
		case 'captcha':
			store.set( { captcha: outcome, isBusy: false, step: 'review' } );
			break;
		default:
			session.fail( outcome.kind === 'failed' ? outcome : { kind: outcome.kind } );
	}
}
