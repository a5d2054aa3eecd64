import { isFragmentOurs } from '../explore/fragment';
import { buildIndex } from '../explore/program-index';
import { createRelatives } from '../explore/relatives';
import type { Maintainer } from '../maintain/fix';
import { createFormat } from '../messages/format';
import { createMessages, MESSAGES_LANGUAGE, type Messages } from '../messages/messages';
import { parseForReaders, type ParseOptions } from '../programs/parse';
import type { ProgramList } from '../programs/program';
import { createAddress } from '../views/address';
import { afterPaint } from '../views/after-paint';
import { createLabels } from '../views/labels';
import { mountExplorer } from '../views/mount';
import type { ReadFailure, StoredPage, Wiki } from '../wiki/wiki';
import { findHosts, HOST_CLASS, type Host } from './find';
import { removeNotice, showNotice, type Notice } from './notice';
import type { Place } from './place';
import { claim, setState, stateOf } from './takeover';

const APP_CLASS = 'program-explorer__app';
const DATA_MODEL = 'json';

type Failure = ReadFailure | 'json' | 'unexpected';

/** Trying once more can only help where the wiki or the way to it failed. */
const PASSING: readonly Failure[] = [ 'busy', 'timeout', 'network', 'server' ];

let started = 0;

/** The error itself is not imported as a class: what the wiki throws is known by its shape. */
function failureOf( error: unknown ): Failure {
	return typeof error === 'object' && error !== null && 'failure' in error ?
		( error as { failure: ReadFailure } ).failure : 'unexpected';
}

/** What a run needs besides its host. */
interface Surroundings {
	readonly wiki: Wiki;
	readonly msg: Messages;
	readonly loadMaintainer: () => Promise<Maintainer>;
}

/** Adds to a notice what people who can edit the data page can do about it; nobody else sees more. */
async function offerFix( { wiki, msg, loadMaintainer }: Surroundings, host: Host, notice: Notice, page: StoredPage | null ): Promise<void> {
	try {
		if ( await wiki.mayEdit( host.source ) ) {
			const { fixFor } = await loadMaintainer();
			showNotice( host.root, msg, Object.assign( {}, notice, { fix: fixFor( wiki, msg, host.source, page, options( wiki ) ) } ) );
		}
	} catch ( error ) {
		wiki.log( 'What to do about the data page cannot be told.', error );
	}
}

async function fail( surroundings: Surroundings, host: Host, failure: Failure, page: StoredPage | null ): Promise<void> {
	const { msg } = surroundings;
	setState( host, 'failed' );
	const retry = PASSING.includes( failure ) ? () => {
		removeNotice( host.root );
		setState( host, 'loading' );
		void run( surroundings, host );
	} : null;
	const notice: Notice = { kind: 'failure', text: `${ msg( 'failed' ) } ${ msg( `failed-${ failure }` ) }`, fix: null, retry };
	// At once, for the answer about rights may never come.
	showNotice( host.root, msg, notice );
	if ( failure === 'missing' || failure === 'json' ) {
		await offerFix( surroundings, host, notice, page );
	}
}

/** Tells maintainers what is wrong in the data page; readers see the rest of it. */
async function tellProblems( surroundings: Surroundings, host: Host, page: StoredPage, problems: readonly string[] ): Promise<void> {
	const { wiki, msg } = surroundings;
	const count = problems.length + Number( page.contentModel !== DATA_MODEL );
	if ( count > 0 ) {
		wiki.log( `Problems of the data page "${ page.title }":`, ...problems );
		if ( wiki.isNamed ) {
			await offerFix( surroundings, host, { kind: 'warning', text: msg( 'data-problems', count ), fix: null, retry: null }, page );
		}
	}
}

/** Who has not chosen a language reads that of the text around the explorer, as on a translation. */
function readerLanguages( { languages, pageLanguage }: Wiki, host: Host ): readonly string[] {
	const around = host.root.closest<HTMLElement>( '[lang]' )?.lang;
	return around && languages[ 0 ] === pageLanguage ? [ around, ...languages ] : languages;
}

