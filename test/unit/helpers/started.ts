import { start } from '../../../src/page/start';
import * as editor from '../../../src/editor';
import * as recordHistory from '../../../src/history';
import * as worklist from '../../../src/worklist';
import * as editorLists from '../../../src/editor-lists';
import * as editorMore from '../../../src/editor-more';
import * as importer from '../../../src/importer';
import * as links from '../../../src/links';
import * as maintainer from '../../../src/maintainer';
import * as more from '../../../src/more';
import * as search from '../../../src/search';
import * as checks from '../../../src/checks';
import * as table from '../../../src/table';
import * as validator from '../../../src/validator';
import * as selftest from '../../../src/selftest';
import { SMALL } from './data';
import { fakeLoad, type FakeModules } from './fake-modules';
import { fakeWiki, settled, storedPage, type FakeWiki, type FakeWikiOptions } from './fake-wiki';
import { anchorOf, CURRENT, element, PAST, printedHost, showPage } from './markup';
import { textOf } from './roles';

export const EXPLORER = '.program-explorer__app';

/** `SMALL` without problems. */
const SOUND = { ...SMALL, programs: SMALL.programs.map( ( program ) => program.id === 'capx' ? { ...program, title: program.title.fr, summary: 'A site.' } : program ) };
export const WITH_PROBLEMS = { ...SOUND, programs: [ ...SOUND.programs, { id: 'no-title' } ] };

/** The importer of a page without a static list. */
export const NO_LIST: FakeModules = {
	importer: () => Promise.resolve( { ...importer, readHost: () => null } )
};

/** Stops everything that `run` has started. */
let stop = (): void => undefined;

/** Ends everything that `run` has started. */
export function endAll(): void {
	stop();
}

/** Shows a page with one host element, at an address without a fragment. */
export function freshPage(): void {
	Element.prototype.scrollIntoView = () => undefined;
	stop();
	history.replaceState( null, '', '/' );
	showPage( printedHost( 'current' ) );
}

/** Starts the explorer on the page, and waits for the result. */
export async function run( changes: FakeWikiOptions = {}, modules: FakeModules = {} ): Promise<FakeWiki> {
	const wiki = fakeWiki( { readPage: () => Promise.resolve( storedPage( SOUND ) ), ...changes } );
	const end = start( wiki, fakeLoad( {
		maintainer: () => Promise.resolve( maintainer ),
		validator: () => Promise.resolve( validator ),
		checks: () => Promise.resolve( checks ),
		more: () => Promise.resolve( more ),
		search: () => Promise.resolve( search ),
		editor: () => Promise.resolve( editor ),
		history: () => Promise.resolve( recordHistory ),
		worklist: () => Promise.resolve( worklist ),
		table: () => Promise.resolve( table ),
		'editor-more': () => Promise.resolve( editorMore ),
		'editor-lists': () => Promise.resolve( editorLists ),
		links: () => Promise.resolve( links ),
		importer: () => Promise.resolve( importer ),
		selftest: () => Promise.resolve( selftest ),
		...modules
	} ) );
	const stopOthers = stop;
	stop = () => {
		stopOthers();
		end();
	};
	wiki.showContent();
	await settled();
	return wiki;
}

export function state( id = 'host' ): string | undefined {
	return element( `#${ id }` ).dataset[ 'state' ];
}

export function notice(): string {
	return textOf( document.querySelector( '.program-explorer__notice p' ) ?? document.createElement( 'p' ) );
}

export function isListShown(): boolean {
	return !element( '#current-list' ).closest( '.program-explorer-hidden' );
}

/** What the static page has lost after a failure. */
export function lostOf(): string[] {
	return [
		...( state() === 'failed' ? [] : [ 'the state' ] ),
		...( isListShown() ? [] : [ 'the list' ] ),
		...( document.querySelector( EXPLORER ) ? [ 'no explorer' ] : [] ),
		...[ CURRENT, PAST ].map( anchorOf ).filter( ( anchor ) => !document.getElementById( anchor ) )
	];
}
