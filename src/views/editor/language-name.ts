import type { ToolContext } from './view';

/** The name of a language in the reader's language; its code if it has none. */
export function languageName( { languages, format }: Pick<ToolContext, 'languages' | 'format'>, code: string ): string {
	return languages.get( code ) || format.language( code );
}
