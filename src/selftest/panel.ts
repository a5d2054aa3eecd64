import type { Detail, NamedFinding, Verdict } from './finding';

const CLASS = 'program-explorer__selftest';
const HEADING_ID = 'program-explorer-selftest';

/** Codex's names for the colour and icon of each verdict. */
const CODEX_TYPES: Readonly<Record<Verdict, string>> = { ok: 'success', differs: 'error', unknown: 'notice' };

/** The box on the page that shows the self-test. */
export interface Panel {
	/** Shows the findings, and a button that copies them as text. */
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
				'div', { className: `cdx-message cdx-message--inline cdx-message--${ CODEX_TYPES[ verdict ] }` },
				element( 'span', { className: 'cdx-message__icon' } ),
				element( 'div', { className: 'cdx-message__content' }, element( 'strong', {}, verdict ), `: ${ text }` )
			),
			...list
		)
	];
}

/** Copies a text to the clipboard; false if the browser does not allow it. */
async function copyText( text: string ): Promise<boolean> {
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

/** A box with a text, to copy it by hand. */
function textBox( text: string ): HTMLTextAreaElement {
	const box = element( 'textarea', { className: `cdx-text-area__textarea ${ CLASS }-text`, value: text, readOnly: true, rows: 10 } );
	box.setAttribute( 'aria-label', 'The self-test as text' );
	return box;
}

/**
 * Opens the panel and moves the focus to it. It replaces one that is open already.
 *
 * @param root The explorer to open it before; null for the top of the content.
 */
export function openPanel( root: HTMLElement | null, content: HTMLElement ): Panel {
	document.querySelectorAll( `.${ CLASS }` ).forEach( ( old ) => old.remove() );
	const status = element( 'p', {}, 'The self-test runs.' );
	status.setAttribute( 'role', 'status' );
	const findingsBox = element( 'div', {} );
	const buttons = element( 'div', { className: `${ CLASS }-buttons` } );
	// In English on all pages, because it is for bug reports.
	const panel = element( 'section', { className: CLASS, lang: 'en', dir: 'ltr', tabIndex: -1 },
		element( 'h2', { id: HEADING_ID }, 'Self-test of the program explorer' ), buttons, status, findingsBox );
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
	// A collapsed section of a mobile skin would hide it.
	if ( !root || !panel.getClientRects().length ) {
		content.prepend( panel );
	}
	panel.focus();

	return {
		fill: ( findings, text ) => {
			const copy = button( 'Copy as text', () => void copyText( text ).then( ( isCopied ) => {
				status.textContent = isCopied ? 'Copied.' : 'The browser does not let this be copied. Copy the text in the box below.';
				panel.querySelectorAll( 'textarea' ).forEach( ( old ) => old.remove() );
				if ( !isCopied ) {
					const box = textBox( text );
					status.after( box );
					box.focus();
					box.select();
				}
			} ) );
			buttons.prepend( copy );
			const count = ( wanted: Verdict ): number => findings.filter( ( { verdict } ) => verdict === wanted ).length;
			status.textContent = `The self-test is done: of ${ findings.length } checks, ${ count( 'ok' ) } are ok, ${ count( 'differs' ) } are not ok, ${ count( 'unknown' ) } are not known.`;
			findingsBox.append( element( 'dl', {}, ...findings.flatMap( rowOf ) ) );
			// The explorer may have scrolled the page to itself in the meantime.
			if ( panel.contains( document.activeElement ) ) {
				panel.scrollIntoView();
			}
		}
	};
}
