import { SECTION } from '../page/sections';

/** A part of an element's text that has one format. */
export interface Run {
	/** White space is one space; a line break is "\n". */
	readonly text: string;
	/** The element that contains the text. */
	readonly element: Element;
	/** The outermost bold element or link around it. */
	readonly mark: Element | null;
	readonly isBold: boolean;
	/** The link around it. */
	readonly link: Element | null;
}

/** The format of the text in an element. */
type Format = Pick<Run, 'mark' | 'isBold' | 'link'>;

/** Elements without text for the reader: styles, references, edit links, hidden and empty elements. */
const IGNORED = 'style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]';
const BREAKS = 'br, p, div, dl, dd, dt, blockquote, table, tr';
const BOLD = 'b, strong';
/** Invisible characters, such as direction marks. Joiners are not among them, because some scripts need them. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Whether an element has no text for the reader. A folded section of the mobile site has. */
export function isIgnored( element: Element ): boolean {
	return element.matches( IGNORED ) && !element.matches( SECTION ) || /display:\s*none/.test( element.getAttribute( 'style' ) ?? '' );
}

/** Removes invisible characters, and white space at both ends; other white space becomes one space. */
export function normalizeSpace( text: string ): string {
	return text.replace( INVISIBLE, '' ).replace( /\s+/g, ' ' ).trim();
}

export function textOfRuns( runs: readonly Run[] ): string {
	return runs.map( ( { text } ) => text ).join( '' );
}

/** The visible text of an element, on one line. */
export function visibleText( element: Element, except: readonly Element[] = [] ): string {
	return normalizeSpace( textOfRuns( runsOf( element, except ) ) );
}

/**
 * Splits the visible text of an element into runs.
 *
 * @param except Descendants whose text is left out.
 */
export function runsOf( root: Element, except: readonly Element[] = [] ): readonly Run[] {
	const runs: Run[] = [];
	const addRun = ( text: string, element: Element, format: Format ): void => {
		if ( text !== '' ) {
			runs.push( { text, element, ...format } );
		}
	};
	const visitElement = ( element: Element, parent: Element, format: Format ): void => {
		if ( except.includes( element ) || isIgnored( element ) ) {
			return;
		}
		const isBold = element.matches( BOLD );
		const isLink = element.matches( 'a[href]' );
		// A line break inside bold text or a link is only a space, because it does not end the title.
		const lineBreak = element.matches( BREAKS ) ? format.mark ? ' ' : '\n' : '';
		addRun( lineBreak, parent, format );
		visitChildren( element, {
			mark: format.mark ?? ( isBold || isLink ? element : null ),
			isBold: format.isBold || isBold,
			link: format.link ?? ( isLink ? element : null )
		} );
		if ( !element.matches( 'br' ) ) {
			addRun( lineBreak, parent, format );
		}
	};
	const visitChildren = ( parent: Element, format: Format ): void => {
		parent.childNodes.forEach( ( node ) => {
			if ( node.nodeType === node.TEXT_NODE ) {
				addRun( ( node.nodeValue ?? '' ).replace( INVISIBLE, '' ).replace( /\s+/g, ' ' ), parent, format );
			} else if ( node.nodeType === node.ELEMENT_NODE ) {
				visitElement( node as Element, parent, format );
			}
		} );
	};
	visitChildren( root, { mark: null, isBold: false, link: null } );
	return runs;
}
