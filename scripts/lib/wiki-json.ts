import { toJson } from '../../src/edit/wiki-json';

/** JSON as MediaWiki stores it: with tabs, so that its merging by lines works, and with escapes, so that it never becomes HTML. */
export function toWikiJson( data: unknown ): string {
	return toJson( data );
}

/** Reads JSON that may be broken: what is no object counts as empty. */
export function readObject( text: string ): Readonly<Record<string, unknown>> {
	try {
		return Object( JSON.parse( text ) ) as Record<string, unknown>;
	} catch {
		return {};
	}
}
