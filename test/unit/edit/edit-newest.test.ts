import { expect, test } from 'vitest';
import { editNewest } from '../../../src/edit/edit-newest';
import type { EditablePage, Failed, PageEditor } from '../../../src/wiki/page-editor';

const OFFLINE: Failed = { kind: 'failed', failure: 'network', words: '' };

/** A page that is changed before each time that it is read. */
function busyWiki(): PageEditor {
	let revision = 0;
	return {
		user: '',
		read: ( title ) => Promise.resolve<EditablePage>( { kind: 'page', title, text: '', revision: ++revision, contentModel: 'json', refusal: null, publicAs: 'account' } ),
		save: () => Promise.resolve( OFFLINE )
	};
}

test( 'edits the newest text again after a conflict, until another result', async () => {
	const revisions: number[] = [];
	const result = await editNewest( busyWiki(), 'P', ( { revision } ) => {
		revisions.push( revision );
		return Promise.resolve( { kind: revision < 2 ? 'conflict' : 'saved', revision } );
	} );
	expect( [ result, revisions ] ).toEqual( [ { kind: 'saved', revision: 2 }, [ 1, 2 ] ] );
} );

test( 'gives up after three conflicts', async () => {
	const revisions: number[] = [];
	expect( await editNewest( busyWiki(), 'P', ( { revision } ) => {
		revisions.push( revision );
		return Promise.resolve( { kind: 'conflict' } );
	} ) ).toEqual( { kind: 'conflict' } );
	expect( revisions ).toEqual( [ 1, 2, 3 ] );
} );

test( 'a page that cannot be read is not edited', async () => {
	const editor = { ...busyWiki(), read: () => Promise.resolve( OFFLINE ) };
	expect( await editNewest( editor, 'P', () => Promise.reject( new Error( 'edited' ) ) ) ).toEqual( OFFLINE );
} );
