import type { Mwn } from 'mwn';
import { expect, test } from 'vitest';
import { describeUnprotected, findUnprotected, protectPages } from '../../../../scripts/deploy/protection';

const wiki = ( pages: readonly object[], request: ( parameters: { readonly title: string } ) => Promise<unknown> = () => Promise.resolve() ) =>
	( { massQuery: () => Promise.resolve( [ { query: { pages } } ] ), request, csrfToken: 't' } ) as unknown as Mwn;

test( 'code and messages outside the namespace MediaWiki have to be protected', async () => {
	const asked: unknown[] = [];
	const api = { massQuery: ( { titles }: { readonly titles: readonly string[] } ) => {
		asked.push( titles );
		return Promise.resolve( [ {} ] );
	} } as unknown as Mwn;
	await findUnprotected( api, [ 'MediaWiki:A.js', 'Module:A', 'Module:A/i18n/en.json', 'Module:A/doc', 'Template:A', 'Template:A/doc', 'Help:A', 'Category:A' ] );
	expect( asked ).toEqual( [ [ 'Module:A', 'Module:A/i18n/en.json', 'Template:A' ] ] );
} );

test( 'an error of the wiki is no sign of protection', async () => {
	const api = { massQuery: () => Promise.resolve( [ new Error( 'The wiki is locked' ) ] ) } as unknown as Mwn;
	await expect( findUnprotected( api, [ 'Module:A' ] ) ).rejects.toThrow( 'locked' );
} );

test( 'a page is protected if only a trusted group can edit it', async () => {
	const api = wiki( [
		{ title: 'Module:A', protection: [ { type: 'edit', level: 'sysop' } ] },
		{ title: 'Module:B', protection: [ { type: 'edit', level: 'autoconfirmed' } ] },
		{ title: 'Module:C', protection: [ { type: 'move', level: 'sysop' } ] },
		{ title: 'Module:D', missing: true }
	] );
	const open = await findUnprotected( api, [ 'Module:A' ] );
	expect( open ).toEqual( [ 'Module:B', 'Module:C' ] );
	expect( describeUnprotected( open ).join( '\n' ) ).toMatch( /not protected[^]*Module:B[^]*Module:C/ );
	expect( describeUnprotected( [] ) ).toEqual( [] );
} );

test( 'pages are protected, and those that the account may not protect are listed', async () => {
	const done: string[] = [];
	const api = wiki( [], ( { title } ) => {
		done.push( title );
		return title === 'Module:B' ? Promise.reject( Object.assign( new Error( 'x' ), { info: 'You may not' } ) ) : Promise.resolve();
	} );
	expect( await protectPages( api, [ 'Module:A' ] ) ).toEqual( [] );
	expect( ( await protectPages( api, [ 'Module:A', 'Module:B', 'Module:C' ] ) ).join( '\n' ) ).toMatch( /cannot protect pages: You may not\.[^]*Module:B[^]*Module:C/ );
	expect( done ).toEqual( [ 'Module:A', 'Module:A', 'Module:B' ] );
} );
