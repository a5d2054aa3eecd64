import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toJson } from '../../src/edit/wiki-json';
import type { PageToWrite } from '../deploy/release';
import { counted } from '../lib/command';
import { describeProblem, findProblems } from '../lib/json-problems';
import { readTextFile } from '../lib/read-text';
import { Failure } from './failure';
import { readSource, ROOT } from './paths';

const PAGES = 'test/pages/pages.json';
const PROBLEMS_SHOWN = 3;

export const HOST_PAGE = 'Community Development/What we do';
export const DATA_PAGE = `${ HOST_PAGE }/programs.json`;

export const encodeTitle = ( title: string ): string => encodeURI( title.replace( / /g, '_' ) ).replace( /\?/g, '%3F' );

export const pageAddress = ( wikiUrl: string, title: string ): string => `${ wikiUrl }/wiki/${ encodeTitle( title ) }`;

/** The pages of the demo as a wiki stores them, in the order to write them, with `dataFile` as the data page if it is given. */
export function demoPages( dataFile?: string ): PageToWrite[] {
	const pages = JSON.parse( readSource( PAGES ) ) as { title: string; contentModel: string; file: string }[];
	return pages.map( ( { title, contentModel, file } ) => {
		const from = title === DATA_PAGE && dataFile !== undefined ? resolve( dataFile ) : file;
		const text = readFileSync( resolve( ROOT, from ), 'utf8' ).normalize( 'NFC' );
		const stored = contentModel === 'json' ? toJson( JSON.parse( text ) ) : text.trimEnd().replace( /\r\n/g, '\n' );
		return { title, contentModel, text: stored, from, keep: false };
	} );
}

/** Checks a data page with the code that readers run, and shows its problems; fails if readers would not see any program. */
export async function checkData( file: string ): Promise<void> {
	const { list, problems } = findProblems( { page: { name: file, text: await readTextFile( file ) }, included: [], kind: 'wiki' }, 'en' );
	const lines = problems.map( describeProblem );
	if ( list === null ) {
		throw new Failure( `${ file } is no data page.`, ...lines, 'Correct the file, then start again.' );
	}
	if ( problems.length > 0 ) {
		console.log( [ `${ file }: ${ counted( problems.length, 'problem' ) }`, ...lines.slice( 0, PROBLEMS_SHOWN ) ].join( '\n' ) );
	}
}
