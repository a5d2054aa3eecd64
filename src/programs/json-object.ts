/** Parses the JSON of an object. Gives an object without fields if the text is not such JSON. */
export function parseJsonObject( text: string ): Readonly<Record<string, unknown>> {
	try {
		return Object( JSON.parse( text ) ) as Readonly<Record<string, unknown>>;
	} catch {
		return {};
	}
}
