import type { FormRecord } from './form/record';
import { fieldOf, parseJson } from './json-value';

/** A record of a program, as it is written on the page. */
export type ProgramRecord = FormRecord & { readonly id: string };

/** The records of the programs in the text of a data page, without those that have no id. */
export function programRecords( text: string ): readonly ProgramRecord[] {
	const programs = fieldOf( parseJson( text ), 'programs' );
	return Array.isArray( programs ) ? programs.filter( ( one ): one is ProgramRecord => typeof fieldOf( one, 'id' ) === 'string' ) : [];
}
