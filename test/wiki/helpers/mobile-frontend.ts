import type { Page } from 'playwright-core';

/**
 * The shapes of MobileFrontend's sections: those of its legacy parser, and those of Parsoid. Compared by hand with
 * MobileFrontend of MediaWiki 1.43 and 1.45 (REL1_43 and REL1_45, both parsers) on 2026-11-27; the tests cannot have the extension itself.
 */
export const GENERATIONS = [ 'legacy', 'parsoid' ] as const;
export type Generation = typeof GENERATIONS[ number ];

/** Runs in the browser: makes sections of the headings, folds them, and unfolds the one with the linked id. */
function foldSections( generation: Generation ): void {
	const isLegacy = generation === 'legacy';
	const makeSections = (): void => {
		const style = document.createElement( 'style' );
		style.textContent = '.collapsible-block:not( .collapsible-block-js ), .mw-parser-output > section > .mw-heading + div:not( .mf-collapsible-content ) { display: none }';
		document.head.append( style );
		document.body.classList.add( 'mw-mf', 'skin-minerva' );
		const text = document.querySelector( '.mw-parser-output' );
		text?.querySelectorAll( ':scope > .mw-heading2' ).forEach( ( heading ) => {
			const content = document.createElement( isLegacy ? 'section' : 'div' );
			while ( heading.nextSibling && !( heading.nextSibling instanceof Element && heading.nextSibling.matches( '.mw-heading2' ) ) ) {
				content.append( heading.nextSibling );
			}
			if ( isLegacy ) {
				heading.classList.add( 'section-heading' );
				content.className = 'collapsible-block';
				heading.after( content );
			} else {
				const section = document.createElement( 'section' );
				heading.before( section );
				section.append( heading, content );
			}
		} );
	};

	const contentOf = ( heading: Element ): HTMLElement => heading.nextElementSibling as HTMLElement;
	const toggle = ( heading: Element ): void => {
		contentOf( heading ).toggleAttribute( 'hidden' );
	};
	const startFolding = (): void => {
		const headings = document.querySelectorAll( isLegacy ? '.section-heading' : '.mw-parser-output > section > .mw-heading' );
		headings.forEach( ( heading ) => {
			contentOf( heading ).classList.add( isLegacy ? 'collapsible-block-js' : 'mf-collapsible-content' );
			contentOf( heading ).setAttribute( 'hidden', 'until-found' );
			if ( !isLegacy ) {
				// It writes the heading anew.
				const h2 = heading.querySelector( 'h2' ) as HTMLElement;
				h2.innerHTML = `<span role="button" tabindex="0">${ h2.textContent }</span>`;
			}
			( isLegacy ? heading : heading.querySelector( 'h2' ) as Element ).addEventListener( 'click', () => toggle( heading ) );
		} );
		if ( isLegacy ) {
			const reveal = (): void => {
				const target = document.getElementById( decodeURIComponent( location.hash.slice( 1 ) ) );
				const section = target?.closest( '.collapsible-block' );
				const heading = target?.closest( '.section-heading' ) ?? section?.previousElementSibling;
				if ( heading && contentOf( heading ).hasAttribute( 'hidden' ) ) {
					toggle( heading );
				}
				target?.scrollIntoView();
			};
			reveal();
			window.addEventListener( 'hashchange', reveal );
		}
	};

	document.addEventListener( 'DOMContentLoaded', () => {
		makeSections();
		// Its script may start before the explorer or after it.
		window.setTimeout( startFolding, Number( new URL( location.href ).searchParams.get( 'foldAfter' ) ) );
	} );
}

/** Does to a page what MobileFrontend does on a phone. The parameter `foldAfter` of the address is the delay in ms. */
export function mobileFrontend( generation: Generation ): ( page: Page ) => Promise<unknown> {
	return ( page ) => page.addInitScript( foldSections, generation );
}
