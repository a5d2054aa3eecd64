import type { OfferedDraft } from '../edit/draft';
import type { Difference } from '../edit/difference';
import type { EditorActions, EditorState } from '../views/editor/view';
import type { EditorScreen } from './actions';
import type { DraftTools } from './draft-tools';
import type { Session } from './session';

/** What the actions on drafts do with the rest of the editor. */
interface DraftScreen {
	/** Changes what the form shows, as one step of undo. */
	readonly step: ( change: Partial<EditorState> ) => void;
	readonly loadLists: EditorScreen[ 'loadLists' ];
	readonly wantsToKeep: () => boolean;
	readonly differencesNow: () => readonly Difference[];
	readonly showReview: () => void;
	readonly focusHeading: () => void;
}

/** Makes the actions on drafts of another time. */
export function createDraftActions( session: Session, { step, loadLists, wantsToKeep, differencesNow, showReview, focusHeading }: DraftScreen, { findRecord, listsRecord, newTermsIn, positionIn, programOf, textWith }: DraftTools ): Pick<EditorActions, 'takeDraft' | 'dropDraft'> {
	const { store, drafts, editor, source } = session;
	const isOther = ( { key }: OfferedDraft ) => ( one: OfferedDraft ): boolean => one.key !== key;

	/** Leaves the changes that are in the form as a draft. Without a storage it asks first, because they would be lost. */
	const leave = (): readonly OfferedDraft[] | null => {
		if ( !session.isUnsaved() ) {
			return [];
		}
		const key = drafts.key();
		const draft = session.keep() ? drafts.read( key ) : null;
		if ( draft ) {
			drafts.renew();
			return [ { key, draft, differences: differencesNow() } ];
		}
		return wantsToKeep() ? null : [];
	};

	const takeDraft = async ( offer: OfferedDraft ): Promise<void> => {
		const { base: revision, changes, summary: ownSummary = null } = offer.draft;
		const page = await editor.read( source, revision );
		if ( page.kind === 'failed' ) {
			session.fail( page );
			return;
		}
		const base = { text: revision ? page.text : '', revision };
		const program = programOf( changes );
		const isRemoved = changes.some( ( { kind, record } ) => kind === 'remove' && record[ 0 ] === 'programs' );
		const text = isRemoved ? base.text : textWith( base, changes );
		const record = program === null ? listsRecord( text ) : findRecord( text, program );
		if ( !record ) {
			session.fail( { kind: 'misfit' } );
			return;
		}
		const left = program !== null || await loadLists( () => takeDraft( offer ) ) ? leave() : null;
		if ( !left ) {
			return;
		}
		store.set( { offers: [ ...left, ...store.get().offers.filter( isOther( offer ) ) ] } );
		session.begin( base, program !== null && findRecord( base.text, program ) ? program : null, null, { isLists: program === null } );
		step( { record, newTerms: newTermsIn( changes ), after: positionIn( changes ), isRemoved, isIdAutomatic: false, ownSummary } );
		if ( session.keep() ) {
			drafts.remove( offer.key );
		}
		if ( isRemoved ) {
			showReview();
		} else {
			session.settle();
			focusHeading();
		}
	};

	return {
		takeDraft,
		dropDraft: ( offer ) => {
			drafts.remove( offer.key );
			store.set( { offers: store.get().offers.filter( isOther( offer ) ) } );
			focusHeading();
		}
	};
}
