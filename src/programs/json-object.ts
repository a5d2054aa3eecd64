/**
 * What a text of JSON says at its top level.
 *
 * @param text Anything.
 * @return Nothing where it is no JSON, or no object.
 */
export function parseJsonObject( text: string ): Readonly<Record<string, unknown>> {
	try {
		return Object( JSON.parse( text ) ) as Readonly<Record<string, unknown>>;
	} catch {
		return {};
	}
}
