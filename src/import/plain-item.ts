import type { Item } from './item';
import { linksOf, nestedLists, readMaterials } from './nested-lists';
import { splitTitle, type Mark } from './split-title';
import { normalizeSpace, runsOf, type Run } from './text-runs';

/** A run, and its position in the text of the item. */
interface PositionedRun {
	readonly run: Run;
	readonly from: number;
	readonly to: number;
}

/** Joins runs to one text. White space where two of them meet becomes one space or one line break. */
function joinRuns( runs: readonly Run[] ): { readonly text: string; readonly positioned: readonly PositionedRun[] } {
	const positioned: PositionedRun[] = [];
	let text = '';
	for ( const run of runs ) {
		const last = text.slice( -1 );
		let added = run.text;
		if ( added === '\n' ) {
			added = last === '\n' ? '' : '\n';
			text = last === ' ' ? text.slice( 0, -1 ) : text;
		} else if ( last === '' || last === ' ' || last === '\n' ) {
			added = added.replace( /^ /, '' );
		}
		positioned.push( { run, from: text.length, to: text.length + added.length } );
		text += added;
	}
	return { text, positioned };
}

/** The bold texts and links, with their positions. */
function marksOf( positioned: readonly PositionedRun[] ): readonly Mark[] {
	const marks = new Map<Element, Mark>();
	for ( const { run, from, to } of positioned ) {
		if ( run.mark && to > from ) {
			const known = marks.get( run.mark );
			marks.set( run.mark, { from: known?.from ?? from, to, isBold: run.isBold || known?.isBold === true } );
		}
	}
	return Array.from( marks.values() );
}

/**
 * Reads an item of a plain list.
 *
 * @return null if it has no title of its own.
 */
export function readPlainItem( item: Element ): Item | null {
	const lists = nestedLists( item );
	const { text, positioned } = joinRuns( runsOf( item, lists ) );
	const parts = splitTitle( text, marksOf( positioned ) );
	const title = normalizeSpace( text.slice( ...parts.title ) );
	if ( title === '' ) {
		return null;
	}
	const runsIn = ( [ from, to ]: readonly [ number, number ] ): readonly Run[] =>
		positioned.filter( ( each ) => each.from < to && each.to > from && each.run.text.trim() !== '' ).map( ( { run } ) => run );
	const titleRuns = runsIn( parts.title );
	const [ link = null ] = linksOf( titleRuns );
	return {
		title,
		titleElement: titleRuns[ 0 ]?.element ?? item,
		link,
		summary: normalizeSpace( text.slice( ...parts.summary ) ),
		summaryElement: runsIn( parts.summary )[ 0 ]?.element ?? item,
		otherLinks: linksOf( positioned.map( ( { run } ) => run ) ).filter( ( other ) => other !== link ),
		...readMaterials( lists )
	};
}
