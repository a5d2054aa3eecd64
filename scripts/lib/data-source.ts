import { includedIn } from '../../src/programs/include';
import { META } from '../../src/import/known-headings';
import { isPlacePage } from '../../src/page/known-pages';
import type { Source } from './json-problems';
import type { WikiPage } from './page';
import type { Stored } from './wiki-api';
import { basename, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { Failure } from '../wiki/failure';
import { isAddress } from './command';
import { harvestPage, readPage } from './page';
import { readTextFile } from './read-text';
import { languageOf, publicApi, readStored } from './wiki-api';

/** a data page with all that belongs to it */
export interface DataSource {
	page: Source;
	included: ( Source & { title: string, index: number } )[];
	/** of the wiki, if it is known */
	language: string | undefined;
	/** what was read, and what is odd about it */
	notes: string[];
	/** the page that shows it, if that was given */
	host: WikiPage | undefined;
	kind: 'file' | 'wiki';
}

/** A data page on a wiki should have this content model, or mistakes are not caught when saving. */
const DATA_MODEL = 'json';

/**
 * Reads a data page and the pages it includes.
 *
 * @param place a file, the address of a data page, or that of a page that shows one
 * @throws {Failure} if it cannot be read
 */
export async function readData( place: string ): Promise<DataSource> {
	return isAddress( place ) ? fromWiki( place ) : fromFile( place );
}

/** @return what a page includes, by the place in `include` */
async function included( text: string ): Promise<{ title: string; index: number; }[]> {
	try {
		const titles = includedIn( Object( JSON.parse( text.replace( /^\uFEFF/, '' ) ) ) );
		return titles.map( ( title, index ) => ( { title, index } ) ).filter( ( { title } ) => title !== '' );
	} catch {
		return [];
	}
}

async function fromFile( file: string ): Promise<DataSource> {
	const text = await readTextFile( file );
	if ( /^\s*<(!doctype|html)/i.test( text ) ) {
		throw new Failure( `${ file } is a web page, not JSON.`, 'Name the file with the data, or make one of this page: npm run import' );
	}
	const source: DataSource = { page: { name: file, text }, included: [], language: undefined, notes: [], host: undefined, kind: 'file' };
	for ( const { title, index } of await included( text ) ) {
		const beside = join( dirname( file ), basename( title ) );
		if ( existsSync( beside ) ) {
			source.included.push( { title, index, name: beside, text: await readTextFile( beside ) } );
		}
	}
	return source;
}

/** @return the title of the data page that a page shows */
async function sourceOf( page: WikiPage ): Promise<string | undefined> {
	const source = page.content.querySelector( '.program-explorer[data-source]' )?.getAttribute( 'data-source' );
	if ( source ) {
		return source;
	}
	if ( page.title === undefined || !isPlacePage( page.title ) ) {
		return undefined;
	}
	const { programs } = await harvestPage( page, page.language );
	return programs.length > 0 ? META.source : undefined;
}

async function fromWiki( address: string ): Promise<DataSource> {
	const page = await readPage( address );
	const { api, title: own } = page;
	if ( api === undefined || own === undefined ) {
		throw new Failure( `${ address } is no page of a MediaWiki.`, 'Give the address that a browser shows for the page, or a file.' );
	}
	const isData = page.contentModel === DATA_MODEL || own.endsWith( '.json' );
	const title = isData ? own : await sourceOf( page );
	if ( title === undefined ) {
		throw new Failure( `"${ own }" is neither a data page nor shows one.`, 'Give the address of the data page, which ends in .json, or of a page with an explorer.' );
	}
	const language = await languageOf( api ).catch( () => undefined );
	const stored = ( await readStored( publicApi( api ), [ title ] ) ).get( title );
	if ( !stored ) {
		throw new Failure( `There is no page "${ title }" on this wiki.`, `"${ own }" takes its programs from there. Make a draft: npm run import -- ${ address }` );
	}
	const source: DataSource = { page: { name: stored.title, text: stored.text }, included: [], language, notes: [ readNote( stored ) ], host: isData ? undefined : page, kind: 'wiki' };
	const wanted = await included( stored.text );
	const pages = wanted.length > 0 ? await readStored( publicApi( api ), wanted.map( ( { title: other } ) => other ) ) : new Map();
	for ( const { title: other, index } of wanted ) {
		const found = pages.get( other );
		if ( found ) {
			source.included.push( { title: other, index, name: found.title, text: found.text } );
			source.notes.push( readNote( found ) );
		}
	}
	return source;
}

function readNote( { title, revision, contentModel }: Stored ) {
	const odd = contentModel === DATA_MODEL ? '' : ` Its content model is "${ contentModel }": change it to "${ DATA_MODEL }", so that mistakes are caught when saving.`;
	return `Read "${ title }", revision ${ revision }.${ odd }`;
}
