import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsePrograms } from '../../src/programs/parse';
import { describePath, type Problem } from '../../src/programs/problems';
import { Failure } from './failure';
import type { Page } from './pages';
import { ROOT } from './paths';

const PAGES = resolve( ROOT, 'test/pages/pages.json' );
const PROBLEMS_SHOWN = 3;

/** The page that the demo is about, and the page that holds its programs. */
export const HOST_PAGE = 'Community Development/What we do';
export const DATA_PAGE = `${ HOST_PAGE }/programs.json`;

/** Returns the address of a page of a wiki. */
export function pageAddress( wikiUrl: string, title: string ): string {
	return `${ wikiUrl }/wiki/${ encodeURI( title.replace( / /g, '_' ) ).replace( /\?/g, '%3F' ) }`;
}

/** Returns the wiki pages of the demo in the order to write them, with `dataFile` as the data page if it is given. */
export async function demoPages( dataFile?: string ): Promise<Page[]> {
	const pages = JSON.parse( await readFile( PAGES, 'utf8' ) ) as Page[];
	return pages.map( ( page ) => page.title === DATA_PAGE && dataFile !== undefined ?
		{ ...page, file: resolve( dataFile ) } :
		page
	);
}

/**
 * Checks a data page with the code that readers run, and logs its problems.
 *
 * @throws {Failure} if readers would not see any program
 */
export async function checkData( file: string, log: ( line: string ) => void ): Promise<void> {
	const describe = ( { path, severity, reason, fix, program }: Problem ) =>
		`  ${ severity } at ${ describePath( path, program ) || 'the page as a whole' }: ${ reason } ${ fix }`;
	const today = new Date().toISOString().slice( 0, 'YYYY-MM-DD'.length );
	const { list, problems } = parsePrograms( await readFile( file, 'utf8' ), { today, language: 'en' } );
	if ( list === null ) {
		throw new Failure( `${ file } is no data page.`, ...problems.map( describe ), 'Correct the file, then start again.' );
	}
	if ( problems.length > 0 ) {
		log( `${ file }: ${ problems.length } problem${ problems.length === 1 ? '' : 's' }` );
		problems.slice( 0, PROBLEMS_SHOWN ).forEach( ( problem ) => log( describe( problem ) ) );
	}
}
