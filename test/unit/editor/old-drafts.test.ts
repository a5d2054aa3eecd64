// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { draftText } from '../../../src/edit/draft';
import { removeOldDrafts } from '../../../src/editor/old-drafts';

const DAY = 24 * 60 * 60 * 1000;

/** Keeps a draft that was changed so many days ago. */
function keep( key: string, days: number, owner = { page: 'P', user: 'U' } ): void {
	localStorage.setItem( key, draftText( { ...owner, base: 1, time: Date.now() - days * DAY, changes: [ { kind: 'edit', record: [ 'programs', 'a' ], field: [ 'end' ], to: '2021' } ] } ) ?? '' );
}

const removed = ( isHeld: ( key: string ) => boolean = () => false ): readonly string[] => {
	const before = Object.keys( localStorage );
	removeOldDrafts( () => localStorage, isHeld );
	return before.filter( ( key ) => localStorage.getItem( key ) === null ).sort();
};

beforeEach( () => localStorage.clear() );

test( 'removes drafts whose last change is older than 90 days, of all pages and users', () => {
	keep( 'programExplorer-draft-old', 91 );
	keep( 'programExplorer-draft-other', 1000, { page: 'Q', user: '' } );
	keep( 'programExplorer-draft-new', 89 );
	keep( 'programExplorer-draft-tomorrow', -1 );
	expect( removed() ).toEqual( [ 'programExplorer-draft-old', 'programExplorer-draft-other' ] );
} );

test( 'keeps those of an editor that is open, and those whose age is not known', () => {
	keep( 'programExplorer-draft-open', 91 );
	localStorage.setItem( 'programExplorer-draft-damaged', '{' );
	localStorage.setItem( 'programExplorer-draft-strange', '{ "time": "1" }' );
	expect( removed( ( key ) => key.endsWith( 'open' ) ) ).toEqual( [] );
} );

test( 'removes nothing else from the storage', () => {
	keep( 'somebody-else', 91 );
	keep( 'programExplorer-mine', 91 );
	expect( removed() ).toEqual( [] );
} );

test( 'does nothing if the browser forbids the storage', () => {
	expect( () => removeOldDrafts( () => {
		throw new Error( 'forbidden' );
	}, () => false ) ).not.toThrow();
} );
