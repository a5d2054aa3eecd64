import { idFor, type FormRecord } from '../edit/form/record';
import { today } from '../programs/parse-options';
import type { EditorActions, EditorState } from '../views/editor/view';
import type { EditorScreen } from './actions';
import { idOf } from './page-text';
import type { Session } from './session';

/** The fields that say what is left of a program that has ended. */
const LEFT_AFTER_END = [ 'notice', 'end', 'materials', 'followedBy' ];

/** The title of a program in its first language. */
export function titleOf( { title }: FormRecord ): string {
	const text: unknown = typeof title === 'object' && title ? Object.values( title )[ 0 ] : title;
	return typeof text === 'string' ? text : '';
}

/**
 * Makes the actions on a whole program, and those that look something up for its fields.
 *
 * @param step Changes what the form shows, as one step of undo.
 */
export function createProgramActions( session: Session, { context, focus, focusHeading }: Pick<EditorScreen, 'context' | 'focus' | 'focusHeading'>, step: ( change: Partial<EditorState> ) => void ): Pick<EditorActions, 'move' | 'retire' | 'showAll' | 'duplicate' | 'findPages' | 'findLanguages'> {
	const { store } = session;
	return {
		move: ( after ) => step( { after } ),
		retire: () => {
			const { record } = store.get();
			const { end } = record;
			focus( `${ context().idPrefix }-end` );
			// An end that is still to come was a plan.
			step( { only: LEFT_AFTER_END, record: { ...record, status: 'past', end: typeof end === 'string' && end && end <= today() ? end : today() } } );
		},
		showAll: () => {
			focusHeading();
			store.set( { only: [] } );
		},
		duplicate: () => {
			const { record } = store.get();
			session.begin( session.base, null, { ...record, id: idFor( titleOf( record ), session.usedIds() ) }, { after: idOf( record ) } );
			focus( `${ context().idPrefix }-title` );
			store.set( {} );
		},
		findPages: async ( link ) => {
			const answer = await session.finder?.findPages( link );
			if ( answer ) {
				store.set( { missing: new Set( [ ...store.get().missing, ...answer.missing ] ) } );
			}
			return answer ? answer.found : [];
		},
		findLanguages: async ( text ) => await session.finder?.findLanguages( text ) ?? []
	};
}
