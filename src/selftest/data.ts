import type { Host } from '../page/hosts';
import { DATA_MODEL } from '../programs/data-model';
import { optionsFor } from '../programs/parse-options';
import type { LoadModule } from '../page/environment';
import { includedTitles, type IncludedPage } from '../programs/include';
import { countProblems, describePath } from '../programs/problems';
import type { ParseResult } from '../programs/model';
import type { Installation, NewestRevision } from '../wiki/installation';
import type { Wiki } from '../wiki/wiki';
import { lines, type Finding } from './finding';
import { contentOf } from './hosts';

/** How many problems or differences are listed. */
const MOST_LINES = 10;

/** The newest revision of a data page. */
export interface FreshData {
	/** null if it does not exist. */
	readonly page: NewestRevision | null;
	readonly included: readonly ( readonly [ title: string, NewestRevision ] )[];
	readonly result: ParseResult | null;
}

/** Reads a data page with its included pages, without any cache, and finds its problems. */
export async function readFresh( wiki: Wiki, load: LoadModule, installation: Installation, source: string ): Promise<FreshData> {
	const page = ( await installation.newestRevisions( [ source ], 'text' ) ).get( source );
	if ( !page ) {
		return { page: null, included: [], result: null };
	}
	const titles = includedTitles( page.text );
	const included = titles.length ? Array.from( await installation.newestRevisions( titles, 'text' ) ) : [];
	const texts: readonly IncludedPage[] = included.map( ( [ title, { text } ] ) => ( { title, text } ) );
	const [ { validatePage }, checks ] = await Promise.all( [ load( 'validator' ), load( 'checks' ) ] );
	return { page, included, result: validatePage( page.text, optionsFor( wiki ), texts, checks ) };
}

function firstLines( texts: readonly string[] ): readonly string[] {
	return texts.length > MOST_LINES ? [ ...texts.slice( 0, MOST_LINES ), `${ texts.length - MOST_LINES } more.` ] : texts;
}

const MISSING: Finding = { verdict: 'differs', text: 'The data page does not exist.' };

/** Checks whether the page was rendered with the newest revisions of the data. */
export function dataRevision( { revisions }: Host, { page, included }: FreshData ): Finding {
	if ( !page ) {
		return MISSING;
	}
	const newest = [ page, ...included.map( ( [ , revision ] ) => revision ) ];
	const details = lines( newest.map( ( { revision, timestamp, user }, at ) =>
		`${ at ? `Included page #${ at }` : 'Data page' }: newest revision ${ revision }, saved by ${ user || 'somebody hidden' } at ${ timestamp || 'an unknown time' }` ) );
	if ( !revisions.length ) {
		return { verdict: 'ok', text: `The page names no revision, so readers see what is newest within five minutes: ${ page.revision }.`, details };
	}
	return newest.every( ( { revision } ) => revisions.includes( revision ) ) ?
		{ verdict: 'ok', text: `The page was rendered with the newest revision: ${ page.revision }.`, details } :
		{ verdict: 'differs', text: `The page was rendered with ${ revisions.join( ', ' ) }, and readers see these until the wiki renders it again. Purge it if it stays so.`, details };
}

/** Lists the problems of the data. */
export function dataProblems( { page, result }: FreshData ): Finding {
	if ( !page || !result ) {
		return MISSING;
	}
	const wrongModel = page.contentModel === DATA_MODEL ? [] : [ `The content model is "${ page.contentModel }", not "${ DATA_MODEL }".` ];
	const problems = result.problems.map( ( { severity, path, program, reason, fix, alike } ) =>
		`${ severity }: ${ path.length ? `${ describePath( path, program ) }: ` : '' }${ reason } ${ fix }${ alike ? ` There are ${ alike.count } more of this kind.` : '' }` );
	const errors = countProblems( result.problems.filter( ( { severity } ) => severity === 'error' ) );
	const found = [ ...wrongModel, ...problems ];
	const shown = result.list ? `${ result.list.programs.length } programs can be shown` : 'It cannot be read';
	return found.length ?
		{ verdict: 'differs', text: `${ shown }; ${ errors } errors, ${ countProblems( result.problems ) - errors } warnings.`, details: lines( firstLines( found ) ) } :
		{ verdict: 'ok', text: `${ shown }; there are no problems.` };
}

/** Compares the static list of a host with the data. */
export async function listDrift( wiki: Wiki, load: LoadModule, { root, groups }: Host, { result }: FreshData ): Promise<Finding> {
	const list = result && result.list;
	if ( !list ) {
		return { verdict: 'unknown', text: 'There is no data to compare the list with.' };
	}
	const [ { importLists }, { driftHints } ] = await Promise.all( [ load( 'importer' ), load( 'maintainer' ) ] );
	const inRoot = importLists( root, wiki, groups );
	// The lists are not inside a host that the gadget inserted, but beside it.
	const imported = inRoot.programs.length ? inRoot : importLists( contentOf(), wiki );
	if ( !imported.programs.length ) {
		return { verdict: 'unknown', text: 'There is no static list to compare the data with.' };
	}
	const hints = driftHints( imported, list, wiki );
	return hints.length ?
		{ verdict: 'differs', text: `The static list and the data differ in ${ hints.length } places.`, details: lines( firstLines( hints ) ) } :
		{ verdict: 'ok', text: `The ${ imported.programs.length } programs of the static list are as in the data.` };
}
