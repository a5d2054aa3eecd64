import type { ComponentType } from 'preact';
import type { Labels } from '../../app/labels';
import type { Change } from '../../edit/change';
import type { Conflict } from '../../edit/conflict';
import type { OfferedDraft } from '../../edit/draft';
import type { Proposal } from '../../edit/proposal';
import type { Difference } from '../../edit/difference';
import type { FormField } from '../../edit/form/fields';
import type { LeftOut } from '../../edit/left-out';
import type { FormRecord } from '../../edit/form/record';
import type { Format } from '../../messages/format';
import type { EditMessageKey, Messages } from '../../messages/messages';
import type { ProgramList } from '../../programs/model';
import type { Problem } from '../../programs/problems';
import type { Captcha, Failed, PublicAs } from '../../wiki/page-editor';
import type { MeantProps } from './more/meant';
import type { SuggestionsProps } from './more/suggestions';

/** What the editor shows: the suggestions that are waiting, the form, the difference before saving, conflicts to decide, or that it is saved. */
export type Step = 'loading' | 'suggestions' | 'form' | 'review' | 'conflicts' | 'saved';

/** What the editor tells: a failure of the wiki, or one of its own. */
export type Trouble = Failed | { readonly kind: 'unreadable' | 'busy' | 'misfit' | 'lost' | 'elsewhere' | 'title' | 'id' | 'storage' | 'answer' | 'stale' | 'exists' | 'crash' };

/** A term that is added to a vocabulary. */
export interface NewTerm {
	readonly vocabulary: string;
	readonly id: string;
	readonly label: string;
}

/** What one step of undo sets. */
export interface Snapshot {
	readonly record: FormRecord;
	/** The id of the program before it, null for the first position; undefined if it was not moved. */
	readonly after: string | null | undefined;
	/** Terms that the vocabularies do not have yet. Those that are chosen are saved. */
	readonly newTerms: readonly NewTerm[];
	/** Whether the program is to be removed. */
	readonly isRemoved: boolean;
}

export interface EditorState extends Snapshot {
	readonly step: Step;
	/** null for a new program, and until the page is read. */
	readonly original: FormRecord | null;
	/** Whether the lists of terms, needs and series, and the head of the page, are edited instead of a program. */
	readonly isLists: boolean;
	/** The ids of the programs of the page, in their order. */
	readonly ids: readonly string[];
	/** The names of the fields that the form shows; empty if it shows all. */
	readonly only: readonly string[];
	/** Whether the id of a new program follows its title. */
	readonly isIdAutomatic: boolean;
	/** Links whose pages do not exist. */
	readonly missing: ReadonlySet<string>;
	readonly past: readonly Snapshot[];
	readonly future: readonly Snapshot[];
	readonly problems: readonly Problem[];
	readonly trouble: Trouble | null;
	readonly captcha: Captcha | null;
	readonly captchaAnswer: string;
	readonly isBusy: boolean;
	/** Whether somebody has saved the page since the form was opened. */
	readonly isOutdated: boolean;
	/** Whether the user may not save the page, so that the changes become a suggestion on the talk page. */
	readonly isSuggestion: boolean;
	readonly differences: readonly Difference[];
	readonly summary: string;
	/** The summary or the reason that the user has written; null if it is the automatic one. */
	readonly ownSummary: string | null;
	readonly conflicts: readonly Conflict[];
	/** By conflict key, whether mine is taken. */
	readonly decisions: ReadonlyMap<string, boolean>;
	/** Changes that were not made in the form, but by a suggestion or an import; null while the form is used. */
	readonly given: readonly Change[] | null;
	/** Those changes of a suggestion or an import that are not to be saved. */
	readonly leftOut: LeftOut;
	/** Suggestions that are waiting on the talk page. */
	readonly suggestions: readonly Proposal[];
	/** The one that is shown. */
	readonly suggestion: Proposal | null;
	/** What the user writes to its author. */
	readonly reply: string;
	readonly publicAs: PublicAs;
	/** Drafts that are offered. */
	readonly offers: readonly OfferedDraft[];
	/** The new revision, and the one before. */
	readonly saved: { readonly revision: number; readonly before: number } | null;
}

