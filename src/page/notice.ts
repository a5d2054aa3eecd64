import { directionOf } from '../messages/direction';
import { createMessages } from '../messages/messages';
import type { MessageTexts } from '../messages/message-texts';

const CLASS = 'program-explorer__notice';

/** What a notice says and offers. */
export interface Notice {
	/** A failure sticks to the lower edge of the window; a warning waits at the end of the list. */
	readonly kind: 'failure' | 'warning';
	readonly text: string;
	/** For people who can edit the data page. */
	readonly content?: readonly Node[];
	/** What "Try again" does; null where that would not help. */
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

/** Removes the notice of a host, if it has one; who stands in it with the keyboard stays at the host. */
export function removeNotice( root: HTMLElement ): void {
	root.querySelectorAll( `.${ CLASS }` ).forEach( ( notice ) => {
		if ( notice.contains( document.activeElement ) ) {
			root.tabIndex = -1;
			root.focus( { preventScroll: true } );
		}
		notice.remove();
	} );
}

/**
 * Says what happened, below the list, so that nothing the reader sees moves. Made without the
 * views, for it must work when they do not.
 */
export function showNotice( root: HTMLElement, words: MessageTexts, { kind, text, content = [], retry }: Notice ): void {
	removeNotice( root );
	const msg = createMessages( words );
	const box = element(
		'div', `${ CLASS } ${ CLASS }--${ kind } cdx-message cdx-message--block cdx-message--${ kind === 'failure' ? 'notice' : 'warning' }`,
		element( 'span', 'cdx-message__icon' ),
		element(
			'div', 'cdx-message__content',
			element( 'p', '', text ),
			...content,
			...( retry ? [ button( msg( 'retry' ), '', retry ) ] : [] ),
			button( msg( 'dismiss' ), 'cdx-button--weight-quiet', () => removeNotice( root ) )
		)
	);
	box.setAttribute( 'role', 'status' );
	box.lang = words.language;
	box.dir = directionOf( words.language );
	root.append( box );
}
