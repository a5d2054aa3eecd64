import { isFragmentOurs } from './url';

/** The links to other languages of a page that Translate puts above it or at its side. */
const LINKS = '.mw-pt-languages a, .interwiki-pagetranslation a';

/** The events that come before a link is followed or copied, by mouse, finger or keyboard. */
const EVENTS = [ 'mousedown', 'focusin' ];

function copyFragment( { target }: Event ): void {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>( LINKS ) : null;
	if ( link ) {
		link.hash = isFragmentOurs( location.hash ) ? location.hash : '';
	}
}

/**
 * Makes the links to other languages of the page lead to the same filters and details; ids are the same in all languages.
 *
 * @return A function that stops it.
 */
export function keepFragment(): () => void {
	EVENTS.forEach( ( event ) => document.addEventListener( event, copyFragment ) );
	return () => EVENTS.forEach( ( event ) => document.removeEventListener( event, copyFragment ) );
}
