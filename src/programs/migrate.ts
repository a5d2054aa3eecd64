/** Turns a page of one version into a page of the next; must not change its argument. */
export type Migration = ( page: Readonly<Record<string, unknown>> ) => Readonly<Record<string, unknown>>;

/** `MIGRATIONS[ 0 ]` leads from version 1 to 2, and so on. A new step raises `VERSION`. */
const MIGRATIONS: readonly Migration[] = [];

/** The version that the schema describes. */
export const VERSION = 1 + MIGRATIONS.length;

/**
 * Brings a page up to the version of the schema.
 *
 * @param page A parsed data page.
 * @param ladder Only tests pass another one.
 * @return null where the page's `version` is not one of ours.
 */
export function migrate(
	page: Readonly<Record<string, unknown>>, ladder: readonly Migration[] = MIGRATIONS
): Readonly<Record<string, unknown>> | null {
	const { version } = page;
	if ( typeof version !== 'number' || version % 1 !== 0 || version < 1 || version > 1 + ladder.length ) {
		return null;
	}
	return ladder.slice( version - 1 ).reduce(
		( older, step, index ) => Object.assign( {}, step( older ), { version: version + index + 1 } ), page
	);
}
