import { lines, type Finding } from './finding';
import type { Settled } from './hosts';

/** When a page was loaded, in ms since the navigation began; 0 or nothing where it is not known. */
export interface PageTimes {
	readonly responseStart?: number;
	readonly domContentLoadedEventEnd?: number;
	readonly loadEventEnd?: number;
}

/** What a browser has measured of a page, as far as it tells. */
export interface Measured {
	readonly resources: readonly PerformanceResourceTiming[];
	readonly page: PageTimes;
	readonly marks: readonly PerformanceEntry[];
}

/** Takes down what has been measured by now. */
export function measured( { performance }: Pick<Window, 'performance'> ): Measured {
	const entries = ( type: string ): readonly PerformanceEntry[] => 'getEntriesByType' in performance ? performance.getEntriesByType( type ) : [];
	return {
		resources: entries( 'resource' ) as readonly PerformanceResourceTiming[],
		// Safari has it since 15.
		page: Object( entries( 'navigation' )[ 0 ] ) as PageTimes,
		marks: entries( 'mark' )
	};
}

/** What a request was for; null where it is not ours. */
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

/** Bytes as the browser tells them: what came from its cache or from another site it counts as 0. */
function bytesOf( { transferSize, encodedBodySize }: PerformanceResourceTiming ): string {
	return transferSize ? `${ transferSize } bytes transferred, ${ encodedBodySize || 'an unknown number' } of content` :
		encodedBodySize ? `from the cache, ${ encodedBodySize } bytes of content` : 'unknown bytes';
}

function ms( value: number ): string {
	return value >= 1 ? `${ Math.round( value ) } ms` : 'less than 1 ms';
}

/** Tells what our requests took. */
export function requests( { resources }: Measured ): Finding {
	const ours = resources.flatMap( ( entry ) => {
		const purpose = purposeOf( entry.name );
		return purpose === null ? [] : [ { entry, purpose } ];
	} );
	const transferred = ours.reduce( ( sum, { entry } ) => sum + ( entry.transferSize || 0 ), 0 );
	return ours.length ? {
		verdict: 'ok',
		text: `${ ours.length } requests, ${ transferred ? `${ transferred } bytes transferred` : 'unknown bytes or all from the cache' }; modules of others may be in the same request.`,
		details: lines( ours.map( ( { entry, purpose } ) => `${ purpose }: ${ bytesOf( entry ) }, ${ ms( entry.duration ) }, from ${ ms( entry.startTime ) } on` ) )
	} : { verdict: 'unknown', text: 'The browser tells of no request of ours: what it keeps of modules needs none.' };
}

function readiness( { readyAt, stoodBefore }: Settled ): string {
	return readyAt === null ? 'unknown' : stoodBefore ? `unknown, but before ${ ms( readyAt ) }` : `about ${ ms( readyAt ) }`;
}

/** Tells how long it took, each from when the navigation began. */
export function times( { page, marks }: Measured, settled: Settled ): Finding {
	const point = ( name: string, value: number | undefined ): string => `${ name }: ${ value ? ms( value ) : 'unknown' }`;
	const isExact = settled.readyAt !== null && !settled.stoodBefore;
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
