import { isFragmentOurs, toFragment } from '../../../src/app/url';
import { buildIndex } from '../../../src/explore/program-index';
import { EMPTY_QUERY } from '../../../src/explore/query';
import { createRelations } from '../../../src/explore/relations';
import { createFormat } from '../../../src/messages/format';
import { createMessages } from '../../../src/messages/messages';
import { parsePrograms } from '../../../src/programs/parse';
import { createAddress } from '../../../src/app/history';
import type { Context } from '../../../src/app/context';
import { createLabels } from '../../../src/app/labels';
import { mountExplorer } from '../../../src/views/mount';
import { fakeWindow, type FakeWindow } from './fake-window';
import { all, nameOf, one } from './roles';

export const TODAY = '2026-11-22';

export interface Opened {
	readonly root: HTMLElement;
	readonly context: Context;
	readonly window: FakeWindow;
	readonly crashes: readonly unknown[];
}

export interface Said extends Partial<Pick<Context, 'current' | 'past' | 'level' | 'urlOf' | 'idPrefix' | 'preset' | 'limit'>> {
	readonly fragment?: string;
	/** Leave the address alone. */
	readonly addressless?: boolean;
	/** Width of the box in CSS px. */
	readonly width?: number;
	readonly languages?: readonly string[];
	readonly pageLanguage?: string;
}

let width = 1000;
// What jsdom, which draws nothing, does not have.
if ( typeof Element !== 'undefined' ) {
	Element.prototype.scrollIntoView = () => undefined;
	Object.defineProperty( Element.prototype, 'clientWidth', { get: () => width, configurable: true } );
	Element.prototype.getClientRects = function () {
		return ( this.closest( '[hidden]' ) ? [] : [ {} ] ) as unknown as DOMRectList;
	};
}

/** Makes the box of every explorer as wide as this. */
export function resize( to: number ): void {
	width = to;
	document.defaultView?.dispatchEvent( new Event( 'resize' ) );
}

/** Reads a data page and draws an explorer of it into the empty document, as `start` does. */
export function open( data: unknown, said: Said = {} ): Opened {
	const { fragment = '', addressless = false, languages = [ 'en' ], pageLanguage = 'en', width: wide = 1000, ...others } = said;
	const { list } = parsePrograms( typeof data === 'string' ? data : JSON.stringify( data ), { today: TODAY, language: pageLanguage } );
	if ( !list ) {
		throw new Error( 'The data cannot be read.' );
	}
	const msg = createMessages();
	const format = createFormat( 'en', msg );
	const labels = createLabels( list, msg, format, languages, pageLanguage, 'en' );
	const context: Context = {
		list, labels, msg, format,
		index: buildIndex( list, { languages: { chain: languages, page: pageLanguage }, today: TODAY, nameOf: ( facet, term ) => labels.term( facet, term ).text } ),
		relations: createRelations( list.programs ),
		language: 'en',
		current: null,
		past: null,
		level: 3,
		preset: EMPTY_QUERY,
		limit: 0,
		idPrefix: 'program-explorer-1',
		urlOf: ( target ) => 'url' in target ? target.url : `/wiki/${ target.page.replace( / /g, '_' ) }`,
		urlOfProgram: ( id ) => `#programs?program=${ id }`,
		urlOfAll: ( query ) => `/wiki/All#${ toFragment( query ) }`,
		...others
	};
	const root = document.createElement( 'div' );
	document.body.replaceChildren( root );
	const window = fakeWindow( fragment );
	const crashes: unknown[] = [];
	width = wide;
	mountExplorer( root, context, createAddress( window.view, addressless ? null : isFragmentOurs, context.idPrefix ), ( error ) => crashes.push( error ) );
	return { root, context, window, crashes };
}

/* What a reader sees and does. */

export function titles(): string[] {
	return all( 'article' ).map( nameOf );
}

/** The number of programs as it is told. */
export function told(): string {
	// What the search has put right is told with it.
	return all( 'status' )[ 0 ]?.firstChild?.textContent ?? '';
}

export function box( facet: string, term: string ): HTMLInputElement {
	return one( 'checkbox', term, one( 'group', facet ) ) as HTMLInputElement;
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

/** The name of what has the focus. */
export function focused(): string {
	return document.activeElement ? nameOf( document.activeElement ) : '';
}
