import { createMessages, MESSAGES_LANGUAGE } from '../messages/messages';
import { pickText } from '../programs/texts';
import type { Wiki } from '../wiki/wiki';
import { readData, type Data } from './data';
import { findHosts, HOST_CLASS, type Host } from './find';
import { mayHaveDrifted } from './parity';
import { isPlacePage } from './place';
import { raise } from './raise';
import type { Loaders, Surroundings } from './surroundings';
import { claim, stateOf } from './takeover';
import { fail, failureOf, tellProblems } from './trouble';

/** What a host shows, and the host as it is known by then. */
type Found = readonly [ host: Host, data: Data ];

/** Data by source and revisions: explorers of one page that stand on the same share it. */
type Readings = Map<string, Promise<Data>>;

function readShared( readings: Readings, wiki: Wiki, { source, revisions }: Host ): Promise<Data> {
	const key = [ source, ...revisions ].join( '|' );
	const reading = readings.get( key ) || readData( wiki, source, revisions );
	readings.set( key, reading );
	// What failed may be tried again.
	reading.catch( () => readings.delete( key ) );
	return reading;
}

/** Takes the programs from the static list, where there is no data page; null where there is no list either. */
async function harvestFrom( { wiki, load }: Surroundings, host: Host ): Promise<Found | null> {
	try {
		return ( await load.harvester() ).readHost( wiki, host );
	} catch ( error ) {
		wiki.log( 'The static list cannot be read.', error );
		return null;
	}
}

/** Brings one explorer up; whatever goes wrong, the static list is there. */
async function run( readings: Readings, surroundings: Surroundings, host: Host ): Promise<void> {
	const { wiki } = surroundings;
	const again = (): void => void run( readings, surroundings, host );
	try {
		const [ shown, data ] = await readShared( readings, wiki, host ).then( ( read ): Found => [ host, read ], async ( error: unknown ) => {
			const harvested = failureOf( error ) === 'missing' && await harvestFrom( surroundings, host );
			if ( !harvested ) {
				throw error;
			}
			return harvested;
		} );
		if ( !data.list ) {
			wiki.log( `The data page "${ host.source }" cannot be read.`, ...data.problems );
			await fail( surroundings, host, 'json', data, again );
			return;
		}
		// By the languages of the list, and while it stands alone in its host.
		const isSuspect = wiki.isNamed && data.page !== null && host.container === host.root && !host.preset && !host.limit &&
			mayHaveDrifted( host.root, data.list.programs.map( ( { title } ) =>
				pickText( title, [ host.root.lang, ...host.fallbacks ], wiki.contentLanguage ).text ) );
		raise( surroundings, shown, data.list, ( error ) => {
			wiki.log( 'The explorer could not be drawn.', error );
			void fail( surroundings, shown, 'unexpected', null, again );
		} );
		if ( stateOf( host ) === 'ready' ) {
			await tellProblems( surroundings, host, data, isSuspect );
		}
	} catch ( error ) {
		wiki.log( `The explorer could not start from "${ host.source }".`, error );
		await fail( surroundings, host, failureOf( error ), null, again );
	}
}

/** Finds where explorers go; where the page of a place has no host element, one is made. */
async function findOrInsert( { wiki, load }: Surroundings, content: HTMLElement ): Promise<readonly Host[]> {
	const printed = findHosts( content );
	if ( printed.length || content.querySelector( `.${ HOST_CLASS }` ) || !isPlacePage( wiki.pageTitle ) ) {
		return printed;
	}
	const { insertHost } = await load.harvester();
	const inserted = insertHost( content );
	return inserted ? [ inserted ] : [];
}

/**
 * Puts an explorer in every place the page has for one, now and whenever the page's content is
 * replaced. Called twice, by a gadget and a user script, it still shows each once.
 */
export function start( wiki: Wiki, load: Loaders ): void {
	if ( !wiki.isViewing ) {
		return;
	}
	const surroundings = { wiki, msg: createMessages( wiki.languages[ 0 ] || MESSAGES_LANGUAGE ), load };
	wiki.onContent( () => {
		const content = document.getElementById( 'mw-content-text' ) || document.body;
		const readings: Readings = new Map();
		findOrInsert( surroundings, content ).then(
			( hosts ) => hosts.filter( claim ).forEach( ( host ) => void run( readings, surroundings, host ) ),
			( error: unknown ) => wiki.log( 'The explorer could not find its place.', error )
		);
	} );
}
