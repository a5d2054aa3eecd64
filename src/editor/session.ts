import { createStore, type Store } from '../app/store';
import type { Change } from '../edit/change';
import { idFor, type FormRecord } from '../edit/form/record';
import { withoutLeftOut } from '../edit/left-out';
import { programRecords } from '../edit/program-records';
import type { Proposal } from '../edit/proposal';
import type { EditorState, ListsOfEditor, PartsOfEditor, Trouble } from '../views/editor/view';
import type { PageEditor } from '../wiki/page-editor';
import type { PageFinder } from '../wiki/page-finder';
import { attemptWith } from './attempt-with';
import { createDraftStorage, type DraftStorage } from './draft-storage';
import { listsRecord } from './lists-record';
import { changesIn, findRecord, idOf, positionIn, programOf, removalOf, textWith, type Base } from './page-text';
import type { EditedPage } from './edited-page';
import { createPreview } from './preview';
import { newTermsIn, termChanges } from './new-terms';

/** In ms: the preview, the problems and the draft follow after this pause. */
const PAUSE = 400;

/** In ms: while somebody writes without a pause, a draft is kept this often. A crash loses no more. */
const KEEP_EVERY = 1000;

export const START: EditorState = {
	step: 'loading', original: null, record: {}, after: undefined, isLists: false, ids: [], only: [], missing: new Set(), isIdAutomatic: true, isRemoved: false, newTerms: [], past: [], future: [], problems: [], trouble: null, captcha: null,
	captchaAnswer: '', isBusy: false, isOutdated: false, isSuggestion: false, publicAs: 'account', given: null, leftOut: new Map(), suggestions: [], suggestion: null, reply: '', differences: [], summary: '', conflicts: [], decisions: new Map(), ownSummary: null, offers: [], saved: null
};

/** Whether the form of a program can show a change. */
function isOfForm( { kind, record: [ collection, id, , term ] }: Change, program: string ): boolean {
	return collection === 'programs' ? id === program : kind === 'add' && term !== undefined;
}

/** The editing of one program: its state, the text that it starts from, its draft and its preview. */
export interface Session {
	readonly editor: PageEditor;
	/** The title of the page that is edited. */
	readonly source: string;
	readonly store: Store<EditorState>;
	readonly drafts: DraftStorage;
	base: Base;
	/** The text of the page, as far as it is known. */
	newest: string;
	/** null until it is loaded. */
	more: PartsOfEditor | null;
	/** null until it is loaded. The lists are edited only then. */
	lists: ListsOfEditor | null;
	/** null until it is loaded. */
	finder: PageFinder | null;
	/** The changes that are to be saved. */
	readonly changes: () => readonly Change[];
	/** The same with those that are left out. */
	readonly allChanges: () => readonly Change[];
	/** Whether there are changes of the user that would be lost. */
	readonly isUnsaved: () => boolean;
	/** The ids of the programs of the page. */
	readonly usedIds: () => readonly string[];
	/**
	 * Begins with a program, or with a new one if it is null, or with the lists of the page.
	 *
	 * @param record What the form shows, if it differs from the page.
	 */
	readonly begin: ( base: Base, program: string | null, record: FormRecord | null, more?: Partial<Pick<EditorState, 'newTerms' | 'after' | 'isLists'>> ) => void;
	/** Begins with changes that were not made in the form. The form can show them if they are about one program. */
	readonly beginWith: ( base: Base, given: readonly Change[], suggestion?: Proposal ) => void;
	/** Begins without a program, to show the suggestions that are waiting. */
	readonly beginEmpty: () => void;
	/** Sets what the form shows. Preview, problems and draft follow after a pause. */
	readonly setRecord: ( change: Partial<EditorState> ) => void;
	/** Sets the summary. The draft follows. */
	readonly setSummary: ( summary: string ) => void;
	/** Updates preview, problems and draft at once. */
	readonly settle: () => void;
	/** Keeps a draft of the changes, or tells that the browser does not. Gives whether nothing can be lost. */
	readonly keep: () => boolean;
	/** Removes the draft of these changes. */
	readonly dropDraft: () => void;
	readonly fail: ( trouble: Trouble ) => void;
	/** Shows a notice after an exception in the code. What was written stays, and the buttons work again. */
	readonly crash: ( error: unknown ) => void;
	/** Ends the preview and everything that is to come. */
	readonly end: () => void;
}

/**
 * @param storage Throws if the browser forbids it.
 * @param unsavedText Is shown on the card of a program with changes that are not saved.
 */
