import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { addressOf } from './wiki';

/** A file of a package of Codex. */
function fileOf( name: string ): string {
	return readFileSync( createRequire( import.meta.url ).resolve( `@wikimedia/${ name }` ), 'utf8' );
}

/** The style sheet of the newest Codex. */
export const NEWEST = fileOf( 'codex/dist/codex.style.css' );

const tokens = ( part: string ): string => fileOf( `codex-design-tokens/dist/theme-wikimedia-ui-${ part }.css` );
/** The colours and sizes that a skin of the same age brings, at night as well. */
const TOKENS = [
	tokens( 'root' ), tokens( 'mode-small' ).replace( ':root', '.skin-vector-2022' ),
	tokens( 'mode-dark' ).replace( ':root', 'html.skin-theme-clientpref-night' )
].join( '\n' );

/** How `load.php` gives the module: its name and version, no script, its styles. */
const IMPLEMENTATION = /(\["codex-styles@[^"]*",null,\{"css":\[)"(?:[^"\\]|\\.)*"(\]\})/;

/** The style sheet of Codex as the wiki serves it. */
export async function servedSheet( page: Page ): Promise<string> {
	const url = addressOf( '' ).replace( /\/wiki\/$/, '/load.php?modules=codex-styles&only=styles&skin=vector-2022' );
	return ( await page.request.get( url ) ).text();
}

/** What a page has of Codex before, for the skin's own parts. */
const OF_SKINS = /(?:skins\.\w+\.(?:search\.)?|mediawiki\.)codex\.(?:messagebox\.)?styles(?=%7C|&)/g;

/** Lets a page get the newest Codex in place of the wiki's. */
export async function replaceCodex( page: Page ): Promise<void> {
	await page.route( /load\.php\?.*\bcodex\..*only=styles/, ( route ) => {
		const url = route.request().url().replace( OF_SKINS, '' ).replace( /(?:%7C)+(?=%7C|&)|(?<==)%7C/g, '' );
		return route.continue( { url } );
	} );
	await page.route( /load\.php\?.*codex-styles/, async ( route ) => {
		const response = await route.fetch();
		const body = await response.text();
		const replaced = body.replace( IMPLEMENTATION, ( _, before: string, after: string ) => `${ before }${ JSON.stringify( NEWEST ) }${ after }` );
		if ( replaced === body ) {
			throw new Error( `There is no codex-styles in ${ route.request().url() }: ${ body.slice( 0, 300 ) }` );
		}
		await route.fulfill( { response, body: replaced } );
	} );
}

/** Gives a page the colours and sizes of the newest Codex. */
export async function addTokens( page: Page ): Promise<void> {
	await page.addStyleTag( { content: TOKENS } );
}
