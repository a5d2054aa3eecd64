import type { Page } from 'playwright-core';

/** An element that has the focus. */
export interface Stop {
	/** Its element, and its name. */
	readonly name: string;
	/** Whether it looks different without the focus. */
	readonly isMarked: boolean;
	/** Whether it is within the window, and not covered. */
	readonly isSeen: boolean;
}

/** Examines the element with the focus; null if it is not in an explorer. */
export function stopHere( page: Page ): Promise<Stop | null> {
	return page.evaluate( async () => {
		const element = document.activeElement;
		if ( !( element instanceof HTMLElement ) || !element.closest( '.program-explorer' ) ) {
			return null;
		}
		// Codex draws its own boxes beside those of the browser, and changes their colours by transitions.
		const painted = element.matches( '[type="checkbox"], [type="radio"]' ) ? element.nextElementSibling ?? element : element;
		const frame = () => new Promise( ( resolve ) => requestAnimationFrame( resolve ) );
		const settle = async () => {
			// Skins notice in one frame that the page was scrolled, and move their header in the next.
			await frame();
			await frame();
			const running = document.getAnimations().filter( ( { effect } ) => effect?.getComputedTiming().endTime !== Infinity );
			await Promise.allSettled( running.map( ( { finished } ) => finished ) );
		};
		const look = () => {
			const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle( painted );
			// Codex has outlines that only forced colours show.
			const outline = outlineStyle === 'none' || /, 0\)$/.test( outlineColor ) ? '' : outlineStyle + outlineWidth;
			return [ outline, boxShadow, borderColor ].join();
		};
		await settle();
		const marked = look();
		const { left, top, right, bottom } = painted.getBoundingClientRect();
		const over = document.elementFromPoint( ( left + right ) / 2, ( top + bottom ) / 2 );
		// Browsers scroll by whole pixels, and leave an edge out.
		const isSeen = top >= -4 && bottom <= innerHeight + 4 && over !== null &&
			( painted.contains( over ) || over.contains( painted ) || element.contains( over ) || painted.parentElement?.contains( over ) === true );
		element.blur();
		await settle();
		const isMarked = look() !== marked;
		element.focus( { preventScroll: true } );
		return { name: `${ element.tagName.toLowerCase() } ${ ( element.getAttribute( 'aria-label' ) ?? ( element.textContent || element.id || ( element as Partial<HTMLInputElement> ).labels?.[ 0 ]?.textContent || '' ) ).slice( 0, 60 ) }`, isMarked, isSeen };
	} );
}

/** Presses Tab through an explorer, from the element with the focus on. */
export async function walk( page: Page, most = 60 ): Promise<readonly Stop[]> {
	const stops: Stop[] = [];
	for ( let stop = await stopHere( page ); stop && stops.length < most; stop = await stopHere( page ) ) {
		stops.push( stop );
		await page.keyboard.press( 'Tab' );
	}
	return stops;
}
