import type { Revision } from './page-history';

interface RevisionAnswer {
	readonly query: {
		/** Left out if there is no such revision. */
		readonly pages?: readonly [ {
			readonly title: string;
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

/** What a request for revisions asks for. */
export const REVISION_PARAMETERS = { action: 'query', prop: 'revisions', rvslots: 'main', rvprop: [ 'ids', 'timestamp', 'user', 'comment', 'content' ] };

/** The title of a page in an answer, and its revisions. The title is '' if there is none. */
export function revisionsIn( answer: unknown ): { readonly title: string; readonly revisions: readonly Revision[] } {
	const { query: { pages: [ { title, revisions = [] } ] = [ { title: '' } ] } } = answer as RevisionAnswer;
	return {
		title,
		revisions: revisions.map( ( { revid, parentid, timestamp, user = '', comment = '', slots } ) => (
			{ id: revid, before: parentid, time: timestamp, user, summary: comment, text: slots?.main.content ?? null }
		) )
	};
}
