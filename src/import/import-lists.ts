import { GROUP_ATTRIBUTE } from '../page/hosts';
import { STATIC_CLASS } from '../page/static-markup';
import { VERSION } from '../programs/migrate';
import type { DataPage } from '../programs/schema';
import { findHeading, firstHeading, headingText } from './headings';
import type { ImportedProgram, ListGroup } from './imported-program';
import type { KnownHeadings } from './known-headings';
import { listItemsIn, listItemsUnder, type ListItems } from './list-items';
import { createRecordReader } from './records';
import { createSkipped, type Skipped } from './skipped';

export type { Skipped };

/** The page and its wiki. A `Wiki` has all of these. */
export interface ImportOptions {
	/** The language of texts whose elements have no `lang`. */
	readonly pageLanguage: string;
	/** The language of plain strings on the data page. */
	readonly contentLanguage: string;
	/** The path of the wiki's pages, `/wiki/$1` by default. */
	readonly articlePath?: string;
	/** The address of the page, by default that of the document. */
	readonly address?: string;
}

/** What was imported from the lists of a page. */
export interface ListImport {
	/** A draft of the data page. */
	readonly page: DataPage;
	/** The same programs as the page shows them. */
	readonly programs: readonly ImportedProgram[];
	/** What is not in the draft. */
	readonly skipped: readonly Skipped[];
	/** Whether the page shows only some of the programs, because it has a preset or a limit. */
	readonly isPartial: boolean;
}

const MARKED_GROUPS = `.${ STATIC_CLASS }[${ GROUP_ATTRIBUTE }]`;
const PARTIAL = '[data-limit], [data-preset]';

/** One of the two lists; `content` is null if the page does not have its heading. */
interface GroupList {
	readonly group: ListGroup;
	/** The text of the heading. */
	readonly name: string;
	readonly content: ListItems | null;
}

/** The lists in elements that the template marked as groups. */
function markedLists( elements: readonly HTMLElement[] ): readonly GroupList[] {
	return elements.map( ( element ) => {
		const marked = element.dataset[ 'group' ] ?? '';
		const heading = firstHeading( element );
		return { group: marked === 'past' ? 'past' : 'current', name: heading ? headingText( heading ) : marked, content: listItemsIn( element ) };
	} );
}

/** The lists under the known headings. */
function listsUnderHeadings( container: HTMLElement, known: KnownHeadings ): readonly GroupList[] {
	const current = findHeading( container, known.current );
	const past = findHeading( container, known.past );
	const listUnder = ( group: ListGroup, heading: HTMLElement | null, other: HTMLElement | null ): GroupList => heading ?
		{ group, name: headingText( heading ), content: listItemsUnder( heading, other, container ) } :
		{ group, name: known[ group ].texts[ 0 ] ?? known[ group ].anchor, content: null };
	return [ listUnder( 'current', current, past ), listUnder( 'past', past, current ) ];
}

function groupsIn( container: HTMLElement ): readonly HTMLElement[] {
	return Array.from( container.querySelectorAll<HTMLElement>( MARKED_GROUPS ) );
}

/**
 * Imports programs from the static lists of a page: those that the server rendered, or else those
 * under the two known headings.
 *
 * @param container The content of the page, or a host element.
 * @param groups The lists that the server rendered.
 */
export function importLists( container: HTMLElement, known: KnownHeadings, options: ImportOptions, groups = groupsIn( container ) ): ListImport {
	const skipped: Skipped[] = [];
	const reader = createRecordReader( {
		pageLanguage: options.pageLanguage,
		contentLanguage: options.contentLanguage,
		articlePath: options.articlePath ?? '/wiki/$1',
		address: options.address ?? container.baseURI
	}, skipped );
	const lists = groups.length ? markedLists( groups ) : listsUnderHeadings( container, known );
	for ( const { group, name, content } of lists ) {
		if ( !content ) {
			skipped.push( createSkipped( name, 'no-heading' ) );
			continue;
		}
		if ( !content.items.length ) {
			skipped.push( createSkipped( name, 'no-list' ) );
		}
		content.items.forEach( ( item, i ) => reader.read( item, group, `${ name } \u2192 #${ i + 1 }` ) );
		content.otherTexts.forEach( ( text ) => skipped.push( createSkipped( name, 'no-bullets', text ) ) );
	}
	return {
		page: { version: VERSION, programs: reader.records },
		programs: reader.programs,
		skipped,
		isPartial: container.matches( PARTIAL ) || container.querySelector( PARTIAL ) !== null
	};
}
