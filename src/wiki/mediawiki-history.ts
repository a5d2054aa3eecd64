import { COMMON, readAnswerAs } from './mediawiki-answer';
import type { PageHistory, Revisions } from './page-history';

/** The wiki gives the texts of 50 revisions at most; a data page is long. */
const AT_ONCE = 20;

interface RevisionAnswer {
	readonly continue?: object;
	readonly query: {
		readonly pages: readonly [ {
			readonly revisions?: readonly {
				readonly revid: number;
				readonly parentid: number;
				readonly timestamp: string;
				readonly user?: string;
				readonly comment?: string;
				readonly slots?: { readonly main: { readonly content?: string } };
			}[];
		} ];
	};
}

/** Makes what reads the history of pages, from the page's own `mw`. */
export function createPageHistory(): PageHistory {
	const api = new mw.Api();
	return {
		revisions: ( title, from ) => readAnswerAs( api.get( {
			...COMMON, action: 'query', prop: 'revisions', titles: title, rvslots: 'main', rvlimit: AT_ONCE,
			rvprop: [ 'ids', 'timestamp', 'user', 'comment', 'content' ], ...from ? { rvstartid: from } : {}
		} ), ( answer ): Revisions => {
			const { query: { pages: [ { revisions = [] } ] }, continue: rest } = answer as RevisionAnswer;
			return {
				kind: 'revisions',
				revisions: revisions.map( ( { revid, parentid, timestamp, user = '', comment = '', slots } ) => (
					{ id: revid, before: parentid, time: timestamp, user, summary: comment, text: slots?.main.content ?? null }
				) ),
				hasOlder: Boolean( rest )
			};
		} )
	};
}
