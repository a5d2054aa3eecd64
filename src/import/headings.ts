import type { HeadingName } from './known-headings';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * The element that stands among the paragraphs for a heading: MediaWiki wraps headings since
 * 1.43, older pages and Parsoid do not.
 */
function blockOf( heading: Element ): Element {
	return heading.closest( '.mw-heading' ) || heading;
}

/** A heading's text without the edit link beside it. */
export function headingText( heading: Element ): string {
	const copy = heading.cloneNode( true ) as Element;
	copy.querySelectorAll( '.mw-editsection' ).forEach( ( link ) => link.remove() );
	return copy.textContent.replace( /\s+/g, ' ' ).trim();
}

/**
 * The elements with the anchors that lead to a heading: itself, before 1.43 a span inside it, and
 * the span Translate puts before it.
 */
export function anchorElementsOf( heading: HTMLElement ): readonly HTMLElement[] {
	const block = blockOf( heading ) as HTMLElement;
	const around: HTMLElement[] = [ block ];
	// Translate's span stands alone or in a paragraph of its own; anything with text is not it.
	for ( let before = block.previousElementSibling; before instanceof HTMLElement && before.textContent.trim() === ''; before = before.previousElementSibling ) {
		around.push( before );
	}
	return around.reduce<HTMLElement[]>( ( anchorElements, element ) =>
		anchorElements.concat( element, Array.from( element.querySelectorAll<HTMLElement>( '[id]' ) ) ), [] )
		.filter( ( { id } ) => id !== '' );
}

/**
 * Finds a heading by its text or by its anchor.
 *
 * @return The `h2` (or other level), null where there is none.
 */
export function findHeading( container: ParentNode, name: HeadingName ): HTMLElement | null {
	const headings = Array.from( container.querySelectorAll<HTMLElement>( HEADINGS ) );
	return headings.find( ( heading ) => name.texts.includes( headingText( heading ) ) ) ||
		headings.find( ( heading ) => anchorElementsOf( heading ).some( ( { id } ) => id === name.anchor ) ) || null;
}

/** The first heading in an element, null where there is none. */
export function firstHeading( container: ParentNode ): HTMLElement | null {
	return container.querySelector<HTMLElement>( HEADINGS );
}

/** What stands under a heading, up to the next one. */
export interface Section {
	readonly heading: HTMLElement;
	/** The heading with the wrapper around it. */
	readonly block: HTMLElement;
	/** The element a new first child of the section goes into, and before which of its children. */
	readonly insertion: { readonly parent: Node; readonly before: Node | null };
	readonly content: readonly HTMLElement[];
	/** The bulleted lists among the content. */
	readonly lists: readonly HTMLElement[];
}

/**
 * Collects what stands under a heading, on every markup MediaWiki has: plain siblings, Parsoid's
 * sections around heading and text, and mobile's section around the text only.
 */
export function sectionOf( heading: HTMLElement ): Section {
	const block = blockOf( heading ) as HTMLElement;
	const next = block.nextElementSibling;
	const wrapped = next?.tagName === 'SECTION' && !next.querySelector( HEADINGS ) ? next : null;
	const first = wrapped ? wrapped.firstElementChild : next;

	const content: HTMLElement[] = [];
	for ( let element = first; element instanceof HTMLElement; element = element.nextElementSibling ) {
		if ( element.matches( HEADINGS ) || element.matches( '.mw-heading, section' ) ) {
			break;
		}
		content.push( element );
	}
	return {
		heading,
		block,
		insertion: wrapped ?
			{ parent: wrapped, before: wrapped.firstChild } :
			{ parent: block.parentNode as Node, before: block.nextSibling },
		content,
		lists: content.filter( ( element ) => element.matches( 'ul' ) )
	};
}
