import type { Importer } from '../import/importer';
import type { driftHints } from '../maintain/drift-hints';
import type { MessageTexts } from '../messages/message-texts';
import type { IncludedPage } from '../programs/include';
import type { ProgramList } from '../programs/model';
import type { parsePrograms } from '../programs/parse';
import type { MountedExplorer } from '../views/mount';
import type { Links, More, SearchParts } from '../views/view';
import type { Wiki } from '../wiki/wiki';
import type { Host } from './hosts';
import type { ImportOrigin, PagesOrigin } from './load';
import type { Notice } from './notice';

/** What a notice for maintainers is about. */
export interface Subject {
	readonly messages: MessageTexts;
	/** null if there is no data page. */
	readonly origin: PagesOrigin | ImportOrigin | null;
	/** A list that may differ from the static list; null if there is nothing to compare. */
	readonly compared: ProgramList | null;
}

/** The exports of the module for people who can edit the data page. */
export interface Maintainer {
	/** Adds to a notice how to correct or create the data page, or shows a notice of its own. */
	readonly advise: ( environment: Environment, host: Host, notice: Notice, subject: Subject ) => Promise<void>;
	readonly driftHints: typeof driftHints;
}

/** The exports of the module that finds the problems of a data page. */
export interface Validator {
	readonly parsePrograms: typeof parsePrograms;
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
	readonly explorer: MountedExplorer;
}

/** What the editor creates, and the host of the explorer that shows it already. */
export type CreateSubject = Pick<EditSubject, 'environment' | 'host' | 'messages' | 'source'>;

/** The exports of the module that edits programs. */
export interface Editor {
	/** @param id The program to edit; null for a new one; '' for the suggestions that are waiting. */
	readonly edit: ( subject: EditSubject, id: string | null ) => void;
	/**
	 * Shows what a new data page would have, and creates it.
	 *
	 * @param draft The text of the page.
	 */
	readonly create: ( subject: CreateSubject, draft: string ) => void;
}

/** Loads the modules that most readers never need. Each rejects if its module does not load or is from another build. */
export interface ModuleLoaders {
	/** For people who can edit the data page. */
	readonly maintainer: () => Promise<Maintainer>;
	/** Finds the problems of a data page. */
	readonly validator: () => Promise<Validator>;
	/** The parts of an explorer that the first view does not need. */
	readonly more: () => Promise<More>;
	/** Searches. */
	readonly search: () => Promise<SearchParts>;
	/** Edits programs. */
	readonly editor: () => Promise<Editor>;
	/** Corrects the link in the address if it is damaged. */
	readonly links: () => Promise<Links>;
	/** Imports plain lists if there is no data page. */
	readonly importer: () => Promise<Importer>;
	/** Checks the installation, for a bug report. */
	readonly selftest: () => Promise<Selftest>;
}

/** What an explorer needs besides its host. */
export interface Environment {
	readonly wiki: Wiki;
	readonly load: ModuleLoaders;
}
