import { createMessages, type MaintainerMessageKey } from '../messages/messages';
import type { MessageTexts } from '../messages/message-texts';
import type { Problem } from '../programs/problems';
import type { ImportOrigin, PagesOrigin } from '../page/load';
import type { Wiki } from '../wiki/wiki';
import { ENGLISH } from './english';
import { fixFor, type DeletionState, type Fix } from './fix';

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

/** Opens our editor with the text of a data page that is to be created. Rejects if it does not load. */
export type CreatePage = ( draft: string ) => Promise<void>;

/**
 * A button that opens our editor with a text in it, or the wiki's own one if ours does not load. It saves nothing.
 *
 * @param now The time of the wiki. Without it, the editor would say that a page that was deleted at any time was deleted
 * just now, and would refuse the first attempt to save.
 */
function editorWith( draft: string, { url, label }: Fix, now: string, create: CreatePage ): Node {
	const hidden = ( name: string, value: string ): Node => element( 'input', { type: 'hidden', name, value } );
	const form = element(
		'form', { method: 'post', action: url },
		hidden( 'wpTextbox1', draft ), hidden( 'model', 'json' ), hidden( 'format', 'application/json' ),
		hidden( 'wpStarttime', now ),
		// Without `wpPreview`, the wiki would treat this as a failed attempt to save. `wpUltimateParam` has to be the last field.
		hidden( 'wpPreview', '1' ), hidden( 'wpUltimateParam', '1' ),
		element( 'button', { className: 'cdx-button', type: 'submit' }, label )
	);
	form.addEventListener( 'submit', ( event ) => {
		event.preventDefault();
		create( draft ).catch( () => form.submit() );
	} );
	return form;
}

function contentOf( fix: Fix, log: Node | null, now: string, create: CreatePage ): readonly Node[] {
	const list = fix.hints.length ? [ element( 'ul', {}, ...fix.hints.map( ( hint ) => element( 'li', {}, ...hint.map( ( part ) => typeof part === 'string' ? part : element( 'span', { lang: 'en', dir: 'ltr' }, part.english ) ) ) ) ) ] : [];
	return [
		...list,
		...log ? [ element( 'p', {}, log ) ] : [],
		fix.draft === null ? element( 'a', { href: fix.url }, fix.label ) : editorWith( fix.draft, fix, now, create )
	];
}

/**
 * Describes what is wrong with a data page and what can be done, as a part of a notice.
 *
 * @param messages In the reader's language.
 * @param source The title of the data page.
 * @param origin null if there is no data page and no list to import.
 * @param problems Those of the data page.
 * @param drift What differs between the static list and the data.
 * @param deletion null if there is a data page, or if the wiki does not answer.
 * @param create What the button that creates the data page does.
 * @return null if nothing is wrong.
 */
export function adviceOn(
	wiki: Wiki, messages: MessageTexts, source: string, origin: PagesOrigin | ImportOrigin | null, problems: readonly Problem[], drift: readonly string[],
	deletion: DeletionState | null, create: CreatePage
): Advice | null {
	const msg = createMessages<MaintainerMessageKey>( messages, ENGLISH );
	const fix = fixFor( wiki, msg, source, origin, problems, drift );
	const log = deletion?.wasDeleted ? element( 'a', { href: wiki.urlOf( 'Special:Log', { type: 'delete', page: source } ) }, msg( 'maintain-deleted' ) ) : null;
	const isSound = origin?.kind === 'pages' && !fix.hints.length;
	return isSound ? null : { text: fix.text, content: contentOf( fix, log, deletion?.now || '', create ) };
}
