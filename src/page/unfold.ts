import { afterPaint } from '../app/after-paint';
import type { Host } from './hosts';
import { isFolded, sectionOf, watchFolding } from './sections';

/** The heading of the section that an element is in, or the element around that heading; null if no section can be folded. */
function sectionHeading( element: HTMLElement ): Element | null {
	return sectionOf( element )?.previousElementSibling || null;
}

/** Unfolds the section of an element: now, or as soon as MobileFrontend has folded it. Then calls a function. */
export function unfold( element: HTMLElement, then: () => void ): void {
	if ( !isFolded( element ) ) {
		then();
		return;
	}
	const open = (): void => {
		const section = sectionOf( element );
		if ( section?.hasAttribute( 'hidden' ) ) {
			const heading = sectionHeading( element );
			( heading?.querySelector<HTMLElement>( 'h2' ) || heading as HTMLElement ).click();
		}
		if ( !isFolded( element ) ) {
			end();
			then();
		}
	};
	const end = watchFolding( element, open );
	open();
}

/**
 * Scrolls to a heading if the address has its anchor. For a heading of a group, the browser scrolled to the static one,
 * which is hidden now; the heading of the section may have been in another place before the section was unfolded.
 */
export function scrollToLinkedHeading( { root, headings }: Host ): void {
	const ofSection = Array.from( sectionHeading( root )?.querySelectorAll( '[id]' ) || [], ( { id } ) => id );
	const ofGroups = Array.from( headings.values(), ( { anchors } ) => anchors );
	// Browsers encode the address.
	const anchor = ofSection.concat( ...ofGroups ).find( ( each ) => [ each, encodeURI( each ) ].includes( location.hash.slice( 1 ) ) );
	if ( anchor ) {
		unfold( root, () => afterPaint( () => document.getElementById( anchor )?.scrollIntoView() ) );
	}
}
