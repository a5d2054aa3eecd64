import type { GroupHeading } from '../app/context';
import type { Group } from '../programs/status';

/** A heading of the static list. The explorer shows its own with the same text and anchors. */
export interface StaticHeading extends GroupHeading {
	/** The elements that have the anchors while the static list is shown, in the same order. */
	readonly anchorElements: readonly HTMLElement[];
}

/** An element of the page that an explorer is mounted in, with the attributes that the template printed. */
export interface Host {
	readonly root: HTMLElement;
	/** The element that holds the static list and its headings. */
	readonly container: HTMLElement;
	/** The title of the data page. */
	readonly source: string;
	/** The revisions of the data page and of its included pages that the page was rendered with. */
	readonly revisions: readonly number[];
	/** The revisions of the pages with the messages, by language. */
	readonly messageRevisions: ReadonlyMap<string, number>;
	/** The page with translations of the data, and a language with the state of its translations; '' if not known. */
	readonly bundle: string;
	readonly bundleVersion: string;
	/** What is chosen at first, as a fragment without `programs?`. */
	readonly preset: string;
	/** Shows at most this many programs and a link to all; 0 for the whole explorer. */
	readonly limit: number;
	/** The title of the page with all programs; null if not known. */
	readonly all: string | null;
	/** The languages to read a text in if it is not there in the language of the host. */
	readonly fallbacks: readonly string[];
	/** The elements to hide while the explorer is ready. */
	readonly staticElements: readonly HTMLElement[];
	/** The section after the host: the heading and the list of the past. null if there is none. */
	readonly after: { readonly heading: HTMLElement; readonly list: HTMLElement } | null;
	/** The groups of the static list that the server marked. */
	readonly groups: readonly HTMLElement[];
	/** The headings of groups that the explorer shows its own for. A heading before the host is not among them: it stays. */
	readonly headings: ReadonlyMap<Group, StaticHeading>;
	/** The level of the explorer's headings, 2 to 5. */
	readonly level: number;
}

export const HOST_CLASS = 'program-explorer';

/** The attribute of a group that has the heading before it. A heading of wikitext cannot be marked itself. */
export const HEADING_ATTRIBUTE = 'data-has-heading';

/** The attribute that the server writes on the groups of the static list. */
export const GROUP_ATTRIBUTE = 'data-group';

/** The language of an element; '' if it is not known. */
export function languageOf( element: Element ): string {
	return element.closest<HTMLElement>( '[lang]' )?.lang || '';
}

/** An id that may be an anchor. Parsoid gives elements without one a number in Base64, such as `mwDA`, which changes with edits. */
const ANCHOR = /^(?!mw[\w-]{2,4}$)./;

/**
 * @param element An element in the position of the heading.
 * @param elements The heading, and the elements in or before it.
 */
export function staticHeading( text: string, element: Element, elements: readonly HTMLElement[] ): StaticHeading {
	const anchorElements = elements.filter( ( { id } ) => ANCHOR.test( id ) );
	return { text, language: languageOf( element ), anchors: anchorElements.map( ( { id } ) => id ), anchorElements };
}

/** The level of headings that replace one of the page. */
export function levelOf( heading: Element | null ): number {
	return heading ? Math.min( Number( heading.tagName.slice( 1 ) ), 5 ) : 3;
}

/** The level of headings under one of the page. */
export function levelBelow( heading: Element | null ): number {
	return heading ? Math.min( levelOf( heading ) + 1, 5 ) : 3;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** A heading that the template printed. */
function printedHeading( heading: HTMLElement ): StaticHeading {
	return staticHeading(
		// Before MediaWiki 1.43, the edit link is inside the heading.
		( heading.querySelector( '.mw-headline' ) || heading ).textContent.trim(),
		heading.querySelector( '[lang]' ) || heading,
		[ heading, ...heading.querySelectorAll<HTMLElement>( '[id]' ) ]
	);
}

/** A heading, or the element around it and its edit link. */
function blockOf( heading: HTMLElement | null ): HTMLElement | null {
	return heading && ( heading.closest<HTMLElement>( '.mw-heading' ) || heading );
}

/** Reads `en:12 fr:13`. */
function readRevisions( text: string ): ReadonlyMap<string, number> {
	return new Map( text.split( ' ' ).map( ( entry ): [ string, number ] => {
		const [ language = '', revision ] = entry.split( ':' );
		return [ language, Number( revision ) ];
	} ) );
}

/** What the template printed for one host. */
interface Printed {
	readonly root: HTMLElement;
	/** The heading before the host. It may be of something else. */
	readonly before: HTMLElement | null;
	readonly groups: HTMLElement[];
	/** The headings of groups that have one. */
	readonly headings: Map<Group, HTMLElement>;
}

function readHost( { root, before, groups, headings }: Printed ): Host {
	const { source = '', revision = '', preset = '', limit, all = null, languages = '', messages = '', bundle = '', bundleVersion = '' } = root.dataset;
	const heading = blockOf( headings.get( 'past' ) || null );
	const list = groups.find( ( group ) => !root.contains( group ) );
	const own = new Map<Group, StaticHeading>();
	headings.forEach( ( element, group ) => {
		if ( element !== before ) {
			own.set( group, printedHeading( element ) );
		}
	} );
	return {
		root,
		container: root,
		source,
		revisions: /^[\d ]+$/.test( revision ) ? revision.split( ' ' ).map( Number ).filter( Boolean ) : [],
		messageRevisions: readRevisions( messages ),
		bundle,
		bundleVersion,
		preset,
		limit: Number( limit ) || 0,
		all,
		fallbacks: languages.match( /\S+/g ) || [],
		staticElements: Array.from( root.querySelectorAll<HTMLElement>( ':scope > *' ) ),
		after: heading && list ? { heading, list } : null,
		groups,
		headings: own,
		level: levelBelow( headings.size ? before : null )
	};
}

/**
 * Reads the host elements that the template printed. Their first headings are before them, and the group of the past
 * is after them, see static-list.lua.
 */
export function findHosts( content: HTMLElement ): readonly Host[] {
	const printed: Printed[] = [];
	let heading: HTMLElement | null = null;
	content.querySelectorAll<HTMLElement>( `${ HEADINGS }, .${ HOST_CLASS }[data-source], [${ GROUP_ATTRIBUTE }]` ).forEach( ( element ) => {
		const last = printed[ printed.length - 1 ];
		if ( element.matches( HEADINGS ) ) {
			heading = element;
		} else if ( !element.hasAttribute( GROUP_ATTRIBUTE ) ) {
			printed.push( { root: element, before: heading, groups: [], headings: new Map() } );
		} else if ( last ) {
			last.groups.push( element );
			if ( heading && element.hasAttribute( HEADING_ATTRIBUTE ) ) {
				last.headings.set( element.getAttribute( GROUP_ATTRIBUTE ) as Group, heading );
			}
		}
	} );
	return printed.map( readHost );
}
