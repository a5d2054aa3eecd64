import { STATIC_CLASS } from '../page/hosts';
import { isIgnored, joined, runsOf, seenText, tidy, type Run } from './text-runs';
import { split, type Mark } from './split-title';

/** What an item of a list says, in its own terms. */
export interface Item {
	readonly title: string;
	/** The element whose language the title has. */
	readonly titleElement: Element;
	/** The link of the title. */
	readonly link: Element | null;
	/** Empty where there is none. */
	readonly summary: string;
	readonly summaryElement: Element;
	/** All other links in its text. */
	readonly otherLinks: readonly Element[];
	/** Links to materials: what they are called, and the link. */
	readonly materials: readonly ( readonly [ label: string, link: Element ] )[];
	/** Texts that stand below it and are no materials. */
	readonly leftOver: readonly string[];
}

/** A run in the whole text of the item. */
interface PositionedRun {
	readonly run: Run;
	readonly from: number;
	readonly to: number;
}

/** Puts runs behind one another, with one space where several meet. */
function place( runs: readonly Run[] ): { readonly text: string; readonly placed: readonly PositionedRun[] } {
	const placed: PositionedRun[] = [];
	let text = '';
	for ( const run of runs ) {
		const ends = text.charAt( text.length - 1 );
		const added = run.text === '\n' ? ( ends === '\n' ? '' : '\n' ) :
			ends === '' || /\s/.test( ends ) ? run.text.replace( /^ /, '' ) : run.text;
		if ( run.text === '\n' && ends === ' ' ) {
			text = text.slice( 0, -1 );
		}
		placed.push( { run, from: text.length, to: text.length + added.length } );
		text += added;
	}
	return { text, placed };
}

function marksOf( placed: readonly PositionedRun[] ): readonly Mark[] {
	const marks = new Map<Element, Mark>();
	for ( const { run, from, to } of placed ) {
		if ( run.mark && to > from ) {
			const mark = marks.get( run.mark );
			marks.set( run.mark, { from: mark ? mark.from : from, to, isBold: run.isBold || mark !== undefined && mark.isBold } );
		}
	}
	return Array.from( marks.values() );
}

/** Lists inside an item; those inside one of these belong to it. */
export function nestedLists( item: Element ): readonly Element[] {
	// Not by a selector, which would look at all that is below once for each level.
	return Array.from( item.children ).reduce<readonly Element[]>( ( lists, child ) =>
		lists.concat( child.matches( 'ul, ol' ) ? child : nestedLists( child ) ), [] );
}

/** Reads the lists inside an item: a line with links leads to materials. */
function readNested( lists: readonly Element[] ): Pick<Item, 'materials' | 'leftOver'> {
	const materials: ( readonly [ string, Element ] )[] = [];
	const leftOver: string[] = [];
	const readLine = ( line: Element ): void => {
		const below = nestedLists( line );
		const runs = runsOf( line, below );
		const text = tidy( joined( runs ) );
		const links = linksOf( runs );
		const [ only ] = links;
		if ( only && links.length === 1 ) {
			materials.push( [ text, only ] );
		} else {
			links.forEach( ( link ) => materials.push( [ seenText( link ), link ] ) );
			if ( /[^\s,;.:|\u00B7&()-]/.test( joined( runs.filter( ( run ) => !run.link ) ) ) ) {
				leftOver.push( text );
			}
		}
		below.forEach( ( list ) => Array.from( list.children ).forEach( readLine ) );
	};
	lists.forEach( ( list ) => Array.from( list.children ).filter( ( line ) => !isIgnored( line ) ).forEach( readLine ) );
	return { materials, leftOver };
}

function linksOf( runs: readonly Run[] ): readonly Element[] {
	const links = new Set<Element>();
	runs.forEach( ( { link, text } ) => {
		if ( link && text.trim() !== '' ) {
			links.add( link );
		}
	} );
	return Array.from( links );
}

/**
 * Reads an item of a plain list.
 *
 * @param item
 * @return null where it says nothing by itself.
 */
export function readItem( item: Element ): Item | null {
	const lists = nestedLists( item );
	const { text, placed } = place( runsOf( item, lists ) );
	const found = split( text, marksOf( placed ) );
	const title = tidy( text.slice( ...found.title ) );
	if ( title === '' ) {
		return null;
	}
	const within = ( [ from, to ]: readonly [ number, number ] ): readonly Run[] =>
		placed.filter( ( each ) => each.from < to && each.to > from && each.run.text.trim() !== '' ).map( ( { run } ) => run );
	const titleRuns = within( found.title );
	const summaryRuns = within( found.summary );
	const [ link = null ] = linksOf( titleRuns );
	return Object.assign( {
		title,
		titleElement: titleRuns[ 0 ] ? titleRuns[ 0 ].element : item,
		link,
		summary: tidy( text.slice( ...found.summary ) ),
		summaryElement: summaryRuns[ 0 ] ? summaryRuns[ 0 ].element : item,
		otherLinks: linksOf( placed.map( ( { run } ) => run ) ).filter( ( other ) => other !== link )
	}, readNested( lists ) );
}

/**
 * Reads an item that the server rendered from a data page (Module:Program explorer).
 *
 * @param item With `PROGRAM_ATTRIBUTE`.
 * @return null where it has no title.
 */
export function readRenderedItem( item: Element ): Item | null {
	const part = ( name: string ): Element | null => item.querySelector( `.${ STATIC_CLASS }__${ name }` );
	const heading = item.querySelector( 'b' );
	const title = heading ? seenText( heading ) : '';
	const summary = part( 'summary' );
	const materials = part( 'materials' );
	return heading && title !== '' ? {
		title,
		titleElement: heading,
		link: heading.querySelector( 'a[href]' ),
		// What is small says in which language the summary is.
		summary: summary ? seenText( summary, Array.from( summary.querySelectorAll( 'small' ) ) ) : '',
		summaryElement: summary || item,
		otherLinks: [],
		materials: materials ? Array.from( materials.querySelectorAll( 'a[href]' ) ).map( ( link ) => [ seenText( link ), link ] as const ) : [],
		leftOver: []
	} : null;
}
