import { Failure } from '../wiki/failure.mjs';
import { importSource } from './import-source.mjs';
import { isAddress } from './command.mjs';
import { readAddress, readTextFile } from './read-text.mjs';
import { languageOf } from './wiki-api.mjs';

/**
 * @typedef {object} WikiPage a page of a wiki as browsers get it, in which no script has run
 * @property {string} name its address, or the file it was saved in
 * @property {HTMLElement} content what holds its text
 * @property {string} language of its text
 * @property {string | undefined} contentLanguage of its wiki, if the page says so
 * @property {string} address where its links start from
 * @property {string} articlePath
 * @property {string | undefined} title with spaces
 * @property {string | undefined} contentModel
 * @property {string | undefined} api the address of the wiki's API
 */

/** Where pages are on Wikimedia's wikis, and what is taken where a file does not say where it comes from. */
const ARTICLE_PATH = '/wiki/$1';
const UNKNOWN = 'https://unknown.invalid/wiki/Page';

/**
 * Reads a page of a wiki.
 *
 * @param {string} place its address, or a file with its HTML
 * @return {Promise<WikiPage>}
 * @throws {Failure} if it cannot be read or is no HTML
 */
export async function readPage( place ) {
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
 * @param {string} html
 * @param {string} name
 * @param {string | undefined} from the address it came from
 * @return {Promise<WikiPage>}
 * @throws {Failure} if it is no HTML
 */
export async function parsePage( html, name, from ) {
	if ( !/<(!doctype html|html|body|div|section|ul|h[1-6])\b/i.test( html ) ) {
		throw new Failure( `${ name } is not HTML.`, 'Give the address of a wiki page, or the page as a browser saves it.' );
	}
	// Takes its time, and data in a file needs none of it.
	const { JSDOM } = await import( 'jsdom' );
	const { window } = new JSDOM( html );
	const { document } = window;
	// The sources run in browsers, where these are everywhere.
	Object.assign( globalThis, { HTMLElement: window.HTMLElement } );
	/** @param {string} selector */
	const href = ( selector ) => document.querySelector( selector )?.getAttribute( 'href' ) ?? undefined;
	const editUri = href( 'link[rel="EditURI"]' );
	const address = from ?? [ href( 'link[rel="canonical"]' ), href( 'base' ), editUri ].map( ( each ) => absolute( each ) ).find( Boolean ) ?? UNKNOWN;
	const pageName = configured( document, 'wgPageName' );
	/** @type {HTMLElement} */
	const content = document.querySelector( '#mw-content-text' ) ?? document.body;
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
 * @param {WikiPage} page
 * @return {Promise<string>} that of the page's text, if its wiki does not say
 */
export async function contentLanguageOf( { contentLanguage, api, language } ) {
	return contentLanguage ?? ( api === undefined ? language : await languageOf( api ).catch( () => language ) );
}

/**
 * Reads the lists of programs of a page by the code that browsers run.
 *
 * @param {WikiPage} page
 * @param {string} contentLanguage
 * @return {Promise<import( '../../src/harvest/harvest' ).Harvest>}
 */
export async function harvestPage( { content, language, address, articlePath }, contentLanguage ) {
	const { harvest } = await importSource( 'src/harvester.ts' );
	// Several hosts may stand on a page, each with programs of its own choice.
	const host = content.querySelector( '.program-explorer[data-source]:not([data-preset]):not([data-limit])' );
	const container = host?.querySelector( '[data-group]' ) ? host : content;
	return harvest( container, { pageLanguage: language, contentLanguage, articlePath, address } );
}

/**
 * @param {string | undefined} address
 * @param {string} [base]
 * @return {string | undefined} nothing if it is no address of the web
 */
function absolute( address, base = 'https://unknown.invalid/' ) {
	try {
		const url = new URL( address ?? '', base );
		return address && /^https?:$/.test( url.protocol ) && !url.hostname.endsWith( '.invalid' ) ? url.href : undefined;
	} catch {
		return undefined;
	}
}

/**
 * What the page tells its scripts.
 *
 * @param {Document} document
 * @param {string} name
 * @return {string | undefined}
 */
function configured( document, name ) {
	for ( const script of document.querySelectorAll( 'script:not([src])' ) ) {
		const found = new RegExp( `"${ name }":("(?:[^"\\\\]|\\\\.)*")` ).exec( script.textContent ?? '' );
		if ( found?.[ 1 ] ) {
			return JSON.parse( found[ 1 ] );
		}
	}
	return undefined;
}

/**
 * @param {string} address
 * @param {string | undefined} pageName
 * @return {string} the path of the wiki's pages, told by the path of this one
 */
function articlePathOf( address, pageName ) {
	try {
		const path = decodeURIComponent( new URL( address ).pathname );
		return pageName && path.endsWith( `/${ pageName }` ) ? `${ path.slice( 0, -pageName.length ) }$1` : ARTICLE_PATH;
	} catch {
		return ARTICLE_PATH;
	}
}
