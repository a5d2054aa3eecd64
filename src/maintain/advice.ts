import { createMessages, type MaintainerMessageKey } from '../messages/messages';
import type { MessageTexts } from '../messages/message-texts';
import type { ParseOptions } from '../programs/parse';
import type { Wiki } from '../wiki/wiki';
import { fixFor, type Fix, type WhatWasRead } from './fix';

/** What a notice says to people who can edit the data page. */
export interface Advice {
	/** null where a failure has been told already. */
	readonly text: string | null;
	readonly content: readonly Node[];
}

function element<K extends keyof HTMLElementTagNameMap>( tag: K, properties: Partial<HTMLElementTagNameMap[ K ]>, ...content: readonly ( Node | string )[] ): HTMLElementTagNameMap[ K ] {
	const made = Object.assign( document.createElement( tag ), properties );
	made.append( ...content );
	return made;
}

/** A button that opens the wiki's own editor with a text in it; nothing is saved by that. */
function editorWith( draft: string, { url, label }: Fix ): Node {
	const hidden = ( name: string, value: string ): Node => element( 'input', { type: 'hidden', name, value } );
	return element(
		'form', { method: 'post', action: url },
		hidden( 'wpTextbox1', draft ), hidden( 'model', 'json' ), hidden( 'format', 'application/json' ),
		// Without it the wiki would take this for a failed attempt to save.
		hidden( 'wpPreview', '1' ), hidden( 'wpUltimateParam', '1' ),
		element( 'button', { className: 'cdx-button', type: 'submit' }, label )
	);
}

function contentOf( fix: Fix ): readonly Node[] {
	const list = fix.hints.length ? [ element( 'ul', {}, ...fix.hints.map( ( hint ) => element( 'li', {}, hint ) ) ) ] : [];
	return [ ...list, fix.draft === null ? element( 'a', { href: fix.url }, fix.label ) : editorWith( fix.draft, fix ) ];
}

/**
 * Says what is wrong with a data page and what can be done, as a part of a notice.
 *
 * @param words The reader's.
 * @param source The title of the data page.
 * @param drift What differs between the static list and the data.
 * @return null where there is nothing to say.
 */
export function adviceOn(
	wiki: Wiki, words: MessageTexts, source: string, data: WhatWasRead, drift: readonly string[], options: ParseOptions
): Advice | null {
	const fix = fixFor( wiki, createMessages<MaintainerMessageKey>( words ), source, data, drift, options );
	const hasNothing = data.page && !fix.hints.length;
	return hasNothing ? null : { text: fix.text, content: contentOf( fix ) };
}
