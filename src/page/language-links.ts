import { isFragmentOurs } from '../app/url';

/** The links to other languages of a page that Translate puts over it, or at its side. */
const LINKS = '.mw-pt-languages a, .interwiki-pagetranslation a';

/** What comes before a link is followed or copied, by whatever hand. */
const BEFORE = [ 'mousedown', 'focusin' ];

function carry( { target }: Event ): void {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>( LINKS ) : null;
	if ( link ) {
		link.hash = isFragmentOurs( location.hash ) ? location.hash : '';
	}
}

/** Lets the links to other languages of the page lead to the view the reader has: ids are the same in all of them. */
export function keepFragmentInLanguageLinks(): void {
	BEFORE.forEach( ( event ) => document.addEventListener( event, carry ) );
}
