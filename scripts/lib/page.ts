import { importLists } from '../../src/importer';
import type { ListImport, Skipped } from '../../src/import/import-lists';
import { findHosts } from '../../src/page/hosts';
import { Failure } from '../wiki/failure';
import { isAddress } from './command';
import { readAddress, readTextFile } from './read-text';
import { publicApi } from './wiki-api';

/** A page of a wiki as browsers get it, before any script runs. */
export interface WikiPage {
	name: string;
	content: HTMLElement;
	language: string;
	/** The language of its wiki, if the page has it. */
	contentLanguage: string | undefined;
	address: string;
	articlePath: string;
	/** With spaces. */
	title: string | undefined;
	contentModel: string | undefined;
	api: string | undefined;
}

/** The path of pages on Wikimedia's wikis, and the address of a file that does not name one. */
const ARTICLE_PATH = '/wiki/$1';
const UNKNOWN = 'https://unknown.invalid/wiki/Page';

export async function readPage( place: string ): Promise<WikiPage> {
	if ( !isAddress( place ) ) {
		return parsePage( await readTextFile( place ), place, undefined );
	}
	const { text, type, address } = await readAddress( place );
	if ( !/^(text\/html|application\/xhtml\+xml)$/.test( type ) ) {
		throw new Failure( `${ place } is not a web page but ${ type || 'something unknown' }.`, 'Give the address that a browser shows for the page.' );
	}
	return parsePage( text, place, address );
}

export async function parsePage( html: string, name: string, from: string | undefined ): Promise<WikiPage> {
	if ( !/<(!doctype html|html|body|div|section|ul|h[1-6])\b/i.test( html ) ) {
		throw new Failure( `${ name } is not HTML.`, 'Give the address of a wiki page, or the page as a browser saves it.' );
	}
	// It is slow to load, and not needed for data in a file.
	const { JSDOM } = await import( 'jsdom' );
	const { window } = new JSDOM( html );
	const { document } = window;
	// Browsers have it as a global name.
	Object.assign( globalThis, { HTMLElement: window.HTMLElement } );
	const href = ( selector: string ) => document.querySelector( selector )?.getAttribute( 'href' ) ?? undefined;
	const editUri = href( 'link[rel="EditURI"]' );
	const address = [ from, href( 'link[rel="canonical"]' ), href( 'base' ), editUri ].map( ( each ) => absolute( each ) ).find( Boolean ) ?? UNKNOWN;
	const pageName = configured( document, 'wgPageName' );
	const content: HTMLElement = document.querySelector( '#mw-content-text' ) ?? document.body;
	const ofText = content.matches( '[lang]' ) ? content : document.querySelector( '.mw-parser-output[lang]' ) ?? content.querySelector( '.mw-content-ltr[lang], .mw-content-rtl[lang]' );
	return {
		name,
		content,
		language: ofText?.getAttribute( 'lang' ) || configured( document, 'wgPageContentLanguage' ) || document.documentElement.lang || 'en',
		contentLanguage: configured( document, 'wgContentLanguage' ),
		address,
		articlePath: articlePathOf( address, pageName ),
		title: pageName?.replace( /_/g, ' ' ),
		contentModel: configured( document, 'wgPageContentModel' ),
		api: editUri && absolute( editUri, address )?.replace( /\?.*$/, '' )
	};
}

/** The language of the wiki's data pages, if the page or its wiki gives it. */
export async function contentLanguageOf( { contentLanguage, api }: WikiPage ): Promise<string | undefined> {
	if ( contentLanguage !== undefined || api === undefined ) {
		return contentLanguage;
	}
	const answer = await publicApi( api ).query( { meta: 'siteinfo', siprop: 'general' } ).catch( () => undefined );
	return ( answer?.query[ 'general' ] as { lang: string } | undefined )?.lang;
}

export function importPage( { content, language, address, articlePath }: WikiPage, contentLanguage: string ): ListImport {
	// A page may have several hosts, each with a selection of programs.
	const host = findHosts( content ).find( ( { preset, limit, groups } ) => !preset && !limit && groups.length > 0 );
	return importLists( host?.root ?? content, { pageLanguage: language, contentLanguage, articlePath, address }, host?.groups );
}

export function describeSkipped( { position, reason, fix }: Skipped ): string {
	return `  ${ position }\n    ${ reason }\n    ${ fix }`;
}

/** The whole address; undefined for one that leads to no website. */
function absolute( address = '', base = UNKNOWN ): string | undefined {
	const url = address !== '' && URL.canParse( address, base ) ? new URL( address, base ) : undefined;
	return url && /^https?:$/.test( url.protocol ) && !url.hostname.endsWith( '.invalid' ) ? url.href : undefined;
}

function configured( document: Document, name: string ): string | undefined {
	const scripts = Array.from( document.querySelectorAll( 'script:not([src])' ), ( { textContent } ) => textContent ).join( '\n' );
	const found = new RegExp( `"${ name }":("(?:[^"\\\\]|\\\\.)*")` ).exec( scripts )?.[ 1 ];
	return found && JSON.parse( found ) as string;
}

function articlePathOf( address: string, pageName: string | undefined ): string {
	try {
		const path = decodeURIComponent( new URL( address ).pathname );
		return pageName && path.endsWith( `/${ pageName }` ) ? `${ path.slice( 0, -pageName.length ) }$1` : ARTICLE_PATH;
	} catch {
		return ARTICLE_PATH;
	}
}
