import type { Messages } from './messages';

/** The texts of a list as one text, such as "Leadership, Safety"; '' for an empty list. */
export function joinList( msg: Messages, texts: readonly string[] ): string {
	return texts.length ? texts.reduce( ( all, one ) => msg( 'list', all, one ) ) : '';
}
