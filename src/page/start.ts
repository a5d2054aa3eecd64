import { canSpeak, KEYS_ONLY, languageFor } from '../messages/translations';
import { pickText } from '../programs/texts';
import type { Wiki } from '../wiki/wiki';
import { readData, type Data, type Wanted } from './load';
import { findHosts, HOST_CLASS, type Host } from './hosts';
import { keepViewAcrossLanguages } from './language-links';
import { readerLanguages, translatedFor } from './languages';
import { mayHaveDrifted } from './drift';
import { isPlacePage } from './known-pages';
import { raise } from './mount-host';
import type { Loaders, Surroundings } from './environment';
import { claim, setState, stateOf } from './host-state';
import { fail, failureOf, tellProblems } from './failure';

/** What a host shows, and the host as it is known by then. */
type Found = readonly [ host: Host, data: Data ];

/** Data by what was asked for: explorers of one page that stand on the same share it. */
type Readings = Map<string, Promise<Data | null>>;

/** What a host needs; its revisions only where it knows that of the reader's words too. */
function wantedFor( wiki: Wiki, host: Host ): Wanted {
	const { source, revisions, words, bundle, bundleVersion } = host;
	const chain = readerLanguages( wiki, host );
	const language = chain[ 0 ] === KEYS_ONLY ? KEYS_ONLY : languageFor( chain );
	const revision = words.get( language );
	const translated = translatedFor( chain, wiki.contentLanguage );
	return {
		source, language, translated, bundle,
		revisions: language === KEYS_ONLY ? revisions : revision && revisions.length ? [ ...revisions, revision ] : [],
		// It begins with the language it is of.
		version: bundleVersion.indexOf( `${ translated }:` ) ? '' : bundleVersion
	};
}

function readShared( readings: Readings, wiki: Wiki, host: Host ): Promise<Data | null> {
	const wanted = wantedFor( wiki, host );
	const key = JSON.stringify( wanted );
	const reading = readings.get( key ) || readData( wiki, wanted );
	readings.set( key, reading );
	// What failed may be tried again.
	reading.catch( () => readings.delete( key ) );
	return reading;
}

/** Takes the programs from the static list, where there is no data page; null where there is no list either. */
async function harvestFrom( { wiki, load }: Surroundings, host: Host, { words }: Data ): Promise<Found | null> {
	try {
		const found = ( await load.harvester() ).readHost( wiki, host );
		return found && [ found[ 0 ], Object.assign( { words }, found[ 1 ] ) ];
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
		const read = await readShared( readings, wiki, host );
		if ( !read ) {
			setState( host, 'static' );
			return;
		}
		const [ shown, data ] = !read.page && await harvestFrom( surroundings, host, read ) || [ host, read ];
		if ( !data.list ) {
			wiki.log( `The data page "${ host.source }" ${ data.page ? 'cannot be read' : 'is missing' }.`, ...data.problems );
			await fail( surroundings, host, data.page ? 'json' : 'missing', data, again );
			return;
		}
		if ( !canSpeak( data.words ) ) {
			throw new Error( 'The words of the explorer are missing on this wiki.' );
		}
		const names = 'DisplayNames' in Intl ? null : await wiki.languageNames();
		// By the languages of the list, and while it stands alone in its host.
		const isSuspect = wiki.isNamed && data.page !== null && host.container === host.root && !host.preset && !host.limit &&
			mayHaveDrifted( host.root, data.list.programs.map( ( { title } ) =>
				pickText( title, [ host.root.lang, ...host.fallbacks ], wiki.contentLanguage ).text ) );
		raise( surroundings, shown, data.list, data.words, names, ( error ) => {
			wiki.log( 'The explorer could not be drawn.', error );
			void fail( surroundings, shown, 'unexpected', data, again );
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
	const surroundings = { wiki, load };
	keepViewAcrossLanguages();
	const offerSelftest = (): void => {
		if ( location.hash === '#programs?selftest' ) {
			load.selftest().then( ( { tell } ) => tell( surroundings, `${ BUILD_VERSION } ${ BUILD_HASH }` ), wiki.log );
		}
	};
	addEventListener( 'hashchange', offerSelftest );
	offerSelftest();
	wiki.onContent( () => {
		const content = document.getElementById( 'mw-content-text' ) || document.body;
		const readings: Readings = new Map();
		findOrInsert( surroundings, content ).then(
			( hosts ) => hosts.filter( claim ).forEach( ( host ) => void run( readings, surroundings, host ) ),
			( error: unknown ) => wiki.log( 'The explorer could not find its place.', error )
		);
	} );
}
