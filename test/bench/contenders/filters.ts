// What pages need that bring no filters, or no counts, from a library.
import { forEachGroup, GROUPS, valuesOf, type BenchProgram, type GroupKey } from '../data/groups';
import { escaped } from './page';

export interface ValueList {
	readonly key: GroupKey;
	readonly label: string;
	/** The commonest first. */
	readonly values: readonly string[];
}

export function listValues( programs: readonly BenchProgram[] ): ValueList[] {
	return GROUPS.map( ( { key, label } ) => {
		const totals = new Map<string, number>();
		programs.forEach( ( program ) => valuesOf( program, key ).forEach( ( value ) => totals.set( value, ( totals.get( value ) ?? 0 ) + 1 ) ) );
		return { key, label, values: [ ...totals ].sort( ( [ , a ], [ , b ] ) => b - a ).map( ( [ value ] ) => value ) };
	} );
}

export interface Filtered {
	readonly matches: readonly BenchProgram[];
	readonly counts: Readonly<Record<GroupKey, ReadonlyMap<string, number>>>;
}

/** Filters and counts in one pass. A program that misses one group only still counts in this group. */
export function filterPrograms( programs: readonly BenchProgram[], chosen: Readonly<Record<GroupKey, readonly string[]>> ): Filtered {
	const active = GROUPS.filter( ( { key } ) => chosen[ key ].length > 0 ).map( ( { key } ) => ( { key, values: new Set( chosen[ key ] ) } ) );
	const counts = forEachGroup( () => new Map<string, number>() );
	const matches: BenchProgram[] = [];
	const countIn = ( program: BenchProgram, key: GroupKey ): void => {
		const numbers = counts[ key ];
		for ( const value of valuesOf( program, key ) ) {
			numbers.set( value, ( numbers.get( value ) ?? 0 ) + 1 );
		}
	};
	for ( const program of programs ) {
		const missed = active.filter( ( { key, values } ) => !valuesOf( program, key ).some( ( value ) => values.has( value ) ) );
		const [ only ] = missed;
		if ( !only ) {
			matches.push( program );
			GROUPS.forEach( ( { key } ) => countIn( program, key ) );
		} else if ( missed.length === 1 ) {
			countIn( program, only.key );
		}
	}
	return { matches, counts };
}

/** Filters drawn once. `show` writes the numbers. */
export function drawFilters( root: HTMLElement, lists: readonly ValueList[], onChange: () => void ): { chosen: Record<GroupKey, string[]>; show: ( counts: Filtered[ 'counts' ] ) => void } {
	root.innerHTML = lists.map( ( { key, label, values } ) => `<fieldset data-key="${ key }"><legend>${ label }</legend>${ values.map( ( value ) =>
		`<label class="value"><input type="checkbox" value="${ escaped( value ) }"> ${ escaped( value ) } <span class="number"></span></label>` ).join( '' ) }</fieldset>` ).join( '' );
	const chosen = forEachGroup<string[]>( () => [] );
	const cells = lists.flatMap( ( { key, values } ) => {
		const numbers = root.querySelectorAll( `[data-key="${ key }"] .number` );
		return values.map( ( value, i ) => ( { key, value, cell: numbers[ i ] as Element } ) );
	} );
	root.addEventListener( 'change', ( { target } ) => {
		const { checked, value } = target as HTMLInputElement;
		const key = ( target as HTMLInputElement ).closest<HTMLElement>( '[data-key]' )?.dataset[ 'key' ] as GroupKey;
		chosen[ key ] = checked ? [ ...chosen[ key ], value ] : chosen[ key ].filter( ( each ) => each !== value );
		onChange();
	} );
	return {
		chosen,
		show: ( counts ) => cells.forEach( ( { key, value, cell } ) => {
			cell.textContent = String( counts[ key ].get( value ) ?? 0 );
		} )
	};
}
