import { createStore, type Store } from '../app/store';
import type { Change } from '../edit/change';
import { idFor, type FormRecord } from '../edit/form/record';
import type { EditSubject } from '../page/environment';
import type { EditorState, Trouble } from '../views/editor/view';
import type { PageEditor } from '../wiki/page-editor';
import { createDraftStorage, type DraftStorage } from './draft-storage';
import { changesIn, findRecord, idOf, recordsOf, removalOf, textWith, type Base } from './page-text';
import { createPreview } from './preview';
import { termChanges } from './new-terms';

/** In ms: the preview, the problems and the draft follow after this pause. */
const PAUSE = 400;

export const START: EditorState = {
	step: 'loading', original: null, record: {}, isIdAutomatic: true, isRemoved: false, newTerms: [], past: [], future: [], problems: [], trouble: null, captcha: null,
	captchaAnswer: '', isBusy: false, isOutdated: false, isSuggestion: false, suggestions: [], suggestion: null, differences: [], summary: '', conflicts: [], decisions: new Map(), draftTime: null, saved: null
};

/** The editing of one program: its state, the text that it starts from, its draft and its preview. */
export interface Session {
	readonly editor: PageEditor;
	/** The title of the data page. */
	readonly source: string;
	readonly store: Store<EditorState>;
	readonly drafts: DraftStorage;
	base: Base;
	/** The text of the page, as far as it is known. */
	newest: string;
	readonly changes: () => Change[];
	/** The ids of the programs of the page. */
	readonly usedIds: () => readonly string[];
	/** Begins with a program, or with a new one if it is null. `record` is what the form shows, if it differs from the page. */
	readonly begin: ( base: Base, program: string | null, record: FormRecord | null, newTerms?: EditorState[ 'newTerms' ] ) => void;
	/** Sets what the form shows. Preview, problems and draft follow after a pause. */
	readonly setRecord: ( change: Partial<EditorState> ) => void;
	/** Updates preview, problems and draft at once. */
	readonly settle: () => void;
	/** Removes the draft of these changes. A draft of another time, which is still offered, stays. */
	readonly dropDraft: () => void;
	readonly fail: ( trouble: Trouble ) => void;
	/** Ends the preview and everything that is to come. */
	readonly end: () => void;
}

/** @param storage Throws if the browser forbids it. */
export function createSession( editor: PageEditor, subject: EditSubject, storage: () => Storage ): Session {
	const { source } = subject;
	const store = createStore<EditorState>( START );
	const preview = createPreview( subject, ( problems ) => store.set( { problems } ), () => idOf( store.get().record ) );
	let timer = 0;

	const session: Session = {
		editor,
		source,
		store,
		drafts: createDraftStorage( storage, { page: source, user: editor.user } ),
		base: { text: '', revision: 0 },
		newest: subject.text,
		changes: () => {
			const { original, record, isRemoved, newTerms } = store.get();
			return isRemoved ? removalOf( session.base, original ) : [ ...termChanges( session.base, record, newTerms, subject.environment.wiki.contentLanguage ), ...changesIn( session.base, original, record ) ];
		},
		usedIds: () => recordsOf( session.base.text ).map( idOf ),
		begin: ( base, program, record, newTerms = [] ) => {
			session.base = base;
			const original = program === null ? null : findRecord( base.text, program );
			if ( program !== null && !original && !record ) {
				session.fail( { kind: recordsOf( base.text ).length ? 'elsewhere' : 'unreadable' } );
				return;
			}
			store.set( {
				...START, newTerms, draftTime: store.get().draftTime, isSuggestion: store.get().isSuggestion, suggestions: store.get().suggestions, step: 'form', original, record: record ?? original ?? { id: idFor( '', session.usedIds() ), title: '' }, isIdAutomatic: !original && !record
			} );
			session.settle();
		},
		setRecord: ( change ) => {
			store.set( { ...change, trouble: null, saved: null } );
			window.clearTimeout( timer );
			timer = window.setTimeout( session.settle, PAUSE );
		},
		settle: () => {
			window.clearTimeout( timer );
			const { step, draftTime, trouble } = store.get();
			const changes = session.changes();
			const isUnsaved = step !== 'saved' && changes.length > 0;
			preview.draw( isUnsaved ? textWith( session.base, changes ) : session.newest, isUnsaved );
			// A draft that is offered is not overwritten.
			if ( step === 'form' && draftTime === null && !session.drafts.keep( { base: session.base.revision, changes } ) && !trouble ) {
				store.set( { trouble: { kind: 'storage' } } );
			}
		},
		dropDraft: () => {
			if ( store.get().draftTime === null ) {
				session.drafts.remove();
			}
		},
		fail: ( trouble ) => store.set( { trouble, isBusy: false } ),
		end: () => {
			window.clearTimeout( timer );
			preview.end( session.newest );
		}
	};
	return session;
}
