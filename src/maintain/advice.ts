import { createMessages, type MaintainerMessageKey } from '../messages/messages';
import type { MessageTexts } from '../messages/message-texts';
import type { Problem } from '../programs/problems';
import type { ImportOrigin, PagesOrigin } from '../page/load';
import type { Wiki } from '../wiki/wiki';
import { ENGLISH } from './english';
import { fixFor, type Fix } from './fix';

/** The part of a notice that is for people who can edit the data page. */
export interface Advice {
	/** null if the notice has a text already. */
	readonly text: string | null;
	readonly content: readonly Node[];
}

function element<K extends keyof HTMLElementTagNameMap>( tag: K, properties: Partial<HTMLElementTagNameMap[ K ]>, ...content: readonly ( Node | string )[] ): HTMLElementTagNameMap[ K ] {
	const made = Object.assign( document.createElement( tag ), properties );
	made.append( ...content );
	return made;
}

/** A button that opens the wiki's own editor with a text in it, and saves nothing. */
function editorWith( draft: string, { url, label }: Fix ): Node {
	const hidden = ( name: string, value: string ): Node => element( 'input', { type: 'hidden', name, value } );
	return element(
		'form', { method: 'post', action: url },
		hidden( 'wpTextbox1', draft ), hidden( 'model', 'json' ), hidden( 'format', 'application/json' ),
		// Without `wpPreview`, the wiki would treat this as a failed attempt to save. `wpUltimateParam` has to be the last field.
		hidden( 'wpPreview', '1' ), hidden( 'wpUltimateParam', '1' ),
		element( 'button', { className: 'cdx-button', type: 'submit' }, label )
	);
}

function contentOf( fix: Fix ): readonly Node[] {
	const list = fix.hints.length ? [ element( 'ul', {}, ...fix.hints.map( ( hint ) => element( 'li', {}, hint ) ) ) ] : [];
	return [ ...list, fix.draft === null ? element( 'a', { href: fix.url }, fix.label ) : editorWith( fix.draft, fix ) ];
}

/**
 * Describes what is wrong with a data page and what can be done, as a part of a notice.
 *
 * @param messages In the reader's language.
 * @param source The title of the data page.
 * @param origin null if there is no data page and no list to import.
 * @param problems Those of the data page.
 * @param drift What differs between the static list and the data.
 * @return null if nothing is wrong.
 */
export function adviceOn(
	wiki: Wiki, messages: MessageTexts, source: string, origin: PagesOrigin | ImportOrigin | null, problems: readonly Problem[], drift: readonly string[]
): Advice | null {
	const fix = fixFor( wiki, createMessages<MaintainerMessageKey>( messages, ENGLISH ), source, origin, problems, drift );
	const isSound = origin?.kind === 'pages' && !fix.hints.length;
	return isSound ? null : { text: fix.text, content: contentOf( fix ) };
}