function mount( surroundings: Surroundings, host: Host, list: ProgramList, ownsAddress: boolean ): void {
	const { wiki, msg } = surroundings;
	const language = MESSAGES_LANGUAGE;
	const format = createFormat( language, msg );
	const chain = readerLanguages( wiki, host );
	const labels = createLabels( list, msg, format, chain, wiki.pageLanguage, language );
	const index = buildIndex(
		list,
		{ chain, page: wiki.pageLanguage },
		today(),
		( facet, term ) => labels.term( facet, term ).text
	);

	const app = document.createElement( 'div' );
	app.className = APP_CLASS;
	app.lang = language;
	app.dir = 'ltr';
	host.root.append( app );
	// Before drawing, so that the explorer can measure its box and anchors are free to move.
	setState( host, 'ready' );
	const giveUp = ( error: unknown ): void => {
		app.remove();
		wiki.log( 'The explorer could not be drawn.', error );
		void fail( surroundings, host, 'unexpected', null );
	};
	mountExplorer( app, {
		list,
		index,
		relatives: createRelatives( list.programs ),
		labels,
		msg,
		format,
		language,
		current: host.current,
		past: host.past,
		level: host.level,
		idPrefix: `program-explorer-${ ++started }`,
		urlOf: ( target ) => 'url' in target ? target.url : wiki.urlOf( target.page ),
		urlOfProgram: ( id ) => `#programs?program=${ id }`
	}, ownsAddress ? createAddress( window, isFragmentOurs ) : null, giveUp );
	if ( app.isConnected ) {
		keepPlace( host );
		wiki.announceReady( host.root );
	}
}

/** Who came by a link to one of the headings that have moved into the explorer comes along. */
function keepPlace( { current, past }: Host ): void {
	for ( const heading of [ current, past ] ) {
		// Anchors are compared as browsers write them into the address.
		const anchor = heading?.anchors.find( ( each ) => location.hash === `#${ encodeURI( each ) }` || location.hash === `#${ each }` );
		if ( anchor ) {
			afterPaint( () => document.getElementById( anchor )?.scrollIntoView() );
		}
	}
}

function today(): string {
	return new Date().toISOString().slice( 0, 10 );
}

function options( wiki: Wiki ): ParseOptions {
	return { today: today(), language: wiki.pageLanguage };
}

/** Brings one explorer up; whatever goes wrong, the static list is there. */
async function run( surroundings: Surroundings, host: Host ): Promise<void> {
	const { wiki } = surroundings;
	try {
		let page = await wiki.readPage( host.source, host.revision );
		let result = parseForReaders( page.text, options( wiki ) );
		if ( !result.list && host.revision !== null ) {
			// The page was rendered while the data was broken; it may have been mended since.
			page = await wiki.readPage( host.source, null );
			result = parseForReaders( page.text, options( wiki ) );
		}
		if ( !result.list ) {
			wiki.log( `The data page "${ page.title }" cannot be read.`, ...result.problems );
			await fail( surroundings, host, 'json', page );
			return;
		}
		// The address belongs to the first explorer of a page.
		const first = document.querySelector( `.${ HOST_CLASS }[data-state]` );
		mount( surroundings, host, result.list, first === host.root );
		if ( stateOf( host ) === 'ready' ) {
			await tellProblems( surroundings, host, page, result.problems );
		}
	} catch ( error ) {
		wiki.log( `The explorer could not start from "${ host.source }".`, error );
		await fail( surroundings, host, failureOf( error ), null );
	}
}

/**
 * Puts an explorer in every place the page has for one, now and whenever the page's content is
 * replaced. Called twice, by a gadget and a user script, it still shows each once.
 *
 * @param loadMaintainer Brings what only people who can edit the data page need.
 */
export function start( wiki: Wiki, place: Place, loadMaintainer: () => Promise<Maintainer> ): void {
	if ( !wiki.isViewing ) {
		return;
	}
	const surroundings = { wiki, msg: createMessages( wiki.languages[ 0 ] || MESSAGES_LANGUAGE ), loadMaintainer };
	wiki.onContent( () => {
		const content = document.getElementById( 'mw-content-text' ) || document.body;
		for ( const host of findHosts( content, wiki.pageTitle, place ) ) {
			if ( claim( host ) ) {
				void run( surroundings, host );
			}
		}
	} );
}
