import { SECTION } from '../page/sections';
import { blockOf, HEADINGS } from './headings';
import { isIgnored } from './text-runs';

/** The elements between a heading and the next one. */
export interface Section {
	readonly heading: HTMLElement;
	/** The heading, or the wrapper around it. */
	readonly block: HTMLElement;
	/** Where to insert a new first child of the section. */
	readonly insertion: { readonly parent: Node; readonly before: Node | null };
	/** Without elements that have no text, such as the category of a page with Parsoid. */
	readonly content: readonly HTMLElement[];
	/** The bulleted lists in the content. */
	readonly lists: readonly HTMLElement[];
}

/**
 * Collects the elements under a heading, up to the next heading of any level. They are siblings of
 * the heading; Parsoid has a section element around all of them, and the mobile site has one around
 * the content only.
 */
export function sectionOf( heading: HTMLElement ): Section {
	const block = blockOf( heading );
	const next = block.nextElementSibling;
	const wrapper = next && ( next.matches( SECTION ) || next.tagName === 'SECTION' && !next.querySelector( HEADINGS ) ) ? next : null;

	const content: HTMLElement[] = [];
	let element = wrapper ? wrapper.firstElementChild : next;
	while ( element instanceof HTMLElement && !element.matches( `${ HEADINGS }, .mw-heading, section` ) ) {
		if ( !isIgnored( element ) ) {
			content.push( element );
		}
		element = element.nextElementSibling;
	}
	return {
		heading,
		block,
		insertion: wrapper ?
			{ parent: wrapper, before: wrapper.firstChild } :
			{ parent: block.parentNode as Node, before: block.nextSibling },
		content,
		lists: content.filter( ( each ) => each.matches( 'ul' ) )
	};
}
