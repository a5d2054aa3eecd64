/*
 * The sections that MobileFrontend makes of a page and folds on small screens. A click on the heading before a section
 * folds or unfolds it. With the parser of before, a section is a `section`; with Parsoid, it is a `div`.
 */
export const SECTION = 'section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div';

/** The section that an element is in; null if no section can be folded. */
export function sectionOf( element: HTMLElement ): HTMLElement | null {
	return element.closest<HTMLElement>( SECTION );
}

/** Whether an element is in a section that can be folded. */
export function isInSection( element: HTMLElement ): boolean {
	return sectionOf( element ) !== null;
}

/** Whether an element is in a folded section, or in one that is hidden until MobileFrontend has started. */
export function isFolded( element: HTMLElement ): boolean {
	const section = sectionOf( element );
	return section !== null && ( section.hasAttribute( 'hidden' ) || !section.getClientRects().length );
}

/** Whether the section of an element has other text than that of the element. */
export function hasOtherText( element: HTMLElement ): boolean {
	return ( sectionOf( element ) || element ).textContent.trim() !== element.textContent.trim();
}

/**
 * Calls a function whenever the section of an element has been folded or unfolded.
 *
 * @return A function that ends it.
 */
export function watchFolding( element: HTMLElement, onChange: () => void ): () => void {
	const section = sectionOf( element );
	const observer = new MutationObserver( onChange );
	if ( section ) {
		observer.observe( section, { attributeFilter: [ 'hidden', 'class' ] } );
	}
	return () => observer.disconnect();
}
