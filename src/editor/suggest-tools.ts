import { plainWikitext } from '../edit/plain-wikitext';
import { findProposals, proposalId, proposalWikitext } from '../edit/proposal';
import { describeValue, pathLabel, recordText } from '../views/editor/describe';
import { editTalk } from './edit-talk';

/** What sending a suggestion, which is in the module `editor-more`, gets from the editor. */
export const SUGGEST_TOOLS = { describeValue, editTalk, findProposals, pathLabel, plainWikitext, proposalId, proposalWikitext, recordText } as const;

export type SuggestTools = typeof SUGGEST_TOOLS;
