import { importLists } from '../../src/importer';
import type { ListImport } from '../../src/import/import-lists';
import { Failure } from '../wiki/failure';
import { isAddress } from './command';
import { readAddress, readTextFile } from './read-text';
import { languageOf } from './wiki-api';

/** a page of a wiki as browsers get it, in which no script has run */
export interface WikiPage {
	/** its address, or the file it was saved in */
	name: string;
	/** what holds its text */
	content: HTMLElement;
	/** of its text */
	language: string;
	/** of its wiki, if the page says so */
	contentLanguage: string | undefined;
	/** where its links start from */
	address: string;
	articlePath: string;
	/** with spaces */
	title: string | undefined;
	contentModel: string | undefined;
	/** the address of the wiki's API */
	api: string | undefined;
}

/** Where pages are on Wikimedia's wikis, and what is taken where a file does not say where it comes from. */
const ARTICLE_PATH = '/wiki/$1';
const UNKNOWN = 'https://unknown.invalid/wiki/Page';

/**
 * Reads a page of a wiki.
 *
 * @param place its address, or a file with its HTML
 * @throws {Failure} if it cannot be read or is no HTML
 */
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

/**
 * @param from the address it came from
 * @throws {Failure} if it is no HTML
 */
export async function parsePage( html: string, name: string, from: string | undefined ): Promise<WikiPage> {
	if ( !/<(!doctype html|html|body|div|section|ul|h[1-6])\b/i.test( html ) ) {
		throw new Failure( `${ name } is not HTML.`, 'Give the address of a wiki page, or the page as a browser saves it.' );
	}
	// Takes its time, and data in a file needs none of it.
	const { JSDOM } = await import( 'jsdom' );
	const { window } = new JSDOM( html );
	const { document } = window;
	// The sources run in browsers, where these are everywhere.
	Object.assign( globalThis, { HTMLElement: window.HTMLElement } );
	const href = ( selector: string ) => document.querySelector( selector )?.getAttribute( 'href' ) ?? undefined;
	const editUri = href( 'link[rel="EditURI"]' );
	const address = from ?? [ href( 'link[rel="canonical"]' ), href( 'base' ), editUri ].map( ( each ) => absolute( each ) ).find( Boolean ) ?? UNKNOWN;
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

/**
 * The language of the data pages of a page's wiki.
 *
 * @return that of the page's text, if its wiki does not say
 */
export async function contentLanguageOf( { contentLanguage, api, language }: WikiPage ): Promise<string> {
	return contentLanguage ?? ( api === undefined ? language : await languageOf( api ).catch( () => language ) );
}

/** Reads the lists of programs of a page by the code that browsers run. */
export async function importPage( { content, language, address, articlePath }: WikiPage, contentLanguage: string ): Promise<ListImport> {
	// Several hosts may stand on a page, each with programs of its own choice.
	const host = content.querySelector( '.program-explorer[data-source]:not([data-preset]):not([data-limit])' );
	const container = host?.querySelector( '[data-group]' ) ? host : content;
	return importLists( container as HTMLElement, { pageLanguage: language, contentLanguage, articlePath, address } );
}

/** @return nothing if it is no address of the web */
function absolute( address: string | undefined, base: string = 'https://unknown.invalid/' ): string | undefined {
	try {
		const url = new URL( address ?? '', base );
		return address && /^https?:$/.test( url.protocol ) && !url.hostname.endsWith( '.invalid' ) ? url.href : undefined;
	} catch {
		return undefined;
	}
}

/** What the page tells its scripts. */
function configured( document: Document, name: string ): string | undefined {
	for ( const script of document.querySelectorAll( 'script:not([src])' ) ) {
		const found = new RegExp( `"${ name }":("(?:[^"\\\\]|\\\\.)*")` ).exec( script.textContent ?? '' );
		if ( found?.[ 1 ] ) {
			return JSON.parse( found[ 1 ] );
		}
	}
	return undefined;
}

/** @return the path of the wiki's pages, told by the path of this one */
function articlePathOf( address: string, pageName: string | undefined ): string {
	try {
		const path = decodeURIComponent( new URL( address ).pathname );
		return pageName && path.endsWith( `/${ pageName }` ) ? `${ path.slice( 0, -pageName.length ) }$1` : ARTICLE_PATH;
	} catch {
		return ARTICLE_PATH;
	}
}
