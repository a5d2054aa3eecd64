import { STATIC_CLASS } from '../page/static-markup';
import type { Item } from './item';
import { visibleText } from './text-runs';

/**
 * Reads a list item that the server rendered from a data page (Module:Program explorer).
 *
 * @return null if it has no title.
 */
export function readRenderedItem( item: Element ): Item | null {
	const part = ( name: string ): Element | null => item.querySelector( `.${ STATIC_CLASS }__${ name }` );
	const titleElement = item.querySelector( 'b' );
	const title = titleElement ? visibleText( titleElement ) : '';
	if ( !titleElement || title === '' ) {
		return null;
	}
	const summary = part( 'summary' );
	const materialLinks = part( 'materials' )?.querySelectorAll( 'a[href]' ) ?? [];
	return {
		title,
		titleElement,
		link: titleElement.querySelector( 'a[href]' ),
		// The small text names the language of the summary.
		summary: summary ? visibleText( summary, Array.from( summary.querySelectorAll( 'small' ) ) ) : '',
		summaryElement: summary ?? item,
		otherLinks: [],
		materials: Array.from( materialLinks, ( link ) => ( { label: visibleText( link ), link } ) ),
		otherTexts: []
	};
}
