import type { saveChanges } from '../edit/save';
import type { openSuggestions } from '../editor/answer';
import type { createDraftActions } from '../editor/draft-actions';
import type { copyOf } from '../editor/copy-of';
import type { holdDrafts } from '../editor/draft-locks';
import type { findDrafts } from '../editor/find-drafts';
import type { suggestChanges } from '../editor/suggest-session';
import type { Importer } from '../import/importer';
import type { driftHints } from '../maintain/drift-hints';
import type { MessageTexts } from '../messages/message-texts';
import type { IncludedPage } from '../programs/include';
import type { ProgramList } from '../programs/model';
import type { translate } from '../programs/translations';
import type { Checks, validatePage } from '../programs/validate-page';
import type { MountedExplorer } from '../views/mount';
import type { EditorParts } from '../views/editor/parts';
import type { ListsOfEditor, PartsOfEditor } from '../views/editor/view';
import type { Links, More, SearchParts, ViewModule, ViewModuleName } from '../views/view';
import type { PageEditor } from '../wiki/page-editor';
import type { PageFinder } from '../wiki/page-finder';
import type { Wiki } from '../wiki/wiki';
import type { Host } from './hosts';
import type { ImportOrigin, PagesOrigin } from './load';
import type { Notice } from './notice';
import type { createPageUrls } from './page-urls';
import type { scrollToLinkedHeading, unfold } from './unfold';

/** What a notice for maintainers is about. */
export interface Subject {
	readonly messages: MessageTexts;
	/** null if there is no data page. */
	readonly origin: PagesOrigin | ImportOrigin | null;
	/** A list that may differ from the static list; null if there is nothing to compare. */
	readonly compared: ProgramList | null;
}

/** The exports of the module with the parts that the first view does not need, or only for a link or in another language. */
export interface MoreModule extends More {
	readonly createPageUrls: typeof createPageUrls;
	readonly scrollToLinkedHeading: typeof scrollToLinkedHeading;
	readonly translate: typeof translate;
	readonly unfold: typeof unfold;
}

/** The exports of the module for people who can edit the data page. */
export interface Maintainer {
	/** Adds to a notice how to correct or create the data page, or shows a notice of its own. */
	readonly advise: ( environment: Environment, host: Host, notice: Notice, subject: Subject ) => Promise<void>;
	readonly driftHints: typeof driftHints;
}

/** The exports of the module that finds the problems of a data page. */
export interface Validator {
	readonly validatePage: typeof validatePage;
}

/** The exports of the module that checks the installation. */
export interface Selftest {
	/**
	 * Shows the results of all checks before the page's first explorer. Never throws.
	 *
	 * @param running The version and the hash of the reader's script, with a space between.
	 */
	readonly runSelftest: ( environment: Environment, running: string ) => void;
}

/** What the editor edits, and the explorer that shows it. */
export interface EditSubject {
	readonly environment: Environment;
	readonly host: Host;
	readonly messages: MessageTexts;
	/** The title of the data page. */
	readonly source: string;
	readonly included: readonly IncludedPage[];
	/** The text of the data page that was loaded with the explorer, and its programs. */
	readonly text: string;
	readonly list: ProgramList;
	/** Adds translations to a list, as they were added to the loaded one. */
	readonly translate?: ( ( list: ProgramList ) => ProgramList ) | null | undefined;
	readonly explorer: MountedExplorer;
}

/** What the editor creates, and the host of the explorer that shows it already. */
export type CreateSubject = Pick<EditSubject, 'environment' | 'host' | 'messages' | 'source'>;

/** What the editor shows at first, if not the program as it is. */
export interface EditStart {
	/** The field that gets the focus. */
	readonly field?: string;
	/** The fields of the program, for example as they were in an older revision. */
	readonly record?: Readonly<Record<string, unknown>>;
}

/** The exports of the module of a tool for those who keep the list, see `ToolName`. */
export interface Tool {
	/** @param id The program; null for a new one, or if the tool is about the whole list; '' for the suggestions that are waiting. */
	readonly open: ( subject: EditSubject, id: string | null, start?: EditStart ) => void;
}

/** The editor, with its parts that the worklist needs too. */
export interface Editor extends Tool {
	/**
	 * Shows what a new data page would have, and creates it.
	 *
	 * @param draft The text of the page.
	 */
	readonly create: ( subject: CreateSubject, draft: string ) => void;
	readonly createPageEditor: () => PageEditor;
	readonly openSuggestions: typeof openSuggestions;
	readonly saveChanges: typeof saveChanges;
}

/** The exports of the module with the form of the lists and of the page. */
export interface EditorLists {
	readonly createLists: ( parts: EditorParts ) => ListsOfEditor;
	/** The English messages of the module. */
	readonly english: ReadonlyMap<string, string>;
}

/** The exports of the module with other parts of the editor that few edits need. */
export interface EditorMore {
	readonly createMore: ( parts: EditorParts ) => PartsOfEditor;
	readonly createPageFinder: () => PageFinder;
	readonly createDraftActions: typeof createDraftActions;
	readonly findDrafts: typeof findDrafts;
	readonly holdDrafts: typeof holdDrafts;
	readonly copyOf: typeof copyOf;
	readonly suggestChanges: typeof suggestChanges;
	/** The English messages of the module. */
	readonly english: ReadonlyMap<string, string>;
}

/** The exports of the modules that most readers never need, by the names of the modules. The other names are those of the views, and of the ways to copy and download programs. */
export interface Modules extends Readonly<Record<ViewModuleName, ViewModule>> {
	/** For people who can edit the data page. */
	readonly maintainer: Maintainer;
	/** Finds the problems of a data page. */
	readonly validator: Validator;
	/** Finds more than the validator does alone. Is loaded together with it. */
	readonly checks: Checks;
	/** The parts of an explorer that the first view does not need. */
	readonly more: MoreModule;
	/** Searches. */
	readonly search: SearchParts;
	/** Edits programs. */
	readonly editor: Editor;
	/** The parts of the editor that few edits need. */
	readonly 'editor-more': EditorMore;
	/** The form of the lists of terms, needs and series. */
	readonly 'editor-lists': EditorLists;
	/** Shows who changed what of a program. */
	readonly history: Tool;
	/** Shows what has to be checked or corrected. */
	readonly worklist: Tool;
	/** Corrects the link in the address if it is damaged. */
	readonly links: Links;
	/** Imports plain lists if there is no data page. */
	readonly importer: Importer;
	/** Checks the installation, for a bug report. */
	readonly selftest: Selftest;
}

/** Loads a module. Rejects if it does not load or is from another build. */
export type LoadModule = <Name extends keyof Modules>( name: Name ) => Promise<Modules[ Name ]>;

/** What an explorer needs besides its host. */
export interface Environment {
	readonly wiki: Wiki;
	readonly load: LoadModule;
}
