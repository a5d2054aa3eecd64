import type { Context } from '../app/context';
import { describeQuery } from '../app/describe-query';
import { toFragment } from '../app/url';
import type { Query } from '../explore/query';

/** The page with the text that a new section on the talk page begins with: gadget-definition/missing.wikitext. */
const NEW_SECTION = 'Template:Program explorer/missing';
/** What would be wikitext in the new section: anybody can make a link with any search text. */
const MARKUP = /[[\]{}<>|~]/g;

/**
 * The address that opens the editor with a new section on the talk page, which tells the team what is missing.
 *
 * @param missing What has no program.
 * @param shown Where the reader saw that.
 * @return null if the data does not name a talk page.
 */
export function reportUrl( context: Context, missing: Query, shown: Query ): string | null {
	const { msg, list, facetOrder, urlOf, urlOfAll } = context;
	if ( list.talk === null ) {
		return null;
	}
	const description = describeQuery( context, missing ).replace( MARKUP, '' );
	const view = new URL( urlOfAll( toFragment( shown, facetOrder ) ), location.href ).href;
	const url = new URL( urlOf( { page: list.talk } ), location.href );
	// The address may have parameters already, such as the title of the page.
	Object.entries( {
		action: 'edit', section: 'new', preload: NEW_SECTION, preloadtitle: msg( 'missing-title', description )
	} ).forEach( ( [ name, value ] ) => url.searchParams.set( name, value ) );
	[ msg( 'missing-view', `[${ view } ${ description }]` ), msg( 'missing-need' ) ].forEach( ( text ) => url.searchParams.append( 'preloadparams[]', text ) );
	return url.href;
}
