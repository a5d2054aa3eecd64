import { directionOf } from '../messages/direction';
import type { MessageTexts } from '../messages/message-texts';
import { createMessages } from '../messages/messages';

const CLASS = 'program-explorer__notice';

export interface Notice {
	/** A failure, also one of a link, sticks to the lower edge of the window; a warning is at the end of the list. */
	readonly kind: 'failure' | 'warning';
	readonly text: string;
	/** Content for people who can edit the data page. */
	readonly content?: readonly Node[];
	/** What "Try again" does; null if it would not help. */
	readonly retry: ( () => void ) | null;
}

function element<K extends keyof HTMLElementTagNameMap>( tag: K, className: string, ...content: readonly ( Node | string )[] ): HTMLElementTagNameMap[ K ] {
	const made = document.createElement( tag );
	made.className = className;
	made.append( ...content );
	return made;
}

function button( text: string, className: string, act: () => void ): HTMLButtonElement {
	const made = element( 'button', `cdx-button ${ className }`, text );
	made.type = 'button';
	made.addEventListener( 'click', act );
	return made;
}

/** Removes the notice of a host, if it has one. If the focus is in it, it moves to the host. */
export function removeNotice( root: HTMLElement ): void {
	root.querySelectorAll( `.${ CLASS }` ).forEach( ( notice ) => {
		if ( notice.contains( document.activeElement ) ) {
			root.tabIndex = -1;
			root.focus( { preventScroll: true } );
		}
		notice.remove();
	} );
}

/** Shows a notice below the list, so that nothing that the reader sees moves. It works without the views, because they may have failed. */
export function showNotice( root: HTMLElement, messages: MessageTexts, { kind, text, content = [], retry }: Notice ): void {
	removeNotice( root );
	const msg = createMessages( messages );
	const box = element(
		'div', `${ CLASS } ${ CLASS }--${ kind } cdx-message cdx-message--block cdx-message--${ kind === 'failure' ? 'notice' : 'warning' }`,
		element( 'span', 'cdx-message__icon' ),
		element(
			'div', 'cdx-message__content',
			element( 'p', '', text ),
			...content,
			...retry ? [ button( msg( 'retry' ), '', retry ) ] : [],
			button( msg( 'dismiss' ), 'cdx-button--weight-quiet', () => removeNotice( root ) )
		)
	);
	box.setAttribute( 'role', 'status' );
	box.lang = messages.language;
	box.dir = directionOf( messages.language );
	root.append( box );
}
