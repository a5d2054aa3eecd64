/** A piece of an item's text, with what it stands in. */
export interface Run {
	/** White space is one space; a line break is "\n". */
	readonly text: string;
	/** The outermost bold text or link around it. */
	readonly mark: Element | null;
	readonly isBold: boolean;
	readonly link: Element | null;
	/** The element whose text it is. */
	readonly element: Element;
}

/** Not text: references, edit links, what nobody sees, and what stands in for styles. */
const IGNORED = 'style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]';
const BREAKS = 'br, p, div, dl, dd, dt, blockquote, table, tr';
const BOLD = 'b, strong';
/** Marks of direction and the like, which nobody sees; joiners stay, for some scripts need them. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Whether nobody sees an element. */
export function isIgnored( element: Element ): boolean {
	return element.matches( IGNORED ) || /display:\s*none/.test( element.getAttribute( 'style' ) || '' );
}

/** Text on one line, without what nobody sees. */
export function tidy( text: string ): string {
	return text.replace( UNSEEN, '' ).replace( /\s+/g, ' ' ).trim();
}

/** The text of runs, one behind the other. */
export function joined( runs: readonly Run[] ): string {
	return runs.map( ( { text } ) => text ).join( '' );
}

/** The text of an element as people see it, on one line. */
export function seenText( element: Element, skip: readonly Element[] = [] ): string {
	return tidy( joined( runsOf( element, skip ) ) );
}

/**
 * Takes the text of an element apart.
 *
 * @param item
 * @param skip Elements whose text is not wanted.
 */
export function runsOf( item: Element, skip: readonly Element[] = [] ): readonly Run[] {
	const runs: Run[] = [];
	const add = ( text: string, element: Element, mark: Element | null, isBold: boolean, link: Element | null ): void => {
		if ( text !== '' ) {
			runs.push( { text, element, mark, isBold, link } );
		}
	};
	const visit = ( parent: Element, mark: Element | null, isBold: boolean, link: Element | null ): void => {
		parent.childNodes.forEach( ( node ) => {
			if ( node.nodeType === 3 ) {
				add( ( node.nodeValue || '' ).replace( UNSEEN, '' ).replace( /\s+/g, ' ' ), parent, mark, isBold, link );
			}
			if ( node.nodeType !== 1 ) {
				return;
			}
			const element = node as Element;
			if ( skip.indexOf( element ) !== -1 || isIgnored( element ) ) {
				return;
			}
			const bold = element.matches( BOLD );
			const isLink = element.matches( 'a[href]' );
			// A break inside a title does not end it.
			const edge = element.matches( BREAKS ) ? mark ? ' ' : '\n' : '';
			add( edge, parent, mark, isBold, link );
			visit( element, mark || ( bold || isLink ? element : null ), isBold || bold, link || ( isLink ? element : null ) );
			add( element.matches( 'br' ) ? '' : edge, parent, mark, isBold, link );
		} );
	};
	visit( item, null, false, null );
	return runs;
}
