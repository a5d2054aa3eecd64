import type { Item, ItemMaterial } from './item';
import { isIgnored, normalizeSpace, runsOf, textOfRuns, visibleText, type Run } from './text-runs';

/** A letter or a digit, anything that does not only separate links. */
const NOT_SEPARATOR = /[^\s,;.:|\u00B7&()-]/;

/** The outermost lists inside a list item. */
export function nestedLists( item: Element ): readonly Element[] {
	// A selector would read all deeper levels again on each level.
	return Array.from( item.children ).flatMap( ( child ) => child.matches( 'ul, ol' ) ? child : nestedLists( child ) );
}

/** The links with a visible text. */
export function linksOf( runs: readonly Run[] ): readonly Element[] {
	const links = new Set<Element>();
	runs.forEach( ( { link, text } ) => {
		if ( link && text.trim() !== '' ) {
			links.add( link );
		}
	} );
	return Array.from( links );
}

/** Reads the materials from the lists inside an item: the links in the nested list items. */
export function readMaterials( lists: readonly Element[] ): Pick<Item, 'materials' | 'otherTexts'> {
	const materials: ItemMaterial[] = [];
	const otherTexts: string[] = [];
	const readNestedItem = ( item: Element ): void => {
		const deeperLists = nestedLists( item );
		const runs = runsOf( item, deeperLists );
		const text = normalizeSpace( textOfRuns( runs ) );
		const links = linksOf( runs );
		const [ firstLink ] = links;
		if ( firstLink && links.length === 1 ) {
			materials.push( { label: text, link: firstLink } );
		} else {
			links.forEach( ( link ) => materials.push( { label: visibleText( link ), link } ) );
			if ( NOT_SEPARATOR.test( textOfRuns( runs.filter( ( run ) => !run.link ) ) ) ) {
				otherTexts.push( text );
			}
		}
		deeperLists.forEach( ( list ) => Array.from( list.children ).forEach( readNestedItem ) );
	};
	lists.forEach( ( list ) => Array.from( list.children ).filter( ( item ) => !isIgnored( item ) ).forEach( readNestedItem ) );
	return { materials, otherTexts };
}
