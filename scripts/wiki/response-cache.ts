import { stat } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';

export interface StoredResponse {
	status: number;
	/** Names and values in turn, as Node.js gives them. */
	headers: string[];
	etag: string | undefined;
	body: Buffer;
}

interface Entry {
	response: StoredResponse;
	/** The state of the database before the response was made; undefined if its address has a version. */
	state: string | undefined;
}

/** After a write, MediaWiki's own caches may return the old value for 11 seconds (`WANObjectCache::HOLDOFF_TTL`). */
const HOLD_OFF = 12_000;
const MOST_ENTRIES = 1000;

/**
 * Keeps responses of load.php in memory:
 * those with a version in their address for ever, because changed content gets a new version;
 * the others until the wiki's database is written to, so that an edit shows at once.
 */
export class ResponseCache {
	readonly #entries = new Map<string, Entry>();

	/** One of the files changes with every write to the wiki's database; any of them may be missing. */
	constructor( private readonly databaseFiles: string[] ) {}

	/** Finds the response for an address; if there is none but may be one, returns a function that stores a new response. */
	async look( address: string ): Promise<{ found?: StoredResponse; store?: ( response: StoredResponse, headers: IncomingHttpHeaders ) => void }> {
		if ( !address.startsWith( '/load.php?' ) ) {
			return {};
		}
		const { state, isSettled } = await this.#databaseState();
		const entry = this.#entries.get( address );
		if ( entry && ( entry.state === undefined || entry.state === state ) ) {
			return { found: entry.response };
		}
		return { store: ( response, headers ) => {
			const seconds = publicSeconds( response.status, headers );
			// If the version in the address is wrong, ResourceLoader gives the response no lifetime.
			const isVersioned = seconds > 0 && address.includes( '&version=' );
			if ( isVersioned || seconds >= 0 && isSettled ) {
				this.#add( address, { response, state: isVersioned ? undefined : state } );
			}
		} };
	}

	#add( address: string, entry: Entry ) {
		this.#entries.delete( address );
		this.#entries.set( address, entry );
		const [ oldest ] = this.#entries.keys();
		if ( this.#entries.size > MOST_ENTRIES && oldest !== undefined ) {
			this.#entries.delete( oldest );
		}
	}

	async #databaseState() {
		const times = await Promise.all( this.databaseFiles.map( async ( file ) =>
			stat( file, { bigint: true } ).then( ( { mtimeNs } ) => mtimeNs, () => 0n )
		) );
		const lastWrite = Math.max( ...times.map( ( time ) => Number( time / 1_000_000n ) ) );
		return { state: times.join(), isSettled: Date.now() - lastWrite >= HOLD_OFF };
	}
}

/** The seconds that a shared cache may keep a response; -1 if it must not store it. */
function publicSeconds( status: number, headers: IncomingHttpHeaders ): number {
	const control = headers[ 'cache-control' ] ?? '';
	const age = /\bs-maxage=(\d+)/.exec( control )?.[ 1 ];
	return status === 200 && !headers[ 'set-cookie' ] && /\bpublic\b/.test( control ) && age !== undefined ? Number( age ) : -1;
}
