import { findHeading, firstHeading, headingText } from './headings';
import type { Place } from './known-headings';
import { VERSION } from '../programs/migrate';
import type { DataPage } from '../programs/schema';
import type { Group, HarvestedProgram } from './imported-program';
import { createReader } from './records';
import { sectionIn, sectionUnder, type Section } from './sections';
import { unread, type Unread } from './skipped';

export type { Unread };

/** What is known of the page and its wiki; a `Wiki` knows it all. */
export interface HarvestOptions {
	/** The language of texts that say no other. */
	readonly pageLanguage: string;
	/** The language of plain strings on the data page. */
	readonly contentLanguage: string;
	/** Where the wiki's pages are: `/wiki/$1`, which is also what is taken where nothing is said. */
	readonly articlePath?: string;
	/** The address of the page; where nothing is said, that of the document. */
	readonly address?: string;
}

/** What the plain lists of a page say. */
export interface Harvest {
	/** A draft of the data page. */
	readonly page: DataPage;
	/** The same programs, as they stand on the page. */
	readonly programs: readonly HarvestedProgram[];
	/** What the draft does not hold. */
	readonly unread: readonly Unread[];
	/** Whether the list is meant to hold some of the programs only: it has a preset or a limit. */
	readonly isPartial: boolean;
}

const GROUPS: readonly Group[] = [ 'current', 'past' ];
const PARTIAL = '[data-limit], [data-preset]';

/** One of the lists, by the name of its heading. */
interface Found {
	readonly group: Group;
	readonly name: string;
	readonly section: Section | null;
}

function findGroups( container: HTMLElement, place: Place ): readonly Found[] {
	const marked = Array.from( container.querySelectorAll<HTMLElement>( GROUPS.map( ( group ) => `[data-group="${ group }"]` ).join() ) );
	if ( marked.length ) {
		return marked.map( ( element ) => {
			const heading = firstHeading( element );
			const group = element.dataset[ 'group' ] as Group;
			return { group, name: heading ? headingText( heading ) : group, section: sectionIn( element ) };
		} );
	}
	const headings = GROUPS.map( ( group ) => findHeading( container, place[ group ] ) );
	return GROUPS.map( ( group, at ) => {
		const heading = headings[ at ] || null;
		return {
			group,
			name: heading ? headingText( heading ) : place[ group ].texts[ 0 ] || place[ group ].anchor,
			section: heading && sectionUnder( heading, headings[ 1 - at ] || null, container )
		};
	} );
}

/**
 * Reads the static lists of programs: those under the two headings, or those the server rendered.
 * All of it is read as text.
 *
 * @param container What holds the lists: the content of the page, or a host element.
 * @param place Knows the headings.
 * @param options
 * @return A draft, without programs where there are no lists, and all that it does not hold.
 */
export function harvest( container: HTMLElement, place: Place, options: HarvestOptions ): Harvest {
	const lost: Unread[] = [];
	const reader = createReader( {
		pageLanguage: options.pageLanguage,
		contentLanguage: options.contentLanguage,
		articlePath: options.articlePath || '/wiki/$1',
		address: options.address || container.baseURI
	}, lost );
	for ( const { group, name, section } of findGroups( container, place ) ) {
		if ( !section ) {
			lost.push( unread( name, 'no-heading' ) );
			continue;
		}
		if ( !section.items.length ) {
			lost.push( unread( name, 'no-list' ) );
		}
		section.items.forEach( ( item, at ) => reader.read( item, group, `${ name } \u2192 #${ at + 1 }` ) );
		section.others.forEach( ( text ) => lost.push( unread( name, 'no-bullets', text ) ) );
	}
	const { records, programs } = reader;
	return {
		page: { version: VERSION, programs: records },
		programs,
		unread: lost,
		isPartial: container.matches( PARTIAL ) || container.querySelector( PARTIAL ) !== null
	};
}
