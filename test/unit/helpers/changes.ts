import type { Editing } from '../../../src/app/context';
import { createChanges } from '../../../src/editor/create-changes';
import type { RevisionReader } from '../../../src/wiki/revision-reader';
import { ALL_PARTS, open, type Opened, type Options } from './explorer';

/** The title of the data page. */
export const SOURCE = 'Data';

/** What an explorer of a data page has for editing it. */
export const EDITING: Editing = {
	wiki: {
		isNamed: true,
		mayEdit: () => Promise.resolve( true ),
		readPages: () => Promise.resolve( { pages: [], translations: new Map() } ),
		urlOf: ( title, parameters = {} ) => `/wiki/${ title }?${ new URLSearchParams( parameters ).toString() }`
	},
	source: SOURCE,
	open: () => Promise.resolve(),
	ownsAddress: true
};

/** Mounts an explorer whose older revisions come from a reader. */
export function openWithRevisions( data: unknown, reader: RevisionReader, options: Options = {} ): Opened {
	const changes = createChanges( () => reader );
	return open( data, {
		editing: EDITING,
		parts: { ...ALL_PARTS, loadView: ( name ) => name === 'changes' ? Promise.resolve( changes ) : ALL_PARTS.loadView( name ) },
		...options
	} );
}
