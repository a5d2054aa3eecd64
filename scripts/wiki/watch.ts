import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps; that many milliseconds later they are done. */
const PAUSE = 200;

/**
 * Calls back after changes of some files or below some folders: one call at a time, and one for
 * changes that come together.
 *
 * @param onChange must not throw
 * @return ends it
 */
export function watchPaths( paths: string[], onChange: () => Promise<void> ): () => void {
	let timer: NodeJS.Timeout | undefined;
	let work = Promise.resolve();
	const schedule = () => {
		clearTimeout( timer );
		timer = setTimeout( () => {
			work = work.then( onChange );
		}, PAUSE );
	};
	const watchers = paths.map( ( path ) => statSync( path ).isDirectory() ?
		watch( path, { recursive: true }, schedule ) :
		// Many editors replace a file, and a watcher would stay with the old one.
		watch( dirname( path ), ( _event, name ) => name === basename( path ) && schedule() )
	);
	return () => {
		clearTimeout( timer );
		watchers.forEach( ( watcher ) => watcher.close() );
	};
}
