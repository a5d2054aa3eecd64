import type { GroupHeading } from '../views/context';
import { anchorCarriers, findHeading, headingText, sectionOf } from './headings';
import { isPlacePage, type Place } from './place';

/** A heading of a static list, which a group of programs takes over. */
export interface StaticHeading extends GroupHeading {
	/** The elements that carry the anchors while the static list is shown, in the same order. */
	readonly carriers: readonly HTMLElement[];
}

/** Where one explorer goes, and what it stands in for. */
export interface Host {
	readonly root: HTMLElement;
	/** The title of the data page. */
	readonly source: string;
	/** The revision of the data page the page was rendered with. */
	readonly revision: number | null;
	/** What to hide while the explorer stands. */
	readonly statics: readonly HTMLElement[];
	/** Headings among what is hidden; null where the group needs words of its own. */
	readonly current: StaticHeading | null;
	readonly past: StaticHeading | null;
	/** The level of the groups' headings, 2 to 5. */
	readonly level: number;
}

export const HOST_CLASS = 'program-explorer';

function staticHeading( heading: HTMLElement | null ): StaticHeading | null {
	if ( !heading ) {
		return null;
	}
	const carriers = anchorCarriers( heading );
	return { text: headingText( heading ), anchors: carriers.map( ( { id } ) => id ), carriers };
}

function levelOf( heading: HTMLElement ): number {
	return Math.min( Number( heading.tagName.slice( 1 ) ), 5 );
}

/** Reads the host elements a template printed. */
function printedHosts( content: HTMLElement, place: Place ): readonly Host[] {
	const roots = Array.from( content.querySelectorAll<HTMLElement>( `.${ HOST_CLASS }[data-source]` ) );
	return roots.map( ( root ) => {
		const current = findHeading( root, place.current );
		const past = findHeading( root, place.past );
		const revision = Number( root.dataset[ 'revision' ] );
		return {
			root,
			source: root.dataset[ 'source' ] || '',
			revision: Number.isInteger( revision ) && revision > 0 ? revision : null,
			statics: Array.from( root.children ).filter( ( child ): child is HTMLElement => child instanceof HTMLElement ),
			current: staticHeading( current ),
			past: staticHeading( past ),
			level: current ? levelOf( current ) : 3
		};
	} );
}

/** Puts a host element after the heading of the current list, for a page that has none. */
function insertedHost( content: HTMLElement, place: Place ): Host | null {
	const currentHeading = findHeading( content, place.current );
	if ( !currentHeading ) {
		return null;
	}
	const current = sectionOf( currentHeading );
	const pastHeading = findHeading( content, place.past );
	const past = pastHeading && sectionOf( pastHeading );
	// A heading over nothing but the list would stand over nothing at all.
	const pastIsBare = past !== null && past.content.length === past.lists.length;

	const root = document.createElement( 'div' );
	root.className = HOST_CLASS;
	root.dataset[ 'source' ] = place.source;
	current.insertion.parent.insertBefore( root, current.insertion.before );
	return {
		root,
		source: place.source,
		revision: null,
		statics: [ ...current.lists, ...( past ? past.lists : [] ), ...( past && pastIsBare ? [ past.block ] : [] ) ],
		current: null,
		past: pastIsBare ? staticHeading( pastHeading ) : null,
		level: levelOf( currentHeading ) + 1
	};
}

/**
 * Finds where explorers go: every printed host element, else the place after the heading of the
 * current list on the pages the place names.
 *
 * @param content The element that holds the text of the page.
 * @param title The title of the page, with spaces.
 */
export function findHosts( content: HTMLElement, title: string, place: Place ): readonly Host[] {
	const printed = printedHosts( content, place );
	if ( printed.length || content.querySelector( `.${ HOST_CLASS }` ) || !isPlacePage( place, title ) ) {
		return printed;
	}
	const inserted = insertedHost( content, place );
	return inserted ? [ inserted ] : [];
}
