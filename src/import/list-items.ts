import { SECTION } from '../page/sections';
import { HEADINGS } from './headings';
import { sectionOf } from './section';
import { isIgnored, normalizeSpace, runsOf, textOfRuns } from './text-runs';

/** The list items of one group of programs, and the texts between the lists. */
export interface ListItems {
	/** The items of the bulleted lists. */
	readonly items: readonly Element[];
	/** Texts that are in no bulleted list. */
	readonly otherTexts: readonly string[];
}

/** Elements that are not part of the page's text, among them those of the explorer. */
const NOT_TEXT = '.toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all';
const LIST = 'ul:not(.gallery)';
/** Elements that may contain lists or headings. */
const CONTAINERS = 'div, center, span, main, article';
const BLOCKS = 'p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form';
/** Elements that a section is never larger than. */
const LIMITS = '.program-explorer, .mw-parser-output, [data-group], body';

function textOf( element: Element ): string {
	return textOfRuns( runsOf( element ) );
}

/** The heading that an element is or wraps; null if it is something else. */
function headingIn( element: Element ): Element | null {
	return element.matches( HEADINGS ) ? element : element.matches( '.mw-heading' ) ? element.querySelector( HEADINGS ) : null;
}

/** Whether the lists are inside the element, and not beside it. */
function isContainer( element: Element ): boolean {
	return element.matches( `section, ${ SECTION }` ) || element.matches( CONTAINERS ) && element.querySelector( `${ LIST }, ${ HEADINGS }` ) !== null;
}

/** Collects the list items and texts of nodes. */
interface Collector {
	/** Returns whether the node ends the section. */
	readonly visit: ( node: Node ) => boolean;
	readonly finish: () => ListItems;
}

function createCollector( isEnd: ( heading: Element ) => boolean ): Collector {
	const items: Element[] = [];
	const otherTexts: string[] = [];
	/** The text of inline nodes since the last block. */
	let inlineText = '';

	const addText = ( text: string ): void => {
		const normalized = normalizeSpace( text );
		if ( normalized !== '' ) {
			otherTexts.push( normalized );
		}
	};
	const endInlineText = (): void => {
		addText( inlineText );
		inlineText = '';
	};
	const visitElement = ( element: Element ): boolean => {
		if ( isIgnored( element ) || element.matches( NOT_TEXT ) ) {
			return false;
		}
		const heading = headingIn( element );
		if ( !heading && !isContainer( element ) && !element.matches( BLOCKS ) ) {
			inlineText += textOf( element );
			return false;
		}
		endInlineText();
		if ( heading ) {
			return isEnd( heading );
		}
		if ( element.matches( LIST ) ) {
			Array.from( element.children ).forEach( ( child ) => child.matches( 'li' ) ? items.push( child ) : addText( textOf( child ) ) );
		} else if ( isContainer( element ) ) {
			return Array.from( element.childNodes ).some( visit );
		} else {
			addText( textOf( element ) );
		}
		return false;
	};
	const visit = ( node: Node ): boolean => {
		if ( node.nodeType === node.TEXT_NODE ) {
			inlineText += node.nodeValue ?? '';
		}
		return node.nodeType === node.ELEMENT_NODE && visitElement( node as Element );
	};
	return {
		visit,
		finish: () => {
			endInlineText();
			return { items, otherTexts };
		}
	};
}

function levelOf( heading: Element ): number {
	return Number( heading.tagName.slice( 1 ) );
}

/** The node that follows in the page: a sibling, or else a sibling of a wrapper. null at the end of the container. */
function nextNode( node: Node, container: Element ): Node | null {
	let current = node;
	while ( !current.nextSibling ) {
		const parent = current.parentElement;
		if ( !parent || parent === container || !parent.matches( 'div, section' ) || parent.matches( LIMITS ) ) {
			return null;
		}
		current = parent;
	}
	return current.nextSibling;
}

/**
 * The list items and texts under a heading, up to the next heading of the same or a higher level.
 * Skins wrap parts of a section in different elements.
 *
 * @param other The heading of the other list. It ends this one on any level.
 * @param container Nothing outside it is read.
 */
export function listItemsUnder( heading: HTMLElement, other: HTMLElement | null, container: Element ): ListItems {
	const { visit, finish } = createCollector( ( next ) => next === other || levelOf( next ) <= levelOf( heading ) );
	let node = nextNode( sectionOf( heading ).block, container );
	while ( node && !visit( node ) ) {
		node = nextNode( node, container );
	}
	return finish();
}

/** The list items and texts in an element that contains one group of programs. */
export function listItemsIn( group: Element ): ListItems {
	const { visit, finish } = createCollector( () => false );
	group.childNodes.forEach( visit );
	return finish();
}
