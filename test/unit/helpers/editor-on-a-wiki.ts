import { afterEach, beforeEach, vi } from 'vitest';
import { createEdit } from '../../../src/editor/edit';
import { BUILT_IN } from '../../../src/messages/messages';
import type { EditSubject, Tool } from '../../../src/page/environment';
import type { Host } from '../../../src/page/hosts';
import type { ProgramList } from '../../../src/programs/model';
// Sets how Preact draws.
import '../../../src/views/mount';
import * as checks from '../../../src/checks';
import * as editorMore from '../../../src/editor-more';
import * as validator from '../../../src/validator';
import type { EditablePage, Failed, PageEditor, SaveRequest, SaveResult } from '../../../src/wiki/page-editor';
import { SMALL } from './data';
import { fakeLoad } from './fake-modules';
import { fakeWiki, settled } from './fake-wiki';
import { parse } from './parse';
import { choose, field, NO_FINDER, pause, press, save, type } from './opened-editor';
import { maybe, one, textOf } from './roles';

export { choose, field, pause, press, save, type };

export const PROGRAM = { ...SMALL.programs[ 3 ] };
export const TEXT = JSON.stringify( SMALL, null, '\t' );
export const OFFLINE: Failed = { kind: 'failed', failure: 'network', words: '' };

/** The wiki with a data page and its talk page. */
export interface Wiki extends PageEditor {
	text: string;
	revision: number;
	refusal: Failed | null;
	readonly saved: SaveRequest[];
	readonly results: SaveResult[];
	talk: string;
	talkRefusal: Failed | null;
	publicAs: EditablePage[ 'publicAs' ];
	/** The saves of the talk page. */
	readonly talkSaved: SaveRequest[];
	readonly talkResults: SaveResult[];
}

export let wiki: Wiki;
export let shown: ProgramList[];
let edit: Tool[ 'open' ];
export let subject: EditSubject;

function fakeEditor(): Wiki {
	const self: Wiki = {
		user: 'Ana', text: TEXT, revision: 1, refusal: null, saved: [], results: [], talk: '', talkRefusal: null, publicAs: 'account', talkSaved: [], talkResults: [],
		read: ( title ) => Promise.resolve<EditablePage>( title === 'Talk' ?
			{ kind: 'page', title, text: self.talk, revision: 1, contentModel: 'wikitext', refusal: self.talkRefusal, publicAs: self.publicAs } :
			{ kind: 'page', title, text: self.text, revision: self.revision, contentModel: 'json', refusal: self.refusal, publicAs: self.publicAs } ),
		save: ( request ) => {
			if ( request.title === 'Talk' ) {
				self.talkSaved.push( request );
				const failure = self.talkResults.shift();
				if ( failure ) {
					return Promise.resolve( failure );
				}
				self.talk = request.text;
				return Promise.resolve<SaveResult>( { kind: 'saved', before: 1, revision: 2 } );
			}
			self.saved.push( request );
			const result = self.results.shift();
			if ( result ) {
				return Promise.resolve( result );
			}
			self.text = request.text;
			return Promise.resolve<SaveResult>( { kind: 'saved', before: self.revision, revision: ++self.revision } );
		}
	};
	return self;
}

/** Gives each test of a file a new wiki, and closes its editor. The form of the lists cannot be loaded: suggestions and changes that are imported need it as little as a program does. */
export function eachTestHasAWiki(): void {
	beforeEach( () => {
		// jsdom has none.
		Element.prototype.scrollIntoView = () => undefined;
		localStorage.clear();
		document.body.innerHTML = '<button>Before</button><div class="program-explorer"><div class="program-explorer__app"></div></div>';
		wiki = fakeEditor();
		shown = [];
		loadAgain();
		const root = document.querySelector( '.program-explorer' ) as HTMLElement;
		subject = {
			environment: { wiki: fakeWiki( { languageNames: () => Promise.resolve( new Map( [ [ 'en', 'English' ], [ 'fr', 'français' ], [ 'es', 'español' ] ] ) ) } ), load: fakeLoad( { validator: () => Promise.resolve( validator ), checks: () => Promise.resolve( checks ), 'editor-more': () => Promise.resolve( { ...editorMore, createPageFinder: () => NO_FINDER } ) } ) },
			host: { root, level: 3 } as Host,
			messages: BUILT_IN, source: 'Data.json', included: [], text: TEXT, list: parse( SMALL ).list,
			explorer: { update: ( list ) => shown.push( list ), unmount: () => undefined }
		};
	} );

	afterEach( () => {
		// Ends the timers of the editor.
		vi.spyOn( window, 'confirm' ).mockReturnValue( true );
		( maybe( 'button', 'Cancel' ) ?? maybe( 'button', 'Close' ) )?.click();
		vi.restoreAllMocks();
		vi.useRealTimers();
	} );
}

/** Opens the JSON of the record. jsdom does not tell that it was opened. */
export function openJson(): void {
	document.querySelector( '.program-explorer__editor-json' )?.dispatchEvent( new Event( 'toggle' ) );
}

/** The page is loaded again: its scripts know nothing of an editor that was open. */
export function loadAgain(): void {
	( { open: edit } = createEdit( () => wiki ) );
}

export async function open( id: string | null ): Promise<void> {
	edit( subject, id );
	await settled();
	await settled();
}

export const savedProgram = ( id: string ): unknown => ( JSON.parse( wiki.text ) as typeof SMALL ).programs.find( ( program ) => program.id === id );
export const alertText = (): string => textOf( one( 'alert', textOf( document.querySelector( '[role="alert"]' ) as Element ) ) );
