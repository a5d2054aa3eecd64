import { HOST_CLASS, levelOf, staticHeading, type Host, type StaticHeading } from '../page/hosts';
import { anchorElementsOf, findHeading, headingText } from './headings';
import type { KnownHeadings } from './known-headings';
import { listItemsUnder } from './list-items';
import { sectionOf } from './section';

/** A heading of the page; null if there is none. */
function describeHeading( heading: HTMLElement | null ): StaticHeading | null {
	return heading && staticHeading( headingText( heading ), heading, anchorElementsOf( heading ) );
}

/** A host with the headings of the lists in it, where the template marked no groups. */
export function withHeadings( host: Host, known: KnownHeadings ): Host {
	const { root, container } = host;
	if ( container !== root || host.current || host.past ) {
		return host;
	}
	const current = findHeading( root, known.current );
	return { ...host, current: describeHeading( current ), past: describeHeading( findHeading( root, known.past ) ), level: levelOf( current ) };
}

/**
 * Puts a host element after the heading of the current list, for a page that has none.
 *
 * @param content The element that holds the text of the page.
 * @param known The headings to look for, and their data page.
 * @return null where there is no such heading, or a host element already.
 */
export function insertHost( content: HTMLElement, known: KnownHeadings ): Host | null {
	const currentHeading = findHeading( content, known.current );
	if ( !currentHeading || content.querySelector( `.${ HOST_CLASS }` ) ) {
		return null;
	}
	const current = sectionOf( currentHeading );
	const pastHeading = findHeading( content, known.past );
	const past = pastHeading && sectionOf( pastHeading );
	// A heading over nothing but the list would stand over nothing at all; one over deeper headings would not.
	const below = pastHeading && listItemsUnder( pastHeading, currentHeading, content );
	const pastIsBare = past !== null && past.content.length === past.lists.length &&
		below !== null && !below.otherTexts.length && below.items.every( ( item ) => past.lists.some( ( list ) => list === item.parentNode ) );

	const root = document.createElement( 'div' );
	// Without a source: no room is kept where the lists stand already.
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
		staticElements: [ ...current.lists, ...( past ? past.lists : [] ), ...( past && pastIsBare ? [ past.block ] : [] ) ],
		current: null,
		past: pastIsBare ? describeHeading( pastHeading ) : null,
		level: levelOf( currentHeading ) + 1
	};
}