/** The parts of the editor in the module `editor-more`. */
export interface PartsOfEditor {
	readonly Conflicts: ComponentType<EditorViewProps>;
	/** The offers to continue with drafts. */
	readonly Drafts: ComponentType<EditorViewProps>;
	/** The choice of the position of a program on its page. */
	readonly Position: ComponentType<EditorViewProps>;
	readonly RawRecord: ComponentType<EditorViewProps>;
	/** Buttons that write what is probably meant. */
	readonly Meant: ComponentType<MeantProps>;
	/** The suggestions that are waiting. */
	readonly Suggestions: ComponentType<SuggestionsProps>;
}

/** The parts in the module `editor-lists`. */
export interface ListsOfEditor {
	/** The form of the terms, needs and series, and of the page itself. */
	readonly ListsForm: ComponentType<EditorViewProps>;
	/** The changes of the form of the lists on the text of a page. */
	readonly listsChanges: ( text: string, record: FormRecord ) => readonly Change[];
}

/** What does not change while the editor, the history or the worklist is open. */
export interface ToolContext {
	readonly msg: Messages<EditMessageKey>;
	/** The texts of the editor's messages in the reader's language; none in English. */
	readonly texts: ReadonlyMap<string, string>;
	readonly labels: Labels;
	readonly format: Format;
	readonly list: ProgramList;
	readonly pageLanguage: string;
	readonly level: number;
	/** The languages to choose from, by code, with their names. */
	readonly languages: ReadonlyMap<string, string>;
	readonly urlOf: ( title: string, parameters?: Readonly<Record<string, string>> ) => string;
	/** The title of the data page. */
	readonly title: string;
}

/** What does not change while the editor is open. */
export interface EditorContext extends ToolContext {
	readonly fields: readonly FormField[];
	/** The language of the user. */
	readonly ownLanguage: string;
	/** Begins every id. */
	readonly idPrefix: string;
	/** 'YYYY-MM-DD' */
	readonly today: string;
	/** Whether new terms can be saved with a program: not if it is on an included page. */
	readonly mayAddTerms: boolean;
	/** null until it is loaded. */
	readonly more: PartsOfEditor | null;
	/** null until somebody wants to edit the lists. */
	readonly lists: ListsOfEditor | null;
}

export interface EditorActions {
	/** @param continues Whether it belongs to the last change, such as the next letter. */
	readonly change: ( name: string, value: unknown, continues?: boolean ) => void;
	/** Adds a term to a vocabulary, and chooses it. One with the same label is only chosen. */
	readonly addTerm: ( vocabulary: string, label: string ) => void;
	/** Sets all fields. */
	readonly replace: ( record: FormRecord ) => void;
	/** Puts the program after another one; null is the first position. */
	readonly move: ( after: string | null ) => void;
	/** Writes that the program has ended, and shows only the fields that this is about. */
	readonly retire: () => void;
	/** Shows all fields again. */
	readonly showAll: () => void;
	/** Finds pages by the search of the wiki, and notes whether a page of this title is missing. Never rejects. */
	readonly findPages: ( text: string ) => Promise<readonly string[]>;
	/** The codes of the languages that have a name in any language. Never rejects. */
	readonly findLanguages: ( text: string ) => Promise<readonly string[]>;
	/** Loads the form of the lists, because the user is probably going to edit them. */
	readonly prepareLists: () => void;
	/** Edits the lists of terms, needs and series, and the head of the page. */
	readonly editLists: () => Promise<void>;
	/** Loads the parts that few edits need. Never rejects; gives whether they are there. */
	readonly loadMore: () => Promise<boolean>;
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
	readonly save: () => Promise<void>;
	readonly cancel: () => void;
	readonly close: () => void;
	/** Shows what a suggestion would change. After saving, it is answered. */
	readonly openSuggestion: ( suggestion: Proposal ) => Promise<void>;
	/** Leaves out a given change, or takes it again. */
	readonly toggle: ( key: string ) => void;
	readonly setReply: ( reply: string ) => void;
	/** Answers the suggestion that is shown with the reply. */
	readonly decline: () => Promise<void>;
	/** Shows a draft in the form, as one step of undo. What the form has now becomes a draft. Never rejects. */
	readonly takeDraft: ( offer: OfferedDraft ) => Promise<void>;
	readonly dropDraft: ( offer: OfferedDraft ) => void;
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
