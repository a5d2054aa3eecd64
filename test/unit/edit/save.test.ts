import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/edit/change';
import { conflictKey, saveChanges, type SaveInput } from '../../../src/edit/save';
import type { EditablePage, Failed, PageEditor, SaveRequest, SaveResult } from '../../../src/wiki/page-editor';

const page = ( programs: readonly object[] ): string => JSON.stringify( { version: 1, programs }, null, '\t' );
const A = { id: 'a', title: 'A', end: '2020' };
const B = { id: 'b', title: 'B' };
const BASE = page( [ A, B ] );
const CHANGES: readonly Change[] = [ { kind: 'edit', record: [ 'programs', 'a' ], field: [ 'end' ], from: '2020', to: '2023-09' } ];
const INPUT: SaveInput = { title: 'P', base: { text: BASE, revision: 1 }, changes: CHANGES, summary: 's' };
const OFFLINE: Failed = { kind: 'failed', failure: 'network', words: '' };

interface FakeOptions {
	readonly revision?: number;
	readonly text?: string;
	readonly refusal?: Failed | null;
	/** The results of saves, before the wiki saves. */
	readonly results?: SaveResult[];
	/** Another edit that comes between reading and saving. */
	readonly others?: string[];
	readonly onSave?: ( text: string ) => string;
	readonly reads?: ( 'ok' | Failed )[];
}

function fake( { revision: firstRevision = 10, text: first = BASE, refusal = null, results = [], others = [], onSave = ( text ) => text, reads = [] }: FakeOptions = {} ): PageEditor & { readonly saved: SaveRequest[] } {
	let text = first;
	let revision = firstRevision;
	const saved: SaveRequest[] = [];
	return {
		user: 'Ana',
		saved,
		read: () => {
			const read = reads.shift() ?? 'ok';
			const found: EditablePage | Failed = read === 'ok' ? { kind: 'page', title: 'P', text, revision, contentModel: 'json', refusal, publicAs: 'account' } : read;
			return Promise.resolve( found );
		},
		save: ( request ) => {
			saved.push( request );
			const other = others.shift();
			if ( other !== undefined ) {
				text = other;
				revision++;
			}
			const result = results.shift();
			if ( result ) {
				return Promise.resolve( result );
			}
			const before = revision;
			text = onSave( request.text );
			revision++;
			return Promise.resolve( { kind: 'saved', before, revision } );
		}
	};
}

test( 'saves the changes on the newest text, with its revision', async () => {
	const wiki = fake( { text: page( [ A, { ...B, title: 'B2' } ] ) } );
	const text = page( [ { ...A, end: '2023-09' }, { ...B, title: 'B2' } ] );
	expect( await saveChanges( wiki, INPUT ) ).toEqual( { kind: 'saved', text, revision: 11, before: 10 } );
	expect( wiki.saved ).toEqual( [ { title: 'P', text, base: 10, summary: 's' } ] );
} );

describe( 'a conflict', () => {
	const theirs = page( [ { ...A, end: '2022' }, B ] );

	test( 'is asked, and nothing is saved', async () => {
		const wiki = fake( { text: theirs } );
		const outcome = await saveChanges( wiki, INPUT );
		expect( outcome ).toMatchObject( { kind: 'ask', conflicts: [ { field: [ 'end' ], base: '2020', mine: '2023-09', theirs: '2022' } ] } );
		expect( wiki.saved ).toEqual( [] );
	} );

	test.each( [ [ true, '2023-09' ], [ false, '2022' ] ] )( 'is decided: mine is %s', async ( mine, end ) => {
		const wiki = fake( { text: theirs } );
		const asked = await saveChanges( wiki, INPUT );
		const [ conflict ] = asked.kind === 'ask' ? asked.conflicts : [];
		const outcome = await saveChanges( wiki, { ...INPUT, decisions: new Map( conflict ? [ [ conflictKey( conflict ), mine ] ] : [] ) } );
		expect( outcome ).toMatchObject( { kind: mine ? 'saved' : 'unchanged', text: page( [ { ...A, end }, B ] ) } );
	} );

	test( 'is asked again if the page has another value meanwhile', async () => {
		const asked = await saveChanges( fake( { text: theirs } ), INPUT );
		const [ conflict ] = asked.kind === 'ask' ? asked.conflicts : [];
		const decisions = new Map( conflict ? [ [ conflictKey( conflict ), true ] ] : [] );
		expect( ( await saveChanges( fake( { text: page( [ { ...A, end: '2021' }, B ] ) } ), { ...INPUT, decisions } ) ).kind ).toBe( 'ask' );
	} );
} );

