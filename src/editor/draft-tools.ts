import { listsRecord } from './lists-record';
import { newTermsIn } from './new-terms';
import { findRecord, positionIn, programOf, textWith } from './page-text';

/** What the actions on drafts, which are in the module `editor-more`, get from the editor. */
export const DRAFT_TOOLS = { findRecord, listsRecord, newTermsIn, positionIn, programOf, textWith } as const;

export type DraftTools = typeof DRAFT_TOOLS;
