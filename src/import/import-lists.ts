import { findHeading, firstHeading, headingText } from './headings';
import type { KnownHeadings } from './known-headings';
import { VERSION } from '../programs/migrate';
import type { DataPage } from '../programs/schema';
import type { Group, ImportedProgram } from './imported-program';
import { createRecordReader } from './records';
import { sectionIn, sectionUnder, type Section } from './sections';
import { skipped, type Skipped } from './skipped';

export type { Skipped };

/** What is known of the page and its wiki; a `Wiki` knows it all. */
export interface ImportOptions {
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
export interface ListImport {
	/** A draft of the data page. */
	readonly page: DataPage;
	/** The same programs, as they stand on the page. */
	readonly programs: readonly ImportedProgram[];
	/** What the draft does not hold. */
	readonly skipped: readonly Skipped[];
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

function findGroups( container: HTMLElement, place: KnownHeadings ): readonly Found[] {
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
export function importLists( container: HTMLElement, place: KnownHeadings, options: ImportOptions ): ListImport {
	const skippedItems: Skipped[] = [];
	const reader = createRecordReader( {
		pageLanguage: options.pageLanguage,
		contentLanguage: options.contentLanguage,
		articlePath: options.articlePath || '/wiki/$1',
		address: options.address || container.baseURI
	}, skippedItems );
	for ( const { group, name, section } of findGroups( container, place ) ) {
		if ( !section ) {
			skippedItems.push( skipped( name, 'no-heading' ) );
			continue;
		}
		if ( !section.items.length ) {
			skippedItems.push( skipped( name, 'no-list' ) );
		}
		section.items.forEach( ( item, at ) => reader.read( item, group, `${ name } \u2192 #${ at + 1 }` ) );
		section.others.forEach( ( text ) => skippedItems.push( skipped( name, 'no-bullets', text ) ) );
	}
	const { records, programs } = reader;
	return {
		page: { version: VERSION, programs: records },
		programs,
		skipped: skippedItems,
		isPartial: container.matches( PARTIAL ) || container.querySelector( PARTIAL ) !== null
	};
}
