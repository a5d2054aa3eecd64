import { lines, type Finding } from './finding';
import type { Settled } from './hosts';

/** The times of loading a page, in ms since the navigation began; 0 or missing if not known. */
export interface PageTimes {
	readonly responseStart?: number;
	readonly domContentLoadedEventEnd?: number;
	readonly loadEventEnd?: number;
}

/** What the browser has measured while it loaded the page. */
export interface Measurements {
	readonly resources: readonly PerformanceResourceTiming[];
	readonly page: PageTimes;
	readonly marks: readonly PerformanceEntry[];
}

/** Reads what the browser has measured until now. */
export function readMeasurements( { performance }: Pick<Window, 'performance'> ): Measurements {
	const entries = ( type: string ): readonly PerformanceEntry[] => 'getEntriesByType' in performance ? performance.getEntriesByType( type ) : [];
	return {
		resources: entries( 'resource' ) as readonly PerformanceResourceTiming[],
		// Safari has it since 15.
		page: Object( entries( 'navigation' )[ 0 ] ) as PageTimes,
		marks: entries( 'mark' )
	};
}

/** What a request has loaded; null if it is not a request of the explorer. */
function purposeOf( address: string ): string | null {
	const { pathname, searchParams } = new URL( address, location.href );
	const modules = searchParams.get( 'modules' ) || '';
	if ( modules.includes( 'programExplorer' ) ) {
		return `${ searchParams.get( 'only' ) || 'modules' } ${ modules }`;
	}
	if ( pathname.endsWith( '/api.php' ) && ( searchParams.get( 'rvprop' ) || '' ).includes( 'content' ) ) {
		return `data ${ searchParams.get( 'revids' ) || searchParams.get( 'titles' ) || '' }`;
	}
	const title = searchParams.get( 'title' ) || pathname;
	return /programExplorer[\w-]*\.(js|css)$/.test( title ) ? title : null;
}

/** The bytes of a request. Browsers count 0 transferred bytes for answers from the cache or from another site. */
function bytesOf( { transferSize, encodedBodySize }: PerformanceResourceTiming ): string {
	return transferSize ? `${ transferSize } bytes transferred, ${ encodedBodySize || 'an unknown number' } of content` :
		encodedBodySize ? `from the cache, ${ encodedBodySize } bytes of content` : 'unknown bytes';
}

function ms( value: number ): string {
	return value >= 1 ? `${ Math.round( value ) } ms` : 'less than 1 ms';
}

/** Lists the requests of the explorer with their bytes and times. */
export function requests( { resources }: Measurements ): Finding {
	const ours = resources.flatMap( ( entry ) => {
		const purpose = purposeOf( entry.name );
		return purpose === null ? [] : [ { entry, purpose } ];
	} );
	const transferred = ours.reduce( ( sum, { entry } ) => sum + ( entry.transferSize || 0 ), 0 );
	return ours.length ? {
		verdict: 'ok',
		text: `${ ours.length } requests, ${ transferred ? `${ transferred } bytes transferred` : 'unknown bytes or all from the cache' }; modules of others may be in the same request.`,
		details: lines( ours.map( ( { entry, purpose } ) => `${ purpose }: ${ bytesOf( entry ) }, ${ ms( entry.duration ) }, from ${ ms( entry.startTime ) } on` ) )
	} : { verdict: 'unknown', text: 'The browser lists no request of the explorer: cached modules need none.' };
}

function readiness( { readyAt, wasReady }: Settled ): string {
	return readyAt === null ? 'unknown' : wasReady ? `unknown, but before ${ ms( readyAt ) }` : `about ${ ms( readyAt ) }`;
}

/** Lists when the page and its explorers were ready, in ms since the navigation began. */
export function times( { page, marks }: Measurements, settled: Settled ): Finding {
	const point = ( name: string, value: number | undefined ): string => `${ name }: ${ value ? ms( value ) : 'unknown' }`;
	const isExact = settled.readyAt !== null && !settled.wasReady;
	return {
		verdict: isExact ? 'ok' : 'unknown',
		text: `From the beginning of the navigation until the explorers were ready: ${ readiness( settled ) }.`,
		details: lines( [
			point( 'First byte of the page', page.responseStart ),
			point( 'Document read', page.domContentLoadedEventEnd ),
			point( 'Page loaded', page.loadEventEnd ),
			...marks.filter( ( { name } ) => /^mw|programExplorer/.test( name ) ).map( ( { name, startTime } ) => point( `Mark ${ name }`, startTime ) )
		] )
	};
}
