import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect } from 'vitest';
import { builtRelease } from '../../scripts/deploy/release';
import { toWikitext } from '../../scripts/lib/wikitext';
import { asCode, asWords, HOSTILE } from '../unit/helpers/hostile-text';
import { test } from './helpers/browser';
import { openLook, type Look } from './helpers/looks';
import { sideways } from './helpers/measures';
import { render } from './helpers/rendered';
import { addressOf, asAdmin, save } from './helpers/wiki';

const HELP = 'Help:Program explorer';
const FILES = [ 'README', 'readers', 'maintainers', 'administrators', 'translators' ].map( ( name ) => `docs/${ name }.md` );
const written = readFileSync( 'dist/documentation.wikitext', 'utf8' );

/** The current text of a page, byte for byte. */
async function stored( title: string ): Promise<string> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'content', rvslots: 'main', titles: title, formatversion: '2' } ) as unknown as
		{ query: { pages: { revisions: { slots: { main: { content: string } } }[] }[] } };
	return query.pages[ 0 ]?.revisions[ 0 ]?.slots.main.content ?? '';
}

/** What a document says, block by block, with what is code, strong or stressed. */
function blocks( document: Document, deeper = 0 ): readonly string[] {
	return Array.from( document.querySelectorAll( 'h1, h2, h3, h4, h5, h6, p, li, th, td, pre' ), ( element ) => {
		const block = element.cloneNode( true ) as Element;
		block.querySelectorAll( 'ul, ol, pre' ).forEach( ( part ) => part.remove() );
		// A paragraph within an item is how Markdown shows items with air between them.
		if ( element.matches( 'li > p' ) || block.querySelector( ':scope > img:only-child' ) ) {
			return '';
		}
		for ( const [ names, mark ] of [ [ ':not( pre ) > code', '`' ], [ 'strong, b', '**' ], [ 'em, i', '*' ] ] as const ) {
			block.querySelectorAll( names ).forEach( ( part ) => part.replaceWith( `${ mark }${ part.textContent }${ mark }` ) );
		}
		// In headings, MediaWiki makes spaces before ? and the like unbreakable whatever is written.
		const text = block.textContent.replace( element.matches( 'h1, h2, h3, h4, h5, h6' ) ? /[ \n\xa0]+/g : /[ \n]+/g, ' ' ).trim();
		const level = /^H(\d)$/.exec( element.tagName )?.[ 1 ];
		const name = level === undefined ? element.tagName : `H${ Number( level ) + deeper }`;
		return `${ name } ${ name === 'PRE' ? element.textContent.replace( /\n$/, '' ) : text }`;
	} ).filter( Boolean );
}

const ofMarkdown = ( markdown: string ): readonly string[] => blocks( new JSDOM( marked.parse( markdown, { async: false } ) ).window.document, 1 );

describe( 'what wikitext would read as markup or a save would change', () => {
	const markdown = [
		'# Words', ...HOSTILE.map( asWords ),
		'# Code', ...HOSTILE.map( asCode ),
		'# Items', HOSTILE.map( ( text ) => `- ${ asWords( text ) }` ).join( '\n' ), HOSTILE.map( ( text ) => `- ${ asCode( text ) }` ).join( '\n' ),
		'# Emphasis', ...HOSTILE.map( ( text ) => `a **${ asWords( text ) }** b *${ asWords( text ) }* c` ),
		'# Cells', [ '| a | b |', '|---|---|', ...HOSTILE.map( ( text ) => `| ${ asWords( text ) } | ${ asCode( text.replace( /\|/g, '\\|' ) ) } |` ) ].join( '\n' ),
		'# Lines of code', ...HOSTILE.map( ( text ) => `\`\`\`\`\n${ text }\n\`\`\`\`` ), `\`\`\`\`\n${ HOSTILE.join( '\n' ) }\n\`\`\`\``,
		'- Lines of code in items', ...HOSTILE.map( ( text ) => `- a\n\n  \`\`\`\`\n  ${ text }\n  \`\`\`\`` ),
		...HOSTILE.map( ( text ) => `# ${ asWords( text ) }\n\n## ${ asCode( text ) }` )
	].join( '\n\n' );
	const wikitext = toWikitext( markdown, { file: 'hostile' } );

	test( 'is stored as it is written', async () => {
		await save( 'Hostile words', wikitext );
		expect( await stored( 'Hostile words' ) ).toBe( wikitext );
	} );

	test( 'is read as what the Markdown says', async () => {
		const { document, categories } = await render( wikitext );
		expect( blocks( document ) ).toEqual( ofMarkdown( markdown ) );
		expect( categories ).toEqual( [] );
		expect( document.querySelectorAll( 'a, script, img, [onclick]' ).length ).toBe( 0 );
	} );
} );

test( 'what is read back is what was built: so it can be compared', async () => {
	for ( const { title, text } of builtRelease().pages ) {
		expect( await stored( title ) === text, title ).toBe( true );
	}
} );

describe( 'the page with the documentation', () => {
	test( 'is stored as it is built', async () => {
		expect( await stored( HELP ) ).toBe( written );
	} );

	test( 'says what the files say', async () => {
		const said = FILES.flatMap( ( file ) => ofMarkdown( readFileSync( file, 'utf8' ) ) ).filter( ( block ) => block !== 'H2 Program explorer' );
		const { document } = await render( written, HELP );
		const shown = blocks( document ).filter( ( block ) => !block.startsWith( 'P This page comes with version ' ) );
		// Names of pages that are there are links in place of code.
		expect( shown.map( ( block ) => block.replace( /`/g, '' ) ) ).toEqual( said.map( ( block ) => block.replace( /`/g, '' ) ) );
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