export function createSession( editor: PageEditor, subject: EditedPage, storage: () => Storage, unsavedText: () => string ): Session {
	const { source } = subject;
	const store = createStore<EditorState>( START );
	const preview = createPreview( subject, ( problems ) => store.set( { problems } ), () => store.get().isLists ? null : idOf( store.get().record ), unsavedText );
	let timer = 0;
	let lastKept = 0;
	let isOver = false;
	const later = (): void => {
		if ( isOver ) {
			// Drawing the change has failed.
			return;
		}
		window.clearTimeout( timer );
		timer = window.setTimeout( () => attemptWith( session.crash )( session.settle ), PAUSE );
		if ( Date.now() - lastKept > KEEP_EVERY ) {
			session.keep();
		}
	};

	/** The state without a program. */
	const fresh = (): EditorState => {
		const { offers, isSuggestion, publicAs, suggestions } = store.get();
		return { ...START, offers, isSuggestion, publicAs, suggestions };
	};

	const session: Session = {
		editor,
		source,
		store,
		drafts: createDraftStorage( storage, { page: source, user: editor.user } ),
		base: { text: '', revision: 0 },
		newest: subject.text,
		more: null,
		lists: null,
		finder: null,
		changes: () => withoutLeftOut( store.get().leftOut, session.allChanges() ),
		allChanges: () => {
			const { original, record, after, isLists, isRemoved, newTerms, given } = store.get();
			return given ?? ( isLists ? session.lists?.listsChanges( session.base.text, record ) ?? [] : isRemoved ? removalOf( session.base, original ) : [
				...termChanges( session.base, record, newTerms, subject.environment.wiki.contentLanguage ),
				...changesIn( session.base, original, record, after )
			] );
		},
		isUnsaved: () => {
			const { step, given } = store.get();
			return step !== 'saved' && step !== 'loading' && !given && session.changes().length > 0;
		},
		usedIds: () => programRecords( session.base.text ).map( idOf ),
		begin: ( base, program, record, more = {} ) => {
			session.base = base;
			const original = more.isLists ? listsRecord( base.text ) : program === null ? null : findRecord( base.text, program );
			if ( ( program !== null || more.isLists ) && !original && !record ) {
				session.fail( { kind: programRecords( base.text ).length ? 'elsewhere' : 'unreadable' } );
				return;
			}
			store.set( {
				...fresh(), ...more, step: 'form', ids: session.usedIds(), original, record: record ?? original ?? { id: idFor( '', session.usedIds() ), title: '' }, isIdAutomatic: !original && !record
			} );
			void session.finder?.findMissing( store.get().record ).then( ( missing ) => store.set( { missing: new Set( missing ) } ) );
			session.settle();
		},
		beginWith: ( base, given, suggestion ) => {
			const program = programOf( given );
			const record = program !== null && given.every( ( change ) => isOfForm( change, program ) ) && findRecord( textWith( base, given ), program ) || {};
			session.base = base;
			session.newest = base.text;
			store.set( {
				...fresh(), given, suggestion: suggestion || null, ids: session.usedIds(), record, original: program === null ? null : findRecord( base.text, program ), newTerms: newTermsIn( given ), after: positionIn( given )
			} );
		},
		beginEmpty: () => {
			store.set( { ...fresh(), step: 'suggestions' } );
			session.settle();
		},
		setRecord: ( change ) => {
			const { trouble } = store.get();
			// Screen readers would read it again after each change.
			store.set( { ...change, trouble: trouble?.kind === 'storage' ? trouble : null, saved: null } );
			later();
		},
		setSummary: ( summary ) => {
			store.set( { summary, ownSummary: summary } );
			later();
		},
		keep: () => {
			const { step, given, trouble, ownSummary } = store.get();
			if ( given || step === 'loading' || step === 'suggestions' || step === 'saved' ) {
				return true;
			}
			lastKept = Date.now();
			const isKept = session.drafts.keep( { base: session.base.revision, changes: session.changes(), ...ownSummary !== null && { summary: ownSummary } } );
			if ( isKept ? trouble?.kind === 'storage' : !trouble ) {
				store.set( { trouble: isKept ? null : { kind: 'storage' } } );
			}
			return isKept;
		},
		settle: () => {
			window.clearTimeout( timer );
			const { step } = store.get();
			const changes = session.changes();
			const isUnsaved = step !== 'saved' && changes.length > 0;
			session.keep();
			preview.draw( isUnsaved ? textWith( session.base, changes ) : session.newest, isUnsaved );
		},
		dropDraft: () => session.drafts.remove( session.drafts.key() ),
		fail: ( trouble ) => store.set( { trouble, isBusy: false } ),
		crash: ( error ) => {
			subject.environment.wiki.log( 'The editor failed.', error );
			session.fail( { kind: 'crash' } );
		},
		end: () => {
			isOver = true;
			window.clearTimeout( timer );
			preview.end( session.newest );
		}
	};
	return session;
}
