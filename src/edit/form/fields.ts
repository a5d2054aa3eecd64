/*
 * The controls of a program's form. `schema.ts` has what a field may contain; here is only how it is edited, and where. A
 * test checks that every field of the schema has a control.
 */

/**
 * `text`: a text in languages, `long-text`: with several lines; `words`: plain words; `lines`: a list of plain words;
 * `addresses`: a list of https addresses; `terms`: terms of a vocabulary; `program`: a program or series; `programs`: a list
 * of programs; `date`: a day, month or year; `checked`: a date with a button for today.
 */
export type Control =
	'id' | 'text' | 'long-text' | 'words' | 'lines' | 'addresses' | 'link' | 'join' | 'status' | 'date' | 'checked' | 'dates' | 'languages' | 'terms' |
	'session' | 'materials' | 'program' | 'programs';

/** The groups of the form, in their order. */
export const GROUPS = [ 'about', 'when', 'who', 'join', 'size', 'materials', 'related', 'record' ] as const;
export type FieldGroup = typeof GROUPS[ number ];

export interface FormField {
	/** The name of the field in the record. */
	readonly name: string;
	readonly control: Control;
	readonly group: FieldGroup;
}

/** The fields of the schema, in the order of the form. Terms are before `language`, see `formFields`. */
const FIELDS = [
	{ name: 'title', control: 'text', group: 'about' },
	{ name: 'summary', control: 'long-text', group: 'about' },
	{ name: 'page', control: 'link', group: 'about' },
	{ name: 'status', control: 'status', group: 'when' },
	{ name: 'start', control: 'date', group: 'when' },
	{ name: 'end', control: 'date', group: 'when' },
	{ name: 'dates', control: 'dates', group: 'when' },
	{ name: 'language', control: 'languages', group: 'who' },
	{ name: 'interpreted', control: 'languages', group: 'who' },
	{ name: 'notice', control: 'text', group: 'join' },
	{ name: 'join', control: 'join', group: 'join' },
	{ name: 'session', control: 'session', group: 'size' },
	{ name: 'duration', control: 'text', group: 'size' },
	{ name: 'scale', control: 'text', group: 'size' },
	{ name: 'team', control: 'lines', group: 'size' },
	{ name: 'partners', control: 'lines', group: 'size' },
	{ name: 'materials', control: 'materials', group: 'materials' },
	{ name: 'partOf', control: 'program', group: 'related' },
	{ name: 'followedBy', control: 'programs', group: 'related' },
	{ name: 'id', control: 'id', group: 'record' },
	{ name: 'owner', control: 'words', group: 'record' },
	{ name: 'reviewed', control: 'checked', group: 'record' },
	{ name: 'sources', control: 'addresses', group: 'record' }
] as const satisfies readonly FormField[];

/** The names of the fields that all programs can have. */
export type FieldName = typeof FIELDS[ number ][ 'name' ];

export function isFieldName( name: string ): name is FieldName {
	return FIELDS.some( ( field ) => field.name === name );
}

/**
 * All fields of a form, in their order.
 *
 * @param vocabularies The ids of the vocabularies; a program has a field with terms for each.
 */
export function formFields( vocabularies: readonly string[] ): FormField[] {
	const terms = vocabularies.filter( ( id ) => !isFieldName( id ) ).map( ( name ): FormField => ( { name, control: 'terms', group: 'who' } ) );
	const index = FIELDS.findIndex( ( { name } ) => name === 'language' );
	return [ ...FIELDS.slice( 0, index ), ...terms, ...FIELDS.slice( index ) ];
}
