import type { Mwn } from 'mwn';
import { expect, test } from 'vitest';
import { readStored } from '../../../../scripts/lib/wiki-api';
import { describeUnprotected, findUnprotected, protectPages } from '../../../../scripts/deploy/protection';

const stored = ( pages: Readonly<Record<string, readonly object[]>> ): ReturnType<typeof readStored> => readStored( { query: () => Promise.resolve( { query: {
	pages: Object.entries( pages ).map( ( [ title, protection ] ) => ( { title, protection, revisions: [ { revid: 7, slots: { main: {} } } ] } ) )
} } as never ) }, Object.keys( pages ) );

test( 'code and messages outside the namespace MediaWiki have to be protected', async () => {
	const titles = [ 'MediaWiki:A.js', 'Module:A', 'Module:A/i18n/en.json', 'Module:A/doc', 'Template:A', 'Template:A/doc', 'Help:A', 'Category:A' ];
	expect( findUnprotected( await stored( Object.fromEntries( titles.map( ( title ) => [ title, [] ] ) ) ) ) ).toEqual( [ 'Module:A', 'Module:A/i18n/en.json', 'Template:A' ] );
} );

test( 'a page is protected if only a trusted group can edit it', async () => {
	const open = findUnprotected( await stored( {
		'Module:A': [ { type: 'edit', level: 'sysop' } ], 'Module:B': [ { type: 'edit', level: 'autoconfirmed' } ], 'Module:C': [ { type: 'move', level: 'sysop' } ]
	} ) );
	expect( open ).toEqual( [ 'Module:B', 'Module:C' ] );
	expect( describeUnprotected( open ).join( '\n' ) ).toMatch( /not protected[^]*Module:B[^]*Module:C/ );
	expect( describeUnprotected( [] ) ).toEqual( [] );
} );

test( 'pages are protected, and those that the account may not protect are listed', async () => {
	const done: string[] = [];
	const api = { csrfToken: 't', request: ( { title }: { readonly title: string } ) => {
		done.push( title );
		return title === 'Module:B' ? Promise.reject( Object.assign( new Error( 'x' ), { info: 'You may not' } ) ) : Promise.resolve();
	} } as unknown as Mwn;
	expect( await protectPages( api, [ 'Module:A' ] ) ).toEqual( [] );
	expect( ( await protectPages( api, [ 'Module:A', 'Module:B', 'Module:C' ] ) ).join( '\n' ) ).toMatch( /cannot protect pages: You may not\.[^]*Module:B[^]*Module:C/ );
	expect( done ).toEqual( [ 'Module:A', 'Module:A', 'Module:B' ] );
} );
