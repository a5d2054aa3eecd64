import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseJsonObject } from '../../src/programs/json-object';
import { META_HEADINGS } from '../../src/import/known-headings';
import { isKnownPage } from '../../src/page/known-pages';
import { DATA_MODEL } from '../../src/programs/data-model';
import { includedTitlesIn } from '../../src/programs/include';
import { Failure } from '../wiki/failure';
import { isAddress } from './command';
import { contentLanguageOf, importPage, readPage, type WikiPage } from './page';
import { readTextFile } from './read-text';
import { publicApi, readStored, type Stored } from './wiki-api';

export interface Source {
	name: string;
	text: string;
}

export interface DataSource {
	page: Source;
	/** With their index in `include`. */
	included: ( Source & { title: string; index: number } )[];
	language?: string | undefined;
	/** The pages that were read, and what is unusual about them. */
	notes: string[];
	/** The page that shows the data, if the command line named it. */
	host?: WikiPage | undefined;
	kind: 'file' | 'wiki';
}

/** Reads a data page and the pages it includes, from a file, its address, or the address of a page that shows it. */
export async function readData( place: string ): Promise<DataSource> {
	return isAddress( place ) ? fromWiki( place ) : fromFile( place );
}

/** The pages that a data page includes, with their index in `include`. */
function includedIn( text: string ): { title: string; index: number }[] {
	return includedTitlesIn( parseJsonObject( text.replace( /^\uFEFF/, '' ) ) ).flatMap( ( title, index ) => title === '' ? [] : [ { title, index } ] );
}

async function fromFile( file: string ): Promise<DataSource> {
	const text = await readTextFile( file );
	if ( /^\s*<(!doctype|html)/i.test( text ) ) {
		throw new Failure( `${ file } is a web page, not JSON.`, 'Name the file with the data, or make one of this page: npm run import' );
	}
	const beside = includedIn( text ).map( ( each ) => ( { ...each, name: join( dirname( file ), basename( each.title ) ) } ) ).filter( ( { name } ) => existsSync( name ) );
	const included = await Promise.all( beside.map( async ( each ) => ( { ...each, text: await readTextFile( each.name ) } ) ) );
	return { page: { name: file, text }, included, notes: [], kind: 'file' };
}

function sourceOf( page: WikiPage ): string | undefined {
	const source = page.content.querySelector( '.program-explorer[data-source]' )?.getAttribute( 'data-source' );
	const hasLists = !source && page.title !== undefined && isKnownPage( page.title ) && importPage( page, page.language ).programs.length > 0;
	return source || ( hasLists ? META_HEADINGS.source : undefined );
}

async function fromWiki( address: string ): Promise<DataSource> {
	const page = await readPage( address );
	const { api: apiAddress, title: own } = page;
	if ( apiAddress === undefined || own === undefined ) {
		throw new Failure( `${ address } is no page of a MediaWiki.`, 'Give the address that a browser shows for the page, or a file.' );
	}
	const isData = page.contentModel === DATA_MODEL || own.endsWith( '.json' );
	const title = isData ? own : sourceOf( page );
	if ( title === undefined ) {
		throw new Failure( `"${ own }" is neither a data page nor shows one.`, 'Give the address of the data page, which ends in .json, or of a page with an explorer.' );
	}
	const api = publicApi( apiAddress );
	const stored = ( await readStored( api, [ title ] ) ).get( title );
	if ( !stored ) {
		throw new Failure( `There is no page "${ title }" on this wiki.`, `"${ own }" takes its programs from there. Make a draft: npm run import -- ${ address }` );
	}
	const pages = includedIn( stored.text );
	const found = await readStored( api, pages.map( ( each ) => each.title ) );
	return {
		page: { name: stored.title, text: stored.text },
		included: pages.flatMap( ( each ) => {
			const { title: name, text } = found.get( each.title ) ?? {};
			return name === undefined || text === undefined ? [] : [ { ...each, name, text } ];
		} ),
		language: await contentLanguageOf( page ), notes: [ stored, ...found.values() ].map( readNote ), host: isData ? undefined : page, kind: 'wiki'
	};
}

function readNote( { title, revision, contentModel }: Stored ): string {
	const odd = contentModel === DATA_MODEL ? '' : ` Its content model is "${ contentModel }": change it to "${ DATA_MODEL }", so that mistakes are caught when saving.`;
	return `Read "${ title }", revision ${ revision }.${ odd }`;
}
