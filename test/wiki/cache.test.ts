import { afterAll, expect, test } from 'vitest';
import { builtRelease } from '../../scripts/deploy/release';
import { save, WIKI_URL } from './helpers/wiki';

const PAGE = 'MediaWiki:Gadget-programExplorer.css';
const TEXT = builtRelease().pages.find( ( { title } ) => title === PAGE )?.text ?? '';

/** Asks for modules as a page does; only a response that is not from the cache has an id. */
async function load( query: string ): Promise<{ id: string | null; text: string }> {
	const response = await fetch( `${ WIKI_URL }/load.php?lang=en&skin=vector-2022&${ query }` );
	return { id: response.headers.get( 'x-request-id' ), text: await response.text() };
}

const startup = () => load( 'modules=startup&only=scripts&raw=1' );

async function isFromCache(): Promise<boolean> {
	return ( await startup() ).id === null;
}

afterAll( () => save( PAGE, TEXT ) );

test( 'an edit of a gadget page takes effect at once, although earlier responses were cached', async () => {
	await expect.poll( isFromCache, { timeout: 40_000, interval: 1000 } ).toBe( true );
	const before = await startup();
	await save( PAGE, `${ TEXT }\n.edited-in-a-test { color: red; }` );
	const after = await startup();
	expect( after.id ).not.toBeNull();
	const versionIn = ( text: string ) => /\["ext\.gadget\.programExplorer","([^"]+)"/.exec( text )?.[ 1 ] ?? '';
	expect( versionIn( after.text ) ).not.toBe( versionIn( before.text ) );
	expect( ( await load( `modules=ext.gadget.programExplorer&version=${ versionIn( after.text ) }` ) ).text ).toContain( 'edited-in-a-test' );
} );

test( 'styles of a skin stay cached after an edit, styles from a page of the wiki do not', async () => {
	const skin = (): ReturnType<typeof load> => load( 'modules=skins.vector.styles.legacy&only=styles' );
	const gadget = (): ReturnType<typeof load> => load( 'modules=ext.gadget.programExplorer|skins.vector.styles.legacy&only=styles' );
	await skin();
	await gadget();
	await save( PAGE, `${ TEXT }\n.edited-again-in-a-test { color: red; }` );
	expect( ( await skin() ).id ).toBeNull();
	expect( ( await gadget() ).text ).toContain( 'edited-again-in-a-test' );
} );
