import { COMMON, readAnswerAs } from './mediawiki-answer';
import { REVISION_PARAMETERS, revisionsIn } from './mediawiki-revisions';
import type { RevisionReader } from './revision-reader';

/** Makes what reads single revisions, from the page's own `mw`. */
export function createRevisionReader(): RevisionReader {
	const api = new mw.Api();
	return {
		read: ( title, moment ) => readAnswerAs( api.get( {
			...COMMON, ...REVISION_PARAMETERS, ...typeof moment === 'number' ? { revids: moment } : { titles: title, rvlimit: 1, ...moment && { rvstart: moment } }
		} ), ( answer ) => {
			const { title: found, revisions: [ revision ] } = revisionsIn( answer );
			// A revision of another page is none of this one. A title that was normalized is the same page.
			const isOther = typeof moment === 'number' && found !== mw.Title.newFromText( title )?.getPrefixedText();
			return revision && !isOther ? { kind: 'revision', revision } : { kind: 'none' };
		} )
	};
}
