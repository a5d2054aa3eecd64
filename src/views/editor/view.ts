import type { Labels } from '../../app/labels';
import type { Change } from '../../edit/change';
import type { Conflict } from '../../edit/conflict';
import type { Proposal } from '../../edit/proposal';
import type { Difference } from '../../edit/difference';
import type { FormField } from '../../edit/form/fields';
import type { FormRecord } from '../../edit/form/record';
import type { Format } from '../../messages/format';
import type { EditMessageKey, Messages } from '../../messages/messages';
import type { ProgramList } from '../../programs/model';
import type { Problem } from '../../programs/problems';
import type { Captcha, Failed, PublicAs } from '../../wiki/page-editor';

/** What the editor shows: the suggestions that are waiting, the form, the difference before saving, conflicts to decide, or that it is saved. */
export type Step = 'loading' | 'suggestions' | 'form' | 'review' | 'conflicts' | 'saved';

/** What the editor tells: a failure of the wiki, or one of its own. */
export type Trouble = Failed | { readonly kind: 'unreadable' | 'busy' | 'misfit' | 'lost' | 'elsewhere' | 'title' | 'id' | 'storage' | 'answer' | 'stale' | 'exists' };

/** A term that is added to a vocabulary. */
export interface NewTerm {
	readonly vocabulary: string;
	readonly id: string;
	readonly label: string;
}

export interface EditorState {
	readonly step: Step;
	/** null for a new program, and until the page is read. */
	readonly original: FormRecord | null;
	readonly record: FormRecord;
	/** Whether the id of a new program follows its title. */
	readonly isIdAutomatic: boolean;
	/** Terms that the vocabularies do not have yet. Those that are chosen are saved. */
	readonly newTerms: readonly NewTerm[];
	readonly past: readonly FormRecord[];
	readonly future: readonly FormRecord[];
	readonly problems: readonly Problem[];
	readonly trouble: Trouble | null;
	readonly captcha: Captcha | null;
	readonly captchaAnswer: string;
	readonly isBusy: boolean;
	/** Whether somebody has saved the page since the form was opened. */
	readonly isOutdated: boolean;
	/** Whether the user may not save the page, so that the changes become a suggestion on the talk page. */
	readonly isSuggestion: boolean;
	/** Whether the program is to be removed. */
	readonly isRemoved: boolean;
	readonly differences: readonly Difference[];
	readonly summary: string;
	readonly conflicts: readonly Conflict[];
	/** By conflict key, whether mine is taken. */
	readonly decisions: ReadonlyMap<string, boolean>;
	/** Changes that were not made in the form, but by a suggestion or an import; null while the form is used. */
	readonly given: readonly Change[] | null;
	/** Those of them that are not to be saved, as keys. */
	readonly leftOut: ReadonlySet<string>;
	/** Suggestions that are waiting on the talk page. */
	readonly suggestions: readonly Proposal[];
	/** The one that is shown. */
	readonly suggestion: Proposal | null;
	/** What the user writes to its author. */
	readonly reply: string;
	readonly publicAs: PublicAs;
	/** When the draft was kept that is offered, in ms; null if none is. */
	readonly draftTime: number | null;
	/** The new revision, and the one before. */
	readonly saved: { readonly revision: number; readonly before: number } | null;
}

/** What does not change while the editor is open. */
export interface EditorContext {
	readonly msg: Messages<EditMessageKey>;
	readonly labels: Labels;
	readonly format: Format;
	readonly list: ProgramList;
	readonly fields: readonly FormField[];
	readonly pageLanguage: string;
	/** Begins every id. */
	readonly idPrefix: string;
	readonly level: number;
	/** 'YYYY-MM-DD' */
	readonly today: string;
	/** The languages to choose from, by code, with their names. */
	readonly languages: ReadonlyMap<string, string>;
	readonly urlOf: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** The title of the data page. */
	readonly title: string;
}

export interface EditorActions {
	/** @param continues Whether it belongs to the last change, such as the next letter. */
	readonly change: ( name: string, value: unknown, continues?: boolean ) => void;
	/** Adds a term to a vocabulary, and chooses it. One with the same label is only chosen. */
	readonly addTerm: ( vocabulary: string, label: string ) => void;
	/** Sets all fields. */
	readonly replace: ( record: FormRecord ) => void;
	/** Writes that the program has ended. */
	readonly retire: () => void;
	/** Begins a new program with the same fields. */
	readonly duplicate: () => void;
	readonly remove: () => void;
	readonly undo: () => void;
	readonly redo: () => void;
	readonly review: () => void;
	readonly back: () => void;
	readonly setSummary: ( summary: string ) => void;
	readonly answerCaptcha: ( answer: string ) => void;
	readonly decide: ( key: string, isMine: boolean ) => void;
	readonly save: () => void;
	readonly cancel: () => void;
	readonly close: () => void;
	/** Shows what a suggestion would change. After saving, it is answered. */
	readonly openSuggestion: ( suggestion: Proposal ) => Promise<void>;
	/** Leaves out a given change, or takes it again. */
	readonly toggle: ( key: string ) => void;
	readonly setReply: ( reply: string ) => void;
	/** Answers the suggestion that is shown with the reply. */
	readonly decline: () => Promise<void>;
	readonly takeDraft: () => Promise<void>;
	readonly dropDraft: () => void;
	/** Moves the focus after the next drawing. */
	readonly focus: ( id: string ) => void;
}

export interface EditorView {
	readonly context: EditorContext;
	readonly state: EditorState;
	readonly actions: EditorActions;
}

export interface EditorViewProps {
	readonly view: EditorView;
}

/** The props of the control of a value. */
export interface ControlProps {
	readonly view: EditorView;
	readonly label: string;
	/** The id of its element, or the beginning of those of its elements. */
	readonly id: string;
	readonly value: unknown;
	/** The ids of help and problems. */
	readonly described: string | undefined;
	readonly onChange: ( value: unknown, continues?: boolean ) => void;
}
