import type { Detail, NamedFinding, Verdict } from './finding';

const CLASS = 'program-explorer__selftest';
const HEADING_ID = 'program-explorer-selftest';

/** Codex's words for the verdicts; they choose colour and icon. */
const LOOKS: Readonly<Record<Verdict, string>> = { ok: 'success', differs: 'error', unknown: 'warning' };

/** The self-test as it is seen. */
export interface Panel {
	/** Shows what was found, and lets it be copied. */
	readonly fill: ( findings: readonly NamedFinding[], text: string ) => void;
}

function element<K extends keyof HTMLElementTagNameMap>( tag: K, properties: Partial<HTMLElementTagNameMap[ K ]>, ...content: readonly ( Node | string )[] ): HTMLElementTagNameMap[ K ] {
	const made = Object.assign( document.createElement( tag ), properties );
	made.append( ...content );
	return made;
}

function button( text: string, act: () => void ): HTMLButtonElement {
	const made = element( 'button', { type: 'button', className: 'cdx-button' }, text );
	made.addEventListener( 'click', act );
	return made;
}

function lineOf( { text, url }: Detail ): HTMLElement {
	return element( 'li', {}, ...url === undefined ? [ text ] : [ `${ text } `, element( 'a', { href: url }, 'See the page' ) ] );
}

/** A term and its description. */
function rowOf( { name, verdict, text, details = [] }: NamedFinding ): readonly HTMLElement[] {
	const list = details.length ? [ element( 'ul', {}, ...details.map( lineOf ) ) ] : [];
	return [
		element( 'dt', {}, name ),
		element(
			'dd', {},
			element(
				'div', { className: `cdx-message cdx-message--inline cdx-message--${ LOOKS[ verdict ] }` },
				element( 'span', { className: 'cdx-message__icon' } ),
				element( 'div', { className: 'cdx-message__content' }, element( 'strong', {}, verdict ), `: ${ text }` )
			),
			...list
		)
	];
}

/** Copies a text; false where the browser does not let it. */
async function copied( text: string ): Promise<boolean> {
	try {
		if ( !( 'clipboard' in navigator ) ) {
			return false;
		}
		await navigator.clipboard.writeText( text );
		return true;
	} catch {
		return false;
	}
}

/** A box with a text in it, to copy by hand. */
function selectable( text: string ): HTMLTextAreaElement {
	const box = element( 'textarea', { className: `cdx-text-area__textarea ${ CLASS }-text`, value: text, readOnly: true, rows: 10 } );
	box.setAttribute( 'aria-label', 'The self-test as text' );
	return box;
}

/**
 * Opens the panel, in place of one that is open already, and leads to it whoever asked for it.
 *
 * @param root Before which it stands; null for the top of the content.
 * @param content
 */
export function openPanel( root: HTMLElement | null, content: HTMLElement ): Panel {
	document.querySelectorAll( `.${ CLASS }` ).forEach( ( old ) => old.remove() );
	const status = element( 'p', {}, 'The self-test runs.' );
	status.setAttribute( 'role', 'status' );
	const findingsHere = element( 'div', {} );
	const buttons = element( 'div', { className: `${ CLASS }-buttons` } );
	// In English wherever it stands, for it is to be copied into reports.
	const panel = element( 'section', { className: CLASS, lang: 'en', dir: 'ltr', tabIndex: -1 },
		element( 'h2', { id: HEADING_ID }, 'Self-test of the program explorer' ), buttons, status, findingsHere );
	panel.setAttribute( 'aria-labelledby', HEADING_ID );
	buttons.append( button( 'Close', () => {
		panel.remove();
		const next = root && root.isConnected ? root : content;
		next.tabIndex = -1;
		next.focus( { preventScroll: true } );
	} ) );

	if ( root ) {
		root.before( panel );
	}
	// Mobile skins fold sections away.
	if ( !root || !panel.getClientRects().length ) {
		content.prepend( panel );
	}
	panel.focus();

	return {
		fill: ( findings, text ) => {
			const copy = button( 'Copy as text', () => void copied( text ).then( ( isCopied ) => {
				status.textContent = isCopied ? 'Copied.' : 'The browser does not let this be copied. Copy the text in the box below.';
				panel.querySelectorAll( 'textarea' ).forEach( ( old ) => old.remove() );
				if ( !isCopied ) {
					const box = selectable( text );
					status.after( box );
					box.focus();
					box.select();
				}
			} ) );
			buttons.prepend( copy );
			const off = findings.filter( ( { verdict } ) => verdict !== 'ok' ).length;
			status.textContent = off ? `The self-test is done: ${ off } of ${ findings.length } checks are not ok.` : `The self-test is done: all ${ findings.length } checks are ok.`;
			findingsHere.append( element( 'dl', {}, ...findings.flatMap( rowOf ) ) );
			// The explorer has led to itself meanwhile.
			if ( panel.contains( document.activeElement ) ) {
				panel.scrollIntoView();
			}
		}
	};
}
