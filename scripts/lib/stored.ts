/** a page as a wiki has it; '' for what was not asked for */
export interface Stored {
	/** as the wiki writes it */
	title: string;
	revision: number;
	contentModel: string;
	text: string;
	sha1: string;
	/** who made the last edit */
	user: string;
	/** what they said about it */
	comment: string;
	timestamp: string;
}

/**
 * Takes pages out of the API's answer.
 *
 * @param query its part "query", in the format of version 2, asked with `prop=revisions` and `rvslots=main`
 * @param titles that were asked for
 * @return by these titles, without those that are not there
 */
export function storedIn( { pages = [], normalized = [] }: any, titles: readonly string[] ): Map<string, Stored> {
	const found = new Map();
	for ( const asked of titles ) {
		const title = normalized.find( ( { from }: { from: string; } ) => from === asked )?.to ?? asked;
		const revision = pages.find( ( page: { title: string; } ) => page.title === title )?.revisions?.[ 0 ];
		if ( revision ) {
			const { revid, sha1 = '', user = '', comment = '', timestamp = '', slots: { main } } = revision;
			found.set( asked, { title, revision: revid, contentModel: main.contentmodel, text: main.content, sha1, user, comment, timestamp } );
		}
	}
	return found;
}
