import { HOST_CLASS, levelBelow, levelOf, staticHeading, type Host, type StaticHeading } from '../page/hosts';
import type { Group } from '../programs/status';
import { anchorElementsOf, findHeading, headingText } from './headings';
import type { KnownHeadings } from './known-headings';
import { listItemsUnder } from './list-items';
import { sectionOf } from './section';

/** The headings of the page that are there. */
function describeHeadings( headings: readonly ( readonly [ Group, HTMLElement | null ] )[] ): ReadonlyMap<Group, StaticHeading> {
	const found = new Map<Group, StaticHeading>();
	headings.forEach( ( [ group, heading ] ) => {
		if ( heading ) {
			found.set( group, staticHeading( headingText( heading ), heading, anchorElementsOf( heading ) ) );
		}
	} );
	return found;
}

/** The host with the known headings in it, if the template marked no groups. */
export function withHeadings( host: Host, known: KnownHeadings ): Host {
	const { root, container } = host;
	if ( container !== root || host.groups.length ) {
		return host;
	}
	const current = findHeading( root, known.current );
	return { ...host, headings: describeHeadings( [ [ 'current', current ], [ 'past', findHeading( root, known.past ) ] ] ), level: levelOf( current ) };
}

/**
 * Puts a host element after the heading of the current list, for a page that has none.
 *
 * @param content The element that holds the text of the page.
 * @param known The headings to look for, and their data page.
 * @return null if the page does not have that heading, or has a host element already.
 */
export function insertHost( content: HTMLElement, known: KnownHeadings ): Host | null {
	const currentHeading = findHeading( content, known.current );
	if ( !currentHeading || content.querySelector( `.${ HOST_CLASS }` ) ) {
		return null;
	}
	const current = sectionOf( currentHeading );
	const pastHeading = findHeading( content, known.past );
	const past = pastHeading && sectionOf( pastHeading );
	// The past heading is hidden too if its section has only the list, because the section would be empty. A section with
	// deeper headings would not.
	const below = pastHeading && listItemsUnder( pastHeading, currentHeading, content );
	const pastHasOnlyList = past !== null && past.content.length === past.lists.length &&
		below !== null && !below.otherTexts.length && below.items.every( ( item ) => past.lists.some( ( list ) => list === item.parentNode ) );

	const root = document.createElement( 'div' );
	// Without `data-source`, because for it the styles would keep space that the lists need already.
	root.className = HOST_CLASS;
	current.insertion.parent.insertBefore( root, current.insertion.before );
	return {
		root,
		container: content,
		source: known.source,
		revisions: [],
		preset: '',
		limit: 0,
		all: null,
		fallbacks: [],
		messageRevisions: new Map(),
		bundle: '',
		bundleVersion: '',
		staticElements: [ ...current.lists, ...( past ? past.lists : [] ), ...( past && pastHasOnlyList ? [ past.block ] : [] ) ],
		after: null,
		groups: [],
		headings: describeHeadings( pastHasOnlyList ? [ [ 'past', pastHeading ] ] : [] ),
		level: levelBelow( currentHeading )
	};
}
