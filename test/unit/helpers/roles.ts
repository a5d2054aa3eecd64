/** The elements with an implicit role, as far as the explorer has them. */
const IMPLICIT: Readonly<Record<string, string>> = {
	article: 'article',
	button: 'button',
	checkbox: 'input[type="checkbox"]',
	combobox: 'select',
	group: 'fieldset',
	heading: 'h1, h2, h3, h4, h5, h6',
	link: 'a[href]',
	list: 'ul, ol',
	option: 'option',
	radio: 'input[type="radio"]',
	row: 'tr',
	rowheader: 'th[scope="row"], th[scope="rowgroup"]',
	cell: 'td',
	columnheader: 'th[scope="col"]',
	region: 'section[aria-labelledby]',
	searchbox: 'input[type="search"]',
	table: 'table',
	textbox: 'textarea'
};

function isShown( element: Element ): boolean {
	return !element.closest( '[hidden], .program-explorer-hidden' );
}

/** The text that a screen reader reads. */
export function textOf( element: Element ): string {
	const copy = element.cloneNode( true ) as Element;
	copy.querySelectorAll( '[aria-hidden="true"], [hidden]' ).forEach( ( each ) => each.remove() );
	return ( copy.textContent || '' ).replace( /[\u2068\u2069]/g, '' ).replace( /\s+/g, ' ' ).trim();
}

function byIds( element: Element, attribute: string ): string | null {
	const ids = element.getAttribute( attribute )?.split( /\s+/ );
	return ids ? ids.map( ( id ) => textOf( document.getElementById( id ) ?? document.createElement( 'i' ) ) ).join( ' ' ) : null;
}

/** The accessible name of an element: a small part of https://www.w3.org/TR/accname-1.2/. */
export function nameOf( element: Element ): string {
	const label = ( element as Partial<HTMLInputElement> ).labels?.[ 0 ] ?? ( element as Partial<HTMLTableElement> ).caption;
	return byIds( element, 'aria-labelledby' ) ?? element.getAttribute( 'aria-label' ) ?? ( label ? textOf( label ) : textOf( element ) );
}

export function descriptionOf( element: Element ): string {
	return byIds( element, 'aria-describedby' ) ?? '';
}

export function all( role: string, within: ParentNode = document ): HTMLElement[] {
	const selector = [ `[role="${ role }"]`, IMPLICIT[ role ] ].filter( Boolean ).join( ', ' );
	return Array.from( within.querySelectorAll<HTMLElement>( selector ) ).filter( isShown );
}

export function names( role: string, within: ParentNode = document ): string[] {
	return all( role, within ).map( nameOf );
}

/** Like `one`; null if there is none. */
export function maybe( role: string, name: string, within: ParentNode = document ): HTMLElement | null {
	const found = all( role, within ).filter( ( element ) => nameOf( element ) === name );
	if ( found.length > 1 ) {
		throw new Error( `${ found.length } times ${ role } "${ name }"` );
	}
	return found[ 0 ] ?? null;
}

/** The only element with a role and a name. */
export function one( role: string, name: string, within: ParentNode = document ): HTMLElement {
	const found = maybe( role, name, within );
	if ( !found ) {
		throw new Error( `No ${ role } "${ name }". There are: ${ names( role, within ).join( ' | ' ) }` );
	}
	return found;
}
