import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { builtRelease } from '../../scripts/deploy/release';
import { code, escapeText, table } from '../../scripts/lib/wikitext';
import { HOSTILE } from '../unit/helpers/hostile-text';
import { test } from './helpers/browser';
import { openLook, type Look } from './helpers/looks';
import { sideways } from './helpers/measures';
import { render } from './helpers/rendered';
import { addressOf, asAdmin, save } from './helpers/wiki';

const HELP = 'Help:Program explorer';
const written = readFileSync( 'dist/documentation.wikitext', 'utf8' );

/** The current text of a page, byte for byte. */
async function stored( title: string ): Promise<string> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'content', rvslots: 'main', titles: title, formatversion: '2' } ) as unknown as
		{ query: { pages: { revisions: { slots: { main: { content: string } } }[] }[] } };
	return query.pages[ 0 ]?.revisions[ 0 ]?.slots.main.content ?? '';
}

/** The text of a document, block by block, with marks for code, bold and italics. */
function blocks( document: Document ): readonly string[] {
	return Array.from( document.querySelectorAll( 'h1, h2, h3, h4, h5, h6, p, li, th, td, pre' ), ( element ) => {
		const block = element.cloneNode( true ) as Element;
		block.querySelectorAll( 'ul, ol, pre' ).forEach( ( part ) => part.remove() );
		for ( const [ names, mark ] of [ [ ':not( pre ) > code', '`' ], [ 'strong, b', '**' ], [ 'em, i', '*' ] ] as const ) {
			block.querySelectorAll( names ).forEach( ( part ) => part.replaceWith( `${ mark }${ part.textContent }${ mark }` ) );
		}
		// In headings, MediaWiki makes spaces before ? and the like unbreakable in any case.
		const text = block.textContent.replace( element.matches( 'h1, h2, h3, h4, h5, h6' ) ? /[ \n\xa0]+/g : /[ \n]+/g, ' ' ).trim();
		return `${ element.tagName } ${ text }`;
	} );
}

describe( 'text that wikitext would read as markup, or that a save would change', () => {
	const kinds: readonly ( readonly [ tag: string, wikitext: ( text: string ) => string, shown: ( text: string ) => string ] )[] = [
		[ 'P', escapeText, ( text ) => text ],
		[ 'P', code, ( text ) => `\`${ text }\`` ],
		[ 'LI', ( text ) => `* ${ escapeText( text ) }`, ( text ) => text ],
		[ 'LI', ( text ) => `* ${ code( text ) }`, ( text ) => `\`${ text }\`` ],
		[ 'P', ( text ) => `a '''${ escapeText( text ) }''' b ''${ escapeText( text ) }'' c`, ( text ) => `a **${ text }** b *${ text }* c` ],
		[ 'TD', ( text ) => table( [], [ [ escapeText( text ) ] ] ), ( text ) => text ],
		[ 'TD', ( text ) => table( [], [ [ code( text ) ] ] ), ( text ) => `\`${ text }\`` ],
		[ 'TH', ( text ) => table( [ escapeText( text ) ], [] ), ( text ) => text ],
		[ 'H2', ( text ) => `== ${ escapeText( text ) } ==`, ( text ) => text ],
		[ 'H3', ( text ) => `=== ${ code( text ) } ===`, ( text ) => `\`${ text }\`` ]
	];
	const wikitext = kinds.flatMap( ( [ , write ] ) => HOSTILE.map( write ) ).join( '\n\n' );

	test( 'is stored as it is written', async () => {
		await save( 'Hostile words', wikitext );
		expect( await stored( 'Hostile words' ) ).toBe( wikitext );
	} );

	test( 'is shown as that text', async () => {
		const { document, categories } = await render( wikitext );
		expect( blocks( document ) ).toEqual( kinds.flatMap( ( [ tag, , shown ] ) => HOSTILE.map( ( text ) => `${ tag } ${ shown( text ) }` ) ) );
		expect( categories ).toEqual( [] );
		expect( document.querySelectorAll( 'a, script, img, [onclick]' ).length ).toBe( 0 );
	} );
} );

test( 'the stored page has the same bytes as the built one', async () => {
	for ( const { title, text } of builtRelease().pages ) {
		expect( await stored( title ) === text, title ).toBe( true );
	}
} );

describe( 'the page with the documentation', () => {
	test( 'is stored as it is built', async () => {
		expect( await stored( HELP ) ).toBe( written );
	} );

	test( 'shows no markup', async () => {
		const { document } = await render( written, HELP );
		document.querySelectorAll( 'code, pre' ).forEach( ( element ) => element.remove() );
		expect( blocks( document ).filter( ( block ) => /''|\[\[|\]\]|\{\{|\}\}|\{\||\|\}|==|<\/?\w|<!--|&\w+;/.test( block ) ) ).toEqual( [] );
	} );

	test( 'has links that lead somewhere', async () => {
		const { document, categories } = await render( written, HELP );
		const links = Array.from( document.querySelectorAll<HTMLAnchorElement>( 'a' ) );
		expect( links.length ).toBeGreaterThan( 20 );
		const nowhere = links.filter( ( link ) => {
			const href = link.getAttribute( 'href' ) ?? '';
			return href.startsWith( '#' ) ? !document.getElementById( decodeURIComponent( href.slice( 1 ) ) ) : link.matches( '.new' );
		} ).map( ( link ) => link.textContent );
		// Nobody has asked a question yet.
		expect( nowhere ).toEqual( [ 'its talk page' ] );
		expect( categories ).toEqual( [] );
	} );

	const looks: readonly Look[] = [
		{ skin: 'vector-2022', theme: 'day', direction: 'ltr', window: 'desktop' },
		{ skin: 'minerva', theme: 'night', direction: 'ltr', window: 'phone' },
		{ skin: 'vector-2022', theme: 'night', direction: 'ltr', window: 'phone' }
	];
	for ( const look of looks ) {
		test( `${ look.skin }, ${ look.theme }, ${ look.window }: nothing has to be scrolled sideways with the page`, async ( { open } ) => {
			const { page } = await openLook( open, HELP, look, { state: null } );
			expect( page.url() ).toContain( addressOf( HELP ) );
			const folder = process.env[ 'SCREENSHOTS' ];
			if ( folder ) {
				await page.screenshot( { path: `${ folder }/documentation-${ look.skin }-${ look.theme }-${ look.window }.png`, fullPage: true } );
			}
			expect( await sideways( page ) ).toBeLessThanOrEqual( 0 );
		} );
	}
} );
