import { append } from '../../explore/append';
import type { Program } from '../../programs/model';
import type { Bar } from './bar';

/** A program of a group, with its bar. */
export interface Row {
	readonly program: Program;
	readonly bar: Bar;
}

/** After all others. */
const NO_DATE = 2;

function startOf( { bar: { span } }: Row ): number {
	return span ? span.from : NO_DATE;
}

/** Puts the rows of a group in the order of their starts; the programs that grew out of each other stay together. Those without dates are last. */
export function inOrder( rows: readonly Row[] ): Row[] {
	const related = new Map<string, string[]>();
	for ( const { program: { id, followedBy } } of rows ) {
		followedBy.forEach( ( next ) => {
			append( related, id, next );
			append( related, next, id );
		} );
	}
	/** The family of each program that has been reached, and the families in the order of their first starts. */
	const known = new Map<string, Row[]>();
	const families: Row[][] = [];
	for ( const row of rows.slice().sort( ( a, b ) => startOf( a ) - startOf( b ) ) ) {
		const { id } = row.program;
		if ( !known.has( id ) ) {
			const family: Row[] = [];
			families.push( family );
			const waiting = [ id ];
			for ( let next = waiting.pop(); next !== undefined; next = waiting.pop() ) {
				if ( !known.has( next ) ) {
					known.set( next, family );
					waiting.push( ...related.get( next ) || [] );
				}
			}
		}
		append( known, id, row );
	}
	return families.flat();
}
