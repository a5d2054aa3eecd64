import type { PartialDate } from './dates';

function digits( value: number, length: number ): string {
	return String( value ).padStart( length, '0' );
}

/** A date as a record of the data page has it: `2020`, `2020-06`, `2020-06-15`, each with `~` if it is approximate. */
export function writeDate( { year, month, day, approximate }: PartialDate ): string {
	return [ digits( year, 4 ), ...[ month, day ].flatMap( ( part ) => part === null ? [] : [ digits( part, 2 ) ] ) ].join( '-' ) + ( approximate ? '~' : '' );
}
