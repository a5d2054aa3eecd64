import { parsePrograms } from '../../src/programs/parse';
import { describePath, type Problem } from '../../src/programs/problems';
import type { Page } from './pages';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from './failure';
import { ROOT } from './paths';

const PAGES = resolve( ROOT, 'test/pages/pages.json' );
const PROBLEMS_SHOWN = 3;

/** The page that the demo is about, and the page that holds its programs. */
export const HOST_PAGE = 'Community Development/What we do';
export const DATA_PAGE = `${ HOST_PAGE }/programs.json`;

/**
 * The wiki pages of the demo in the order to write them.
 *
 * @param dataFile to be the data page instead of the demo's
 */
export async function demoPages( dataFile?: string ): Promise<Page[]> {
	const pages: Array<{ title: string; file: string; contentModel: string; }> = JSON.parse( await readFile( PAGES, 'utf8' ) );
	return pages.map( ( page ) => page.title === DATA_PAGE && dataFile !== undefined ?
		{ ...page, file: resolve( dataFile ) } :
		page
	);
}

/**
 * Judges a data page by the code that readers run.
 *
 * @param log told of problems that are no obstacle
 * @throws {Failure} if readers would not see any program
 */
export async function checkData( file: string, log: ( line: string ) => void ) {
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

