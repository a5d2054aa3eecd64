import type { FormRecord } from '../edit/form/record';
import { parseJson } from '../edit/json-value';
import { isObject } from '../programs/kinds';

/** A page without its programs, to be edited in a form; null if the text is no JSON object. */
export function listsRecord( text: string ): FormRecord | null {
	const page = parseJson( text );
	return isObject( page ) ? { ...page, programs: undefined } : null;
}
