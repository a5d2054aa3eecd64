import { sectionOf } from './headings';
import { isIgnored, joined, runsOf, tidy } from './text-runs';

/** What stands in one group of programs. */
export interface Section {
	/** The items of its bulleted lists. */
	readonly items: readonly Element[];
	/** Texts that stand in no bulleted list. */
	readonly others: readonly string[];
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** What is no part of a page's text, ours included. */
const NOT_TEXT = '.toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer__selftest, .program-explorer__update, .program-explorer-static__all';
const LIST = 'ul:not(.gallery)';
const HOLDERS = 'div, center, span, main, article';
const BLOCKS = 'p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form';
/** Where a section ends at the latest. */
const EDGES = '.program-explorer, .mw-parser-output, [data-group], body';

function textOf( element: Element ): string {
	return joined( runsOf( element ) );
}

/** Collects what it is shown. */
function collector( isEnd: ( heading: Element ) => boolean ): { readonly visit: ( node: Node ) => boolean; readonly done: () => Section } {
	const items: Element[] = [];
	const others: string[] = [];
	let line = '';
	const flush = ( next = '' ): void => {
		[ line, next ].map( tidy ).filter( Boolean ).forEach( ( text ) => others.push( text ) );
		line = '';
	};
	/** @return Whether the section ends there. */
	const visit = ( node: Node ): boolean => {
		if ( node.nodeType === 3 ) {
			line += node.nodeValue || '';
		}
		if ( node.nodeType !== 1 ) {
			return false;
		}
		const element = node as Element;
		if ( isIgnored( element ) || element.matches( NOT_TEXT ) ) {
			return false;
		}
		const heading = element.matches( HEADINGS ) ? element : element.matches( '.mw-heading' ) ? element.querySelector( HEADINGS ) : null;
		if ( heading ) {
			flush();
			return isEnd( heading );
		}
		if ( element.matches( LIST ) ) {
			flush();
			Array.from( element.children ).forEach( ( child ) => child.matches( 'li' ) ? items.push( child ) : flush( textOf( child ) ) );
			return false;
		}
		if ( element.matches( 'section' ) || element.matches( HOLDERS ) && element.querySelector( `${ LIST }, ${ HEADINGS }` ) ) {
			flush();
			return Array.from( element.childNodes ).some( visit );
		}
		if ( element.matches( BLOCKS ) ) {
			flush( textOf( element ) );
		} else {
			line += textOf( element );
		}
		return false;
	};
	return {
		visit,
		done: () => {
			flush();
			return { items, others };
		}
	};
}

function levelOf( heading: Element ): number {
	return Number( heading.tagName.slice( 1 ) );
}

/**
 * What stands under a heading, up to the next one of its level or above: whatever the skin wraps
 * sections in, and deeper headings included.
 *
 * @param heading
 * @param other The heading of the other list, which ends this one whatever its level.
 * @param container Nothing outside it is looked at.
 */
export function sectionUnder( heading: HTMLElement, other: HTMLElement | null, container: Element ): Section {
	const { visit, done } = collector( ( next ) => next === other || levelOf( next ) <= levelOf( heading ) );
	let node: Node = sectionOf( heading ).block;
	for ( ;; ) {
		while ( !node.nextSibling ) {
			const parent: Element | null = node.parentElement;
			if ( !parent || parent === container || !parent.matches( 'div, section' ) || parent.matches( EDGES ) ) {
				return done();
			}
			node = parent;
		}
		node = node.nextSibling;
		if ( visit( node ) ) {
			return done();
		}
	}
}

/** What stands in an element that holds one group and nothing else. */
export function sectionIn( group: Element ): Section {
	const { visit, done } = collector( () => false );
	group.childNodes.forEach( visit );
	return done();
}
