import type { Page } from 'playwright-core';

/** How far the page can be scrolled sideways. */
export function sideways( page: Page ): Promise<number> {
	return page.evaluate( () => document.documentElement.scrollWidth - document.documentElement.clientWidth );
}

/** The elements that reach out of their explorer, or of the open dialog, at either side, as HTML. */
export function sticksOut( page: Page ): Promise<readonly string[]> {
	/** Boxes that are wider than the explorer on purpose; what is in them is not. */
	const onPurpose = [ 'backdrop', 'meta', 'panel', 'toolbar', 'chips' ].map( ( name ) => `.program-explorer__${ name }` ).join();
	/** What is in it may be out of sight until one scrolls. */
	const scrolling = '.program-explorer__table-box *';
	return page.evaluate( ( [ wide, hidden ] ) => Array.from( document.querySelectorAll( '.program-explorer__app *' ) ).filter( ( element ) => {
		const box = element.getBoundingClientRect();
		const around = element.closest( '.program-explorer__dialog' ) ?? element.closest( '.program-explorer__app' );
		const { left, right } = ( around ?? element ).getBoundingClientRect();
		// Not counted are rounding, elements for screen readers only, and the focus rings of elements at the edge.
		return box.width > 1 && !element.matches( wide ) && !element.matches( hidden ) &&
			( box.left < left - 6.5 || box.right > right + 6.5 );
	} ).map( ( element ) => element.outerHTML.slice( 0, 120 ) ), [ onPurpose, scrolling ] as const );
}

/**
 * The targets that are too small for a finger: smaller than 24 CSS px, with another target in the circle of that
 * size around them. Links within sentences are not counted.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */
export function smallTargets( page: Page ): Promise<readonly string[]> {
	return page.evaluate( () => {
		const LEAST = 24;
		interface Target { readonly name: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
		const dialog = document.querySelector( '.program-explorer__dialog' );
		const scrolled = document.querySelector( '.program-explorer__dialog-body' );
		/** Whether it can be reached now: not behind the dialog, nor scrolled out of it. */
		const isWithin = ( element: HTMLElement ): boolean => {
			const { top, bottom } = element.getBoundingClientRect();
			const view = scrolled?.contains( element ) ? scrolled.getBoundingClientRect() : null;
			return ( !dialog || dialog.contains( element ) ) && ( !view || top >= view.top && bottom <= view.bottom );
		};
		const targets: Target[] = Array.from( document.querySelectorAll<HTMLElement>(
			'.program-explorer__app a[href], .program-explorer__app button, .program-explorer__app input, .program-explorer__app select, .program-explorer__notice button'
		) ).filter( ( element ) => element.getClientRects().length > 0 && isWithin( element ) ).map( ( element ) => {
			const parts = [ element, ...( element as Partial<HTMLInputElement> ).labels ?? [] ]
				// A label beside its field is a target, but no bigger one.
				.filter( ( part ) => part === element || element.matches( '[type="checkbox"]' ) );
			const boxes = parts.map( ( part ) => part.getBoundingClientRect() );
			return {
				name: `${ element.tagName } ${ element.getAttribute( 'aria-label' ) ?? ( element.textContent || element.id ) }`,
				left: Math.min( ...boxes.map( ( { left } ) => left ) ),
				top: Math.min( ...boxes.map( ( { top } ) => top ) ),
				right: Math.max( ...boxes.map( ( { right } ) => right ) ),
				bottom: Math.max( ...boxes.map( ( { bottom } ) => bottom ) )
			};
		} );
		const isSmall = ( { left, top, right, bottom }: Target ): boolean => right - left < LEAST - 0.01 || bottom - top < LEAST - 0.01;
		const middle = ( { left, top, right, bottom }: Target ): readonly [ number, number ] => [ ( left + right ) / 2, ( top + bottom ) / 2 ];
		const distance = ( [ x, y ]: readonly [ number, number ], other: Target ): number => {
			if ( isSmall( other ) ) {
				const [ otherX, otherY ] = middle( other );
				return Math.hypot( x - otherX, y - otherY ) - LEAST / 2;
			}
			return Math.hypot( Math.max( other.left - x, 0, x - other.right ), Math.max( other.top - y, 0, y - other.bottom ) );
		};
		return targets.filter( ( target ) => isSmall( target ) &&
			targets.some( ( other ) => other !== target && distance( middle( target ), other ) < LEAST / 2 - 0.01 ) )
			.map( ( { name, left, top, right, bottom } ) => `${ name }: ${ ( right - left ).toFixed( 1 ) } × ${ ( bottom - top ).toFixed( 1 ) }` );
	} );
}
