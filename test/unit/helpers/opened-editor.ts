import { createEdit } from '../../../src/editor/edit';
import * as checks from '../../../src/checks';
import * as editorLists from '../../../src/editor-lists';
import * as editorMore from '../../../src/editor-more';
import { BUILT_IN } from '../../../src/messages/messages';
import type { EditSubject } from '../../../src/page/environment';
import type { Host } from '../../../src/page/hosts';
import type { ProgramList } from '../../../src/programs/model';
import { parseForReaders } from '../../../src/programs/parse-for-readers';
import * as validator from '../../../src/validator';
// Sets how Preact draws.
import '../../../src/views/mount';
import type { EditablePage, PageEditor, SaveRequest, SaveResult } from '../../../src/wiki/page-editor';
import type { PageFinder } from '../../../src/wiki/page-finder';
import { fakeLoad } from './fake-modules';
import { fakeWiki, settled } from './fake-wiki';
import { maybe, one } from './roles';

export interface OpenedEditor {
	/** The pages of the wiki by title, as they are now. */
	readonly pages: Map<string, string>;
	readonly saved: SaveRequest[];
	/** The lists that the explorer has shown. */
	readonly shown: ProgramList[];
}

export const NO_FINDER: PageFinder = { findMissing: () => Promise.resolve( [] ), findPages: () => Promise.resolve( null ), findLanguages: () => Promise.resolve( [] ) };

export interface EditorOptions {
	readonly finder?: PageFinder;
	readonly subject?: Partial<EditSubject>;
	readonly load?: Parameters<typeof fakeLoad>[ 0 ];
	/** Whether the browser has what the last editor kept. */
	readonly keepsDraft?: boolean;
	/** The language of the user. */
	readonly own?: string;
	/** Other pages, by title. */
	readonly pages?: Readonly<Record<string, string>>;
}

/** Opens the editor for a program of a data page. */
export async function openedEditor( data: object, id: string | null, { finder = NO_FINDER, subject = {}, load = {}, keepsDraft = false, own = 'en', pages: others = {} }: EditorOptions = {} ): Promise<OpenedEditor> {
	// jsdom has none.
	Element.prototype.scrollIntoView = () => undefined;
	if ( !keepsDraft ) {
		localStorage.clear();
	}
	document.body.innerHTML = '<div class="program-explorer"><div class="program-explorer__app"></div></div>';
	const text = JSON.stringify( data, null, '\t' );
	const pages = new Map( [ [ 'Data.json', text ], ...Object.entries( others ) ] );
	const saved: SaveRequest[] = [];
	const shown: ProgramList[] = [];
	const editor: PageEditor = {
		user: 'Ana',
		read: ( title ) => Promise.resolve<EditablePage>( { kind: 'page', title, text: pages.get( title ) ?? '', revision: 1, contentModel: 'json', refusal: null, publicAs: 'account' } ),
		save: ( request ) => {
			saved.push( request );
			pages.set( request.title, request.text );
			return Promise.resolve<SaveResult>( { kind: 'saved', before: 1, revision: 2 } );
		}
	};
	const names = new Map( [ [ 'en', 'English' ], [ 'fr', 'français' ], [ 'ar', 'العربية' ] ] );
	const included = Object.entries( others ).map( ( [ title, included ] ) => ( { title, text: included } ) );
	createEdit( () => editor ).open( {
		environment: {
			wiki: fakeWiki( { languages: [ own ], languageNames: () => Promise.resolve( names ) } ),
			load: fakeLoad( { validator: () => Promise.resolve( validator ), checks: () => Promise.resolve( checks ), 'editor-lists': () => Promise.resolve( editorLists ), 'editor-more': () => Promise.resolve( { ...editorMore, createPageFinder: () => finder } ), ...load } )
		},
		host: { root: document.querySelector( '.program-explorer' ) as HTMLElement, level: 3 } as Host,
		messages: BUILT_IN, source: 'Data.json', included, text,
		list: parseForReaders( text, { today: '2026-11-27', language: 'en' }, included ).list as ProgramList,
		explorer: { update: ( list ) => shown.push( list ), unmount: () => undefined },
		...subject
	}, id );
	await settled();
	await settled();
	await settled();
	return { pages, saved, shown };
}

/** Closes the editor, and ends its timers. */
export function closeEditor(): void {
	window.confirm = () => true;
	( maybe( 'button', 'Cancel' ) ?? maybe( 'button', 'Close' ) )?.click();
}

export const field = ( name: string ): HTMLInputElement => document.getElementById( `program-explorer-edit-${ name }` ) as HTMLInputElement;

export const press = ( name: string ): void => one( 'button', name ).click();

export function type( input: HTMLInputElement, text: string ): void {
	input.value = text;
	input.dispatchEvent( new Event( 'input', { bubbles: true } ) );
}

export function key( input: HTMLElement, name: string ): void {
	input.dispatchEvent( new KeyboardEvent( 'keydown', { key: name, bubbles: true, cancelable: true } ) );
}

/** Types into a combobox, and takes the first option. */
export function choose( name: string, text: string ): void {
	field( name ).focus();
	type( field( name ), text );
	key( field( name ), 'Enter' );
}

/** Waits until the preview, the problems and what the wiki is asked have followed. */
export async function pause(): Promise<void> {
	await new Promise( ( resolve ) => setTimeout( resolve, 450 ) );
	await settled();
}

export async function save(): Promise<void> {
	press( 'Show changes and save' );
	press( 'Save changes' );
	await settled();
	await settled();
}