test( 'an edit that comes first is merged at the next try', async () => {
	const other = page( [ A, { ...B, title: 'B2' } ] );
	const wiki = fake( { results: [ { kind: 'conflict' } ], others: [ other ] } );
	expect( await saveChanges( wiki, INPUT ) ).toMatchObject( { kind: 'saved', text: page( [ { ...A, end: '2023-09' }, { ...B, title: 'B2' } ] ) } );
	expect( wiki.saved.map( ( { base } ) => base ) ).toEqual( [ 10, 11 ] );
} );

test( 'conflicts without an end are given up', async () => {
	const conflict: SaveResult = { kind: 'conflict' };
	expect( await saveChanges( fake( { results: [ conflict, conflict, conflict, conflict ] } ), INPUT ) ).toEqual( { kind: 'busy' } );
} );

describe( 'after the wiki has merged the text with another edit', () => {
	const other = page( [ A, { ...B, title: 'B2' } ] );
	const both = page( [ { ...A, end: '2023-09' }, { ...B, title: 'B2' } ] );

	test( 'the page is read again', async () => {
		expect( await saveChanges( fake( { others: [ other ], onSave: () => both } ), INPUT ) ).toEqual( { kind: 'saved', text: both, revision: 12, before: 10 } );
	} );

	test( 'changes that are missing are reported', async () => {
		expect( await saveChanges( fake( { others: [ other ], onSave: () => other } ), INPUT ) ).toMatchObject( { kind: 'lost', changes: [ { to: '2023-09' } ] } );
	} );

	test( 'it is saved, even if it cannot be read', async () => {
		expect( await saveChanges( fake( { others: [ other ], reads: [ 'ok', OFFLINE ] } ), INPUT ) ).toMatchObject( { kind: 'saved', revision: 12 } );
	} );
} );

test( 'changes that are on the page already, because the answer was lost, are not saved twice', async () => {
	const wiki = fake( { text: page( [ { ...A, end: '2023-09' }, B ] ) } );
	expect( await saveChanges( wiki, INPUT ) ).toMatchObject( { kind: 'unchanged', revision: 10 } );
	expect( wiki.saved ).toEqual( [] );
} );

test( 'a program that is on the page already is not added twice', async () => {
	const added = { id: 'c', title: 'C' };
	const changes: readonly Change[] = [ { kind: 'add', record: [ 'programs', 'c' ], value: added, after: 'b' } ];
	expect( await saveChanges( fake( { text: page( [ A, B, added ] ) } ), { ...INPUT, changes } ) ).toMatchObject( { kind: 'unchanged' } );
} );

test.each( [ OFFLINE, { kind: 'captcha', id: '1', question: '3+4', image: '' } ] as const )( '%j is given back', async ( result ) => {
	expect( await saveChanges( fake( { results: [ result ] } ), INPUT ) ).toEqual( result );
} );

test( 'a page that cannot be read, is no JSON, or is protected', async () => {
	expect( await saveChanges( fake( { reads: [ OFFLINE ] } ), INPUT ) ).toEqual( OFFLINE );
	expect( await saveChanges( fake( { text: '{' } ), INPUT ) ).toEqual( { kind: 'unreadable' } );
	const refusal: Failed = { kind: 'failed', failure: 'protected', words: 'No.' };
	const wiki = fake( { refusal } );
	expect( await saveChanges( wiki, INPUT ) ).toEqual( refusal );
	expect( wiki.saved ).toEqual( [] );
} );

test( 'changes that do not fit their base are reported', async () => {
	const changes: readonly Change[] = [ { kind: 'edit', record: [ 'programs', 'a' ], field: [ 'end' ], from: '1999', to: '2023-09' } ];
	expect( await saveChanges( fake(), { ...INPUT, changes } ) ).toEqual( { kind: 'misfit', changes } );
} );

test( 'a page that was deleted meanwhile is not created again with these changes alone', async () => {
	const wiki = fake( { text: '', revision: 0 } );
	expect( await saveChanges( wiki, INPUT ) ).toEqual( { kind: 'failed', failure: 'deleted', words: '' } );
	expect( wiki.saved ).toEqual( [] );
} );
