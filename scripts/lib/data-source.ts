import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { META_HEADINGS } from '../../src/import/known-headings';
import { isKnownPage } from '../../src/page/known-pages';
import { includedTitlesIn } from '../../src/programs/include';
import { Failure } from '../wiki/failure';
import { isAddress } from './command';
import type { Source } from './json-problems';
import { importPage, readPage, type WikiPage } from './page';
import { readTextFile } from './read-text';
import { languageOf, publicApi, readStored, type Stored } from './wiki-api';

/** A data page with the pages it includes. */
export interface DataSource {
	page: Source;
	included: ( Source & { title: string; index: number } )[];
	/** The language of the wiki, if it is known. */
	language: string | undefined;
	/** The pages that were read, and what is unusual about them. */
	notes: string[];
	/** The page that shows the data, if the command line named it. */
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

/** The pages that a data page includes, with their index in `include`. */
function included( text: string ): { title: string; index: number }[] {
	try {
		const titles = includedTitlesIn( Object( JSON.parse( text.replace( /^\uFEFF/, '' ) ) ) as Readonly<Record<string, unknown>> );
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
	for ( const { title, index } of included( text ) ) {
		const beside = join( dirname( file ), basename( title ) );
		if ( existsSync( beside ) ) {
			source.included.push( { title, index, name: beside, text: await readTextFile( beside ) } );
		}
	}
	return source;
}

/** The title of the data page that a page shows. */
function sourceOf( page: WikiPage ): string | undefined {
	const source = page.content.querySelector( '.program-explorer[data-source]' )?.getAttribute( 'data-source' );
	if ( source ) {
		return source;
	}
	if ( page.title === undefined || !isKnownPage( page.title ) ) {
		return undefined;
	}
	const { programs } = importPage( page, page.language );
	return programs.length > 0 ? META_HEADINGS.source : undefined;
}

async function fromWiki( address: string ): Promise<DataSource> {
	const page = await readPage( address );
	const { api, title: own } = page;
	if ( api === undefined || own === undefined ) {
		throw new Failure( `${ address } is no page of a MediaWiki.`, 'Give the address that a browser shows for the page, or a file.' );
	}
	const isData = page.contentModel === DATA_MODEL || own.endsWith( '.json' );
	const title = isData ? own : sourceOf( page );
	if ( title === undefined ) {
		throw new Failure( `"${ own }" is neither a data page nor shows one.`, 'Give the address of the data page, which ends in .json, or of a page with an explorer.' );
	}
	const language = await languageOf( api ).catch( () => undefined );
	const stored = ( await readStored( publicApi( api ), [ title ] ) ).get( title );
	if ( !stored ) {
		throw new Failure( `There is no page "${ title }" on this wiki.`, `"${ own }" takes its programs from there. Make a draft: npm run import -- ${ address }` );
	}
	const source: DataSource = { page: { name: stored.title, text: stored.text }, included: [], language, notes: [ readNote( stored ) ], host: isData ? undefined : page, kind: 'wiki' };
	const includedPages = included( stored.text );
	const pages = includedPages.length > 0 ? await readStored( publicApi( api ), includedPages.map( ( { title: other } ) => other ) ) : new Map<string, Stored>();
	for ( const { title: other, index } of includedPages ) {
		const found = pages.get( other );
		if ( found ) {
			source.included.push( { title: other, index, name: found.title, text: found.text } );
			source.notes.push( readNote( found ) );
		}
	}
	return source;
}

function readNote( { title, revision, contentModel }: Stored ): string {
	const odd = contentModel === DATA_MODEL ? '' : ` Its content model is "${ contentModel }": change it to "${ DATA_MODEL }", so that mistakes are caught when saving.`;
	return `Read "${ title }", revision ${ revision }.${ odd }`;
}
