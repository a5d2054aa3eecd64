/** Makes a page of the next version from a page of one version. It must not change its argument. */
export type Migration = ( page: Readonly<Record<string, unknown>> ) => Readonly<Record<string, unknown>>;

/** `MIGRATIONS[ 0 ]` makes version 2 from version 1, and so on. A new migration increases `VERSION`. */
const MIGRATIONS: readonly Migration[] = [];

/** The version of the schema. */
export const VERSION = 1 + MIGRATIONS.length;

/**
 * Makes a page of the schema's version from a parsed page of any version.
 *
 * @param migrations Only tests pass others.
 * @return null if the version of the page is unknown.
 */
export function migrate(
	page: Readonly<Record<string, unknown>>, migrations: readonly Migration[] = MIGRATIONS
): Readonly<Record<string, unknown>> | null {
	const { version } = page;
	if ( typeof version !== 'number' || version % 1 !== 0 || version < 1 || version > 1 + migrations.length ) {
		return null;
	}
	return migrations.slice( version - 1 ).reduce(
		( older, migration, index ) => ( { ...migration( older ), version: version + index + 1 } ), page
	);
}
