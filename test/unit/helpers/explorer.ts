import { createContext, type Context, type GroupHeading, type Settings } from '../../../src/app/context';
import { createHistory } from '../../../src/app/history';
import { isFragmentOurs, toFragment } from '../../../src/app/url';
import { EMPTY_QUERY, type Query } from '../../../src/explore/query';
import { createFormat } from '../../../src/messages/format';
import { createMessages } from '../../../src/messages/messages';
import * as coverage from '../../../src/coverage';
import * as links from '../../../src/links';
import * as more from '../../../src/more';
import * as search from '../../../src/search';
import * as changes from '../../../src/changes';
import * as compare from '../../../src/compare';
import * as takeAway from '../../../src/take-away';
import * as table from '../../../src/table';
import * as timeline from '../../../src/timeline';
import type { ProgramList } from '../../../src/programs/model';
import { parsePrograms } from '../../../src/programs/parse';
import type { Group } from '../../../src/programs/status';
import type { PartSources } from '../../../src/views/load-when-needed';
import { mountExplorer, type MountedExplorer } from '../../../src/views/mount';
import { fakeWindow, type FakeWindow } from './fake-window';
import { all, maybe, nameOf, one } from './roles';

export const TODAY = '2026-11-22';

export interface Opened {
	readonly root: HTMLElement;
	/** The context of the list at first. */
	readonly context: Context;
	readonly explorer: MountedExplorer;
	readonly window: FakeWindow;
	readonly crashes: readonly unknown[];
	readonly notices: readonly string[];
}

export interface Options extends Partial<Pick<Settings, 'level' | 'urlOf' | 'idPrefix' | 'limit' | 'languages' | 'pageLanguage' | 'editing' | 'revision'>> {
	readonly headings?: ReadonlyMap<Group, GroupHeading>;
	readonly preset?: Query;
	readonly parts?: PartSources;
	readonly fragment?: string;
	/** The explorer does not own the address. */
	readonly addressless?: boolean;
	/** Width of the box in CSS px. */
	readonly width?: number;
}

let width = 1000;
// Functions of browsers that jsdom does not have.
if ( typeof Element !== 'undefined' ) {
	Element.prototype.scrollIntoView = () => undefined;
	Object.defineProperty( Element.prototype, 'clientWidth', { get: () => width, configurable: true } );
	Element.prototype.getClientRects = function () {
		return ( this.closest( '[hidden]' ) ? [] : [ {} ] ) as unknown as DOMRectList;
	};
}

/** Sets the width of the box of every explorer. */
export function resize( to: number ): void {
	width = to;
	document.defaultView?.dispatchEvent( new Event( 'resize' ) );
}

/** Parses a data page. */
export function listOf( data: unknown, language = 'en' ): ProgramList {
	const { list } = parsePrograms( typeof data === 'string' ? data : JSON.stringify( data ), { today: TODAY, language } );
	if ( !list ) {
		throw new Error( 'The data cannot be read.' );
	}
	return list;
}

/** The views that are loaded on demand. */
export const VIEW_MODULES = { table, coverage, timeline, compare, changes, 'take-away': takeAway } as const;

/** All parts of the explorer, loaded already. */
export const ALL_PARTS: PartSources = {
	more: { now: more, load: () => Promise.resolve( more ) },
	search: { now: search, load: () => Promise.resolve( search ) },
	loadView: ( name ) => name === 'list' ? Promise.reject( new Error( 'It is not loaded on demand.' ) ) : Promise.resolve( VIEW_MODULES[ name ] ),
	onFailure: () => undefined,
	useLinks: ( use ) => use( links )
};

/** Mounts an explorer of a data page in the empty document, as `start` does. */
export function open( data: unknown, options: Options = {} ): Opened {
	const { fragment = '', addressless = false, languages = [ 'en' ], pageLanguage = 'en', width: wide = 1000, preset = EMPTY_QUERY, parts = ALL_PARTS, headings = new Map(), ...others } = options;
	const list = listOf( data, pageLanguage );
	const msg = createMessages();
	const notices: string[] = [];
	const settings: Settings = {
		msg,
		format: createFormat( 'en', msg ),
		language: 'en',
		languages,
		pageLanguage,
		today: TODAY,
		headings,
		level: 3,
		editing: null,
		preset: toFragment( preset ).replace( 'programs?', '' ),
		limit: 0,
		revision: 0,
		startsAt: 'link',
		idPrefix: 'program-explorer-1',
		reveal: ( then ) => then(),
		notify: ( text ) => notices.push( text ),
		urlOf: ( target ) => 'url' in target ? target.url : `/wiki/${ target.page.replace( / /g, '_' ) }`,
		urlOfProgram: ( id ) => `#programs?program=${ id }`,
		urlOfAll: ( all ) => `/wiki/All#${ all }`,
		...others
	};
	const root = document.createElement( 'div' );
	document.body.replaceChildren( root );
	const window = fakeWindow( fragment );
	const crashes: unknown[] = [];
	width = wide;
	const history = createHistory( window.view, addressless ? null : isFragmentOurs, settings.idPrefix );
	const explorer = mountExplorer( root, list, settings, () => history, parts, ( error ) => crashes.push( error ) );
	return { root, context: createContext( list, settings, search.fuzzySearch ), explorer, window, crashes, notices };
}

/* What a reader sees and does. */

export function titles(): string[] {
	return all( 'article' ).map( nameOf );
}

/** The text with the number of programs. */
export function countText(): string {
	// The corrected words of the search follow it in the same element.
	return all( 'status' )[ 0 ]?.firstChild?.textContent ?? '';
}

/** The checkbox of a term. Opens its facet, and shows all its terms, if that is needed. */
export function box( facet: string, term: string ): HTMLInputElement {
	const group = one( 'group', facet );
	const fold = one( 'button', facet, group );
	if ( fold.getAttribute( 'aria-expanded' ) === 'false' ) {
		fold.click();
	}
	if ( !maybe( 'checkbox', term, group ) ) {
		group.querySelector<HTMLElement>( '.program-explorer__all-terms' )?.click();
	}
	return one( 'checkbox', term, group ) as HTMLInputElement;
}

export function press( name: string ): void {
	const button = one( 'button', name );
	button.focus();
	button.click();
}

export function check( facet: string, term: string ): void {
	const checkbox = box( facet, term );
	checkbox.focus();
	checkbox.click();
}

export function searchBox(): HTMLInputElement {
	return one( 'searchbox', 'Search programs' ) as HTMLInputElement;
}

export function type( text: string ): void {
	const input = searchBox();
	input.focus();
	input.value = text;
	input.dispatchEvent( new Event( 'input', { bubbles: true } ) );
}

export function sortBy( name: string ): void {
	const select = one( 'combobox', 'Sort by' ) as HTMLSelectElement;
	select.value = ( one( 'option', name, select ) as HTMLOptionElement ).value;
	select.dispatchEvent( new Event( 'change', { bubbles: true } ) );
}

/** The name of the element with the focus. */
export function focused(): string {
	return document.activeElement ? nameOf( document.activeElement ) : '';
}
