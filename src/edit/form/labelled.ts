import { PROGRAM_FIELDS } from '../../programs/read-program';
import type { FieldName } from './fields';

/** The other fields of the page and of its terms, needs and series. */
const LIST_FIELDS = [ 'label', 'help', 'aliases', 'broader', 'matchesAll', 'terms', 'enabled', 'talk', 'bundle', 'facets', 'include' ] as const;

/** The names of all fields that have a label. */
export type LabelledField = FieldName | typeof LIST_FIELDS[ number ];

export function isLabelled( name: string ): name is LabelledField {
	return PROGRAM_FIELDS.includes( name ) || ( LIST_FIELDS as readonly string[] ).includes( name );
}
