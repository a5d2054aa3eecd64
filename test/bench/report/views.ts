import { VIEW_NAMES } from '../names';
import { median, quantile } from '../statistics';
import type { Results } from './results';
import { table } from './table';

const ms = ( value: number ): string => Number.isNaN( value ) ? '–' : value.toFixed( value < 10 ? 1 : 0 );
const both = ( times: readonly number[] ): string[] => [ ms( median( times ) ), ms( quantile( times, 0.95 ) ) ];

/** The sections about the views of the explorer. */
export function viewSections( { sizes, bytes, visits }: NonNullable<Results[ 'views' ]> ): string[] {
	const wrong = visits.flatMap( ( visit ) => visit.wrong );
	return [
		'## The views of the explorer',
		'Times in ms, measured in one run, the list beside the others. *Open*: from the choice of the view to the paint of its first rows; its module is loaded meanwhile, from the same machine. *Click*: a choice in the filters while the view is shown. *Use*: what a reader does most in it: opening and closing details in list and timeline, sorting by a column in the table, swapping rows and columns in the coverage, hiding what is equal in the comparison of four programs. *Elements*: on the whole page, a second after the view was opened. *Bytes*: script and styles of the view, compressed. The list is opened from the table; its code is there already.',
		...sizes.flatMap( ( size ) => [
			`### ${ size.toLocaleString( 'en' ) } programs, by view`,
			table(
				[ 'view', 'bytes', 'open, median', 'p95', 'click, median', 'p95', 'use, median', 'p95', 'elements' ],
				VIEW_NAMES.map( ( view ) => {
					const own = visits.filter( ( visit ) => visit.view === view && visit.size === size );
					return [
						view, ( bytes[ view ] ?? 0 ).toLocaleString( 'en' ), ...both( own.map( ( { open } ) => open ) ),
						...both( own.flatMap( ( { clicks } ) => clicks ) ), ...both( own.flatMap( ( { uses } ) => uses ) ),
						median( own.map( ( { elements } ) => elements ) ).toLocaleString( 'en' )
					];
				} )
			)
		] ),
		`Wrong numbers of programs after a click: ${ wrong.length ? wrong.slice( 0, 3 ).join( '; ' ) : 'none' }. Errors of the page: ${ new Set( visits.flatMap( ( { errors } ) => errors ) ).size }.`
	];
}
