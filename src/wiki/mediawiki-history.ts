import { COMMON, readAnswerAs } from './mediawiki-answer';
import type { PageHistory, Revisions } from './page-history';
import { REVISION_PARAMETERS, revisionsIn } from './mediawiki-revisions';

/** The wiki gives the texts of 50 revisions at most; a data page is long. */
const AT_ONCE = 20;

/** Makes what reads the history of pages, from the page's own `mw`. */
export function createPageHistory(): PageHistory {
	const api = new mw.Api();
	return {
		revisions: ( title, from ) => readAnswerAs( api.get( {
			...COMMON, ...REVISION_PARAMETERS, titles: title, rvlimit: AT_ONCE, ...from ? { rvstartid: from } : {}
		} ), ( answer ): Revisions => ( {
			kind: 'revisions', revisions: revisionsIn( answer ).revisions, hasOlder: Boolean( ( answer as { readonly continue?: object } ).continue )
		} ) )
	};
}
