import type { HeadingName } from './known-headings';

/** A selector of all headings. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The wrapper that MediaWiki puts around a heading since 1.43, or the heading itself if there is none. */
export function blockOf( heading: HTMLElement ): HTMLElement {
	return heading.closest<HTMLElement>( '.mw-heading' ) ?? heading;
}

/** The text of a heading without the edit link. */
export function headingText( heading: Element ): string {
	const copy = heading.cloneNode( true ) as Element;
	copy.querySelectorAll( '.mw-editsection' ).forEach( ( link ) => link.remove() );
	return copy.textContent.replace( /\s+/g, ' ' ).trim();
}

/**
 * The elements whose ids are anchors of a heading: the heading itself, a span inside it (before
 * MediaWiki 1.43), or a span before it (from the extension Translate).
 */
export function anchorElementsOf( heading: HTMLElement ): readonly HTMLElement[] {
	const block = blockOf( heading );
	const blocks = [ block ];
	// The span from Translate may be in a paragraph of its own. An element with text does not belong to the heading.
	let before = block.previousElementSibling;
	while ( before instanceof HTMLElement && before.textContent.trim() === '' ) {
		blocks.push( before );
		before = before.previousElementSibling;
	}
	return blocks
		.flatMap( ( element ) => [ element, ...Array.from( element.querySelectorAll<HTMLElement>( '[id]' ) ) ] )
		.filter( ( { id } ) => id !== '' );
}

/** Finds a heading by its text, or else by its anchor. */
export function findHeading( container: ParentNode, { texts, anchor }: HeadingName ): HTMLElement | null {
	const headings = Array.from( container.querySelectorAll<HTMLElement>( HEADINGS ) );
	return headings.find( ( heading ) => texts.includes( headingText( heading ) ) ) ??
		headings.find( ( heading ) => anchorElementsOf( heading ).some( ( { id } ) => id === anchor ) ) ?? null;
}

/** The first heading in an element. */
export function firstHeading( container: ParentNode ): HTMLElement | null {
	return container.querySelector<HTMLElement>( HEADINGS );
}
