/*
 * The programs that the reader keeps in this browser, by their ids. All explorers of a wiki have the same list, because
 * a page and its translations show the same programs. Ids have no commas.
 */
const STORAGE_KEY = 'program-explorer-my-list';

/** What is kept; nothing if the browser keeps nothing. */
export function readMyList(): readonly string[] {
	try {
		return ( localStorage.getItem( STORAGE_KEY ) || '' ).split( ',' ).filter( Boolean );
	} catch {
		return [];
	}
}

/**
 * Keeps other programs.
 *
 * @return false if the browser does not keep them.
 */
export function writeMyList( ids: readonly string[] ): boolean {
	try {
		localStorage.setItem( STORAGE_KEY, ids.join() );
		return true;
	} catch {
		return false;
	}
}

/** Keeps a program, or takes it out if it is kept. */
export function toggleInMyList( id: string ): boolean {
	const kept = readMyList();
	const others = kept.filter( ( each ) => each !== id );
	return writeMyList( others.length < kept.length ? others : [ ...kept, id ] );
}
