/** Where the time of the explorer's first view goes: samples of the script, and the browser's own record of its work. */
import * as esbuild from 'esbuild';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Browser } from 'playwright-core';
import { BUNDLE, examineReader, READER, listRuntime } from '../../scripts/build/runtime';
import { LANGUAGES } from '../../scripts/lib/messages';
import type { Site } from './build';
import { launch, openPage } from './browser/launch';
import { addressOf } from './measure';
import { EXPLORER, LIMIT } from './names';
import { median } from './statistics';

const RUNS = 9;
const MOST_ROWS = 45;
/** What the browser does besides script, by its names in a trace. */
const EVENTS = [ 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Layerize', 'Paint', 'Commit', 'MinorGC', 'MajorGC', 'V8.CompileCode' ];
/** Functions of `Intl`, and those that use it. */
const INTL = /^(DateTimeFormat|DisplayNames|NumberFormat|PluralRules|Collator|ListFormat|of|format|select|compare|localeCompare|toLocale\w*|resolvedOptions)$/;

interface Frame {
	readonly functionName: string;
	readonly url: string;
	readonly lineNumber: number;
	readonly columnNumber: number;
}

interface Profile {
	readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
	readonly startTime: number;
	readonly samples?: readonly number[];
	readonly timeDeltas?: readonly number[];
}

interface TraceEvent {
	readonly name: string;
	readonly ts: number;
	readonly dur?: number;
	readonly args: { readonly data?: { readonly startTime?: number } };
}

/** Microseconds by name, for one visit. */
type Shares = Map<string, number>;

const KINDS = [ 'events', 'parts', 'functions' ] as const;
type Visit = Record<typeof KINDS[ number ], Shares>;

const addTo = ( shares: Shares, name: string, time: number ): void => void shares.set( name, ( shares.get( name ) ?? 0 ) + time );

/** The gadget with its own names and a map to the sources. It runs as fast as the one with short names. */
async function readableGadget(): Promise<{ code: string; map: TraceMap }> {
	const reader = await examineReader();
	const { outputFiles } = await esbuild.build( {
		...BUNDLE,
		entryPoints: [ READER ],
		format: 'cjs',
		target: 'es2016',
		sourcemap: 'external',
		plugins: [ listRuntime() ],
		define: {
			BUILD_VERSION: '""', BUILD_HASH: '""', BUILD_RUNTIME_HASH: JSON.stringify( reader.runtimeHash ), BUILD_LANGUAGES: JSON.stringify( LANGUAGES )
		}
	} );
	const textOf = ( ending: string ): string => outputFiles.find( ( { path } ) => path.endsWith( ending ) )?.text ?? '';
	return { code: textOf( '.js' ), map: new TraceMap( textOf( '.map' ) ) };
}

/** The path of the source of a function of the gadget below `src/`, or of a library; '' for any other function. */
function sourceOf( { url, lineNumber, columnNumber }: Frame, map: TraceMap ): string {
	if ( !url.endsWith( '/gadget.js' ) ) {
		return '';
	}
	// The wrapper has the first line.
	const { source } = originalPositionFor( map, { line: Math.max( lineNumber, 1 ), column: columnNumber } );
	return ( source ?? '' ).replace( /^.*node_modules\/(@[\w-]+\/)?([\w-]+)\/.*$/, 'lib/$2' ).replace( /^src\//, '' );
}

/** Adds up the samples between two moments by what they were in: the folder of the source, `Intl`, or the browser. */
function readSamples( { nodes, startTime, samples = [], timeDeltas = [] }: Profile, map: TraceMap, from: number, to: number ): { parts: Shares; functions: Shares } {
	const byId = new Map( nodes.map( ( node ) => [ node.id, node ] ) );
	const parents = new Map( nodes.flatMap( ( { id, children = [] } ) => children.map( ( child ) => [ child, id ] as const ) ) );
	const parts: Shares = new Map();
	const functions: Shares = new Map();
	let time = startTime;
	samples.forEach( ( id, i ) => {
		time += timeDeltas[ i ] ?? 0;
		const took = timeDeltas[ i + 1 ] ?? 0;
		if ( time < from || time > to ) {
			return;
		}
		const leaf = byId.get( id )?.callFrame;
		const seen = new Set<string>();
		let part = leaf && !leaf.url && INTL.test( leaf.functionName ) ? 'Intl' : '';
		for ( let at: number | undefined = id; at !== undefined; at = parents.get( at ) ) {
			const frame = byId.get( at )?.callFrame;
			const source = frame ? sourceOf( frame, map ) : '';
			if ( source ) {
				part ||= source.split( '/' ).slice( 0, source.startsWith( 'lib/' ) ? 2 : 1 ).join( '/' );
				seen.add( `${ frame?.functionName || '(anonymous)' } ${ source }` );
			}
		}
		addTo( parts, part || leaf?.functionName || 'other', took );
		seen.forEach( ( name ) => addTo( functions, name, took ) );
	} );
	return { parts, functions };
}

async function profileOnce( browser: Browser, probe: string, address: string, map: TraceMap ): Promise<Visit> {
	const { page, session, close } = await openPage( browser, 1 );
	try {
		await page.addInitScript( { content: probe } );
		await browser.startTracing( page, { categories: [ 'devtools.timeline', 'blink.user_timing', 'v8', 'v8.execute' ] } );
		await session.send( 'Profiler.enable' );
		await session.send( 'Profiler.setSamplingInterval', { interval: 100 } );
		await session.send( 'Profiler.start' );
		await page.goto( address );
		await page.evaluate( () => window.probe.first );
		const { profile } = await session.send( 'Profiler.stop' );
		const { traceEvents } = JSON.parse( ( await browser.stopTracing() ).toString() ) as { traceEvents: TraceEvent[] };
		const [ from = 0, to = 0 ] = [ 'data', 'painted' ].map( ( mark ) => traceEvents.find( ( { name } ) => name === mark )?.ts );
		const events: Shares = new Map( [ [ 'all, data to paint', to - from ] ] );
		for ( const { name, ts, dur = 0 } of traceEvents ) {
			if ( EVENTS.includes( name ) && ts >= from && ts <= to ) {
				addTo( events, name, dur );
				addTo( events, `${ name }, how often`, 1000 );
			}
		}
		return { ...readSamples( profile, map, from, to ), events };
	} finally {
		await close();
	}
}

/** Milliseconds by name, the longest first: medians over several visits. They are longer than without a profiler. */
export type Times = Readonly<Record<string, number>>;

export interface FirstViewProfile extends Readonly<Record<typeof KINDS[ number ], Times>> {
	readonly contender: string;
	readonly size: number;
}

function medians( visits: readonly Visit[], kind: typeof KINDS[ number ] ): Times {
	const names = [ ...new Set( visits.flatMap( ( visit ) => [ ...visit[ kind ].keys() ] ) ) ];
	const times = names.map( ( name ) => [ name, median( visits.map( ( visit ) => visit[ kind ].get( name ) ?? 0 ) ) / 1000 ] as const );
	return Object.fromEntries( times.sort( ( [ , a ], [ , b ] ) => b - a ) );
}

/** Where the time of the first view goes, for the page made by hand and for the explorer. */
export async function profileFirstView( url: string, site: Site, size: number ): Promise<FirstViewProfile[]> {
	const { code, map } = await readableGadget();
	site.set( '/gadget.js', `( function ( require, module ) {\n${ code }\n} )( function () { return {}; }, { exports: {} } );` );
	const browser = await launch( { everyFrame: true } );
	const profiles: FirstViewProfile[] = [];
	for ( const contender of [ LIMIT, EXPLORER ] ) {
		const visits: Visit[] = [];
		for ( let i = 0; i < RUNS; i++ ) {
			visits.push( await profileOnce( browser, site.get( '/probe.js' ) ?? '', addressOf( url, contender, size ), map ) );
		}
		profiles.push( { contender, size, events: medians( visits, 'events' ), parts: medians( visits, 'parts' ), functions: medians( visits, 'functions' ) } );
	}
	await browser.close();
	return profiles;
}

export function printProfiles( profiles: readonly FirstViewProfile[] ): void {
	for ( const profile of profiles ) {
		for ( const kind of profile.contender === EXPLORER ? KINDS : KINDS.slice( 0, 2 ) ) {
			console.log( `\n${ profile.contender }: ${ kind }, ms, medians of ${ RUNS } visits with ${ profile.size } programs` );
			Object.entries( profile[ kind ] ).slice( 0, MOST_ROWS ).filter( ( [ , time ] ) => time > 0.2 ).forEach( ( [ name, time ] ) => console.log( time.toFixed( 1 ).padStart( 8 ), name ) );
		}
	}
}
