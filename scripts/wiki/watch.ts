import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The milliseconds after which an editor has finished writing a file. */
const PAUSE = 200;

/**
 * Calls `onChange`, which must not throw, after changes: once for those that come together, and never twice at the same
 * time. Returns the function that ends it.
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
		// Many editors replace a file by a new one, which a watcher of the file would miss.
		watch( dirname( path ), ( _event, name ) => name === basename( path ) && schedule() )
	);
	return () => {
		clearTimeout( timer );
		watchers.forEach( ( watcher ) => watcher.close() );
	};
}
