import type { ToolName } from '../app/context';
import { restOf } from '../app/url';
import { hasMessages } from '../messages/message-texts';
import type { ProgramList } from '../programs/model';
import { pickText } from '../programs/texts';
import type { MountedExplorer } from '../views/mount';
import type { Wiki } from '../wiki/wiki';
import { mayHaveDrifted } from './drift';
import type { Environment, LoadModule } from './environment';
import { failureOf, showFailure, showProblems } from './failure';
import { claim, setHostState } from './host-state';
import { findHosts, HOST_CLASS, type Host } from './hosts';
import { isKnownPage } from './known-pages';
import { readerLanguages } from './languages';
import type { LoadedPrograms, LoadResult } from './load';
import { loadMore, loadSearch } from './load-parts';
import { createSharedLoad, type Load } from './load-request';
import { mountHost } from './mount-host';
import { offerSelftest } from './offer-selftest';
import { prepareFormats } from './prepare-formats';

/** The other hosts of a page keep their lists: each explorer may need requests of its own, and draws its own cards. */
const MOST_EXPLORERS = 20;

/** The explorers of the page, by their host elements. */
type Mounted = Map<HTMLElement, MountedExplorer>;

/** Imports the programs of the static list, because there is no data page; null if there is no list either. */
async function importList( { wiki, load }: Environment, host: Host ): Promise<readonly [ host: Host, programs: LoadedPrograms ] | null> {
	try {
		return ( await load( 'importer' ) ).readHost( wiki, host );
	} catch ( error ) {
		wiki.log( 'The static list cannot be imported.', error );
		return null;
	}
}

/** Whether the static list of a host may differ from the data. Only a list of all programs is compared, and only for people with an account. */
function mayListDiffer( { wiki }: Environment, host: Host, { origin, list }: LoadedPrograms ): boolean {
	const { root, container, groups, preset, limit, fallbacks } = host;
	return wiki.isNamed && origin.kind === 'pages' && container === root && !preset && !limit &&
		mayHaveDrifted( groups.length ? groups : [ root ], list.programs.map( ( { title } ) => pickText( title, [ root.lang, ...fallbacks ], wiki.contentLanguage ).text ) );
}

/**
 * Whether the first view is that of a link, of an entry of the history, of a preset, or in another language than that of
 * the data. It needs all parts then, because the page would move if they arrived later.
 */
function needsMore( wiki: Wiki, host: Host ): boolean {
	return Boolean( location.hash || history.state || host.preset && !host.limit || readerLanguages( wiki, host )[ 0 ] !== wiki.contentLanguage );
}

/** Whether the first view shows the results of a search. */
function needsSearch( { preset }: Host ): boolean {
	return /(^|&)q=/.test( `${ restOf( location.hash ) || '' }&${ preset }` );
}

