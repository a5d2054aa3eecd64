import { h } from 'preact';
import type { Context } from '../app/context';
import { createMessages, type EditMessageKey, type Messages } from '../messages/messages';
import { Changes } from '../views/changes/changes';
import type { ViewModule } from '../views/view';
import type { RevisionReader } from '../wiki/revision-reader';
import { ENGLISH } from './english';
import { loadTexts } from './load-texts';
import { createShowRevision } from './show-revision';

/** The messages of the editor in the reader's language; those that are missing are English. Never rejects. */
export type LoadWords = ( context: Context ) => Promise<Messages<EditMessageKey>>;

/** Makes what the module `changes` exports. */
export function createChanges( createReader: () => RevisionReader ): Required<ViewModule> {
	const loadWords: LoadWords = ( { editing, language } ) => ( editing ? loadTexts( editing.wiki, language ) : Promise.resolve( new Map<string, string>() ) )
		.then( ( texts ) => createMessages<EditMessageKey>( { language, texts }, ENGLISH ) );
	return {
		View: ( { view } ) => <Changes view={ view } createReader={ createReader } loadWords={ loadWords } />,
		showRevision: createShowRevision( createReader, loadWords )
	};
}