/** Loads the programs of one host and mounts an explorer. After any failure the static list is shown. */
async function run( load: Load, environment: Environment, host: Host, mounted: Mounted ): Promise<void> {
	const { wiki } = environment;
	const retry = (): void => void run( load, environment, host, mounted );
	let explorer: MountedExplorer | null = null;
	try {
		const loadingMore = needsMore( wiki, host ) ? loadMore( environment ).catch( () => null ) : null;
		const loadingSearch = needsSearch( host ) ? loadSearch( environment ).catch( () => null ) : null;
		const loading = load( wiki, host );
		// The request is on its way, so the browser has nothing to do.
		setTimeout( () => prepareFormats( readerLanguages( wiki, host ) ) );
		const result: LoadResult = await loading;
		if ( result.kind === 'off' ) {
			setHostState( host, 'static' );
			return;
		}
		const { messages } = result;
		const [ shown, loaded ] = result.kind === 'missing' && await importList( environment, host ) || [ host, result ];
		if ( loaded.kind !== 'ready' ) {
			const isMissing = loaded.kind === 'missing';
			wiki.log( `The data page "${ host.source }" ${ isMissing ? 'is missing' : 'cannot be read' }.`, ...isMissing ? [] : loaded.problems );
			await showFailure( environment, host, isMissing ? 'missing' : 'json', loaded, retry );
			return;
		}
		if ( !hasMessages( messages ) ) {
			throw new Error( 'The messages of the explorer are missing on this wiki.' );
		}
		const languageNames = 'DisplayNames' in Intl ? null : await wiki.languageNames();
		// Reading and drawing are two tasks, so that the browser can answer the reader between them.
		const [ more, search ] = await Promise.all( [ loadingMore, loadingSearch, new Promise( ( resolve ) => setTimeout( resolve ) ) ] );
		if ( !host.root.isConnected ) {
			// The wiki replaced the content of the page while the programs were loading.
			return;
		}
		const { translations } = loaded;
		const translate = more && translations && ( ( list: ProgramList ): ProgramList => more.translate( list, translations, wiki.contentLanguage ) );
		const programs = translate ? { ...loaded, list: translate( loaded.list ) } : loaded;
		const { origin } = programs;
		const openTool = async ( name: ToolName, id: string | null ): Promise<void> => {
			const tool = await environment.load( name );
			if ( explorer && origin.kind === 'pages' ) {
				tool.open( { environment, host, messages, source: host.source, included: origin.included, text: origin.page.text, list: programs.list, translate, explorer }, id );
			}
		};
		// Before mounting, because the comparison reads all elements of the host.
		const mayDiffer = mayListDiffer( environment, host, programs );
		explorer = mountHost( environment, shown, {
			list: programs.list, messages, languageNames, more, search, openTool: origin.kind === 'pages' ? openTool : null, revision: origin.kind === 'pages' ? origin.page.revision : 0
		}, ( error ) => {
			wiki.log( 'The explorer could not be drawn.', error );
			mounted.delete( host.root );
			// Without the programs, so that this function does not keep the text of the data page in memory.
			void showFailure( environment, shown, 'unexpected', { kind: 'missing', messages }, retry );
		} );
		if ( explorer ) {
			mounted.set( host.root, explorer );
			await showProblems( environment, host, programs, messages, mayDiffer );
		}
	} catch ( error ) {
		wiki.log( `The explorer could not start from "${ host.source }".`, error );
		if ( explorer ) {
			mounted.delete( host.root );
			explorer.unmount();
		}
		await showFailure( environment, host, failureOf( error ), null, retry );
	}
}

/** Finds the hosts of the page. Inserts one into a known page that has none. */
async function findOrInsertHosts( { wiki, load }: Environment, content: HTMLElement ): Promise<readonly Host[]> {
	const printed = findHosts( content );
	if ( printed.length || content.querySelector( `.${ HOST_CLASS }` ) || !isKnownPage( wiki.pageTitle ) ) {
		return printed;
	}
	const inserted = ( await load( 'importer' ) ).insertHost( content );
	return inserted ? [ inserted ] : [];
}

/**
 * Mounts an explorer in every host of the page, now and whenever the page's content is replaced; explorers of the
 * replaced content are unmounted. If both the gadget and the user script call it, each explorer is mounted once.
 *
 * @return A function that stops it and unmounts all explorers.
 */
export function start( wiki: Wiki, load: LoadModule ): () => void {
	const mounted: Mounted = new Map();
	if ( !wiki.isViewing ) {
		return () => undefined;
	}
	const environment = { wiki, load };
	const unmountIf = ( condition: ( root: HTMLElement ) => boolean ): void => {
		Array.from( mounted ).forEach( ( [ root, explorer ] ) => {
			if ( condition( root ) ) {
				mounted.delete( root );
				explorer.unmount();
			}
		} );
	};
	const cleanups = [
		offerSelftest( environment ),
		wiki.onContent( () => {
			unmountIf( ( root ) => !root.isConnected );
			const content = document.getElementById( 'mw-content-text' ) || document.body;
			const sharedLoad = createSharedLoad();
			findOrInsertHosts( environment, content ).then(
				( hosts ) => hosts.forEach( ( host, i ) => {
					if ( i >= MOST_EXPLORERS ) {
						setHostState( host, 'static' );
					} else if ( claim( host ) ) {
						void run( sharedLoad, environment, host, mounted );
					}
				} ),
				( error: unknown ) => wiki.log( 'The explorer could not find its host.', error )
			);
		} )
	];
	return () => {
		cleanups.forEach( ( cleanup ) => cleanup() );
		unmountIf( () => true );
	};
}
