/** `npm run bench`: compares the explorer with other pages on the same programs, and measures the real page with it and without it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { relative } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { createCommand, runCommand } from '../../scripts/lib/command';
import { CHROMIUM, ensureBrowsers } from '../../scripts/wiki/debian';
import { ROOT } from '../../scripts/wiki/paths';
import { launch } from './browser/launch';
import { buildSite, bytesOf, bytesOfView } from './build';
import { measure } from './measure';
import { measureViews } from './measure-views';
import { CONTENDERS, EXPLORER, LIMIT, VIEW_NAMES } from './names';
import { CACHE, REPORT } from './paths';
import { printProfiles, profileFirstView, type FirstViewProfile } from './profile';
import { measureRealPage } from './real-page';
import { report } from './report/report';
import type { Results } from './report/results';
import { serve } from './server';

const SIZES = [ 50, 500, 2000, 10000 ];
/** The numbers of programs with which the views are measured. */
const VIEW_SIZES = [ 50, 300, 3000, 10_000 ];
/** The number of programs with which the first view is profiled. */
const PROFILED_SIZE = 50;
const RESULTS = `${ CACHE }/results.json`;

interface Options extends Partial<Record<'rounds' | 'slow' | 'views' | 'page' | 'port' | 'profile', number>> {
	only?: string[];
	sizes?: number[];
	again?: boolean;
}

function numberFrom( text: string ): number {
	if ( !/^\d+$/.test( text ) ) {
		throw new InvalidArgumentError( 'It is no number.' );
	}
	return Number( text );
}

function namesFrom( text: string ): string[] {
	const names = text.split( ',' );
	if ( names.some( ( name ) => !CONTENDERS.some( ( each ) => each === name ) ) ) {
		throw new InvalidArgumentError( `The contenders are ${ CONTENDERS.join( ', ' ) }.` );
	}
	return names;
}

const command = createCommand( 'bench', 'Measures, and writes docs/BENCHMARKS.md. With one of the first six options, it prints the report instead.' )
	.option( '--only <names>', `only these contenders: ${ CONTENDERS.join( ',' ) }`, namesFrom )
	.option( '--sizes <numbers>', `numbers of programs (${ SIZES.join( ',' ) })`, ( text ) => text.split( ',' ).map( numberFrom ) )
	.option( '--rounds <number>', 'rounds of all contenders (3)', numberFrom )
	.option( '--slow <number>', 'rounds with a processor that is 4 × slower (1)', numberFrom )
	.option( '--views <number>', `visits of all views of the explorer, with ${ VIEW_SIZES.join( ', ' ) } programs (3); 0 for none`, numberFrom )
	.option( '--page <number>', 'visits of the real page in each window, with the explorer and as many without it (7); 0 for none', numberFrom )
	.option( '--port <number>', 'the port of the wiki for the real page; any free one by default', numberFrom )
	.option( '--profile <number>', 'only shows where the time of the first view of so many programs goes', numberFrom )
	.option( '--again', 'writes the report of the last measurement, also of one with other options' );

async function chromiumVersion(): Promise<string> {
	const browser = await launch();
	const version = browser.version();
	await browser.close();
	return version;
}

async function profile( size: number ): Promise<FirstViewProfile[]> {
	const site = await buildSite( [ LIMIT, EXPLORER ], [ size ] );
	const { url, close } = await serve( site );
	const profiles = await profileFirstView( url, site, size );
	close();
	return profiles;
}

interface What {
	readonly contenders: readonly string[];
	readonly sizes: readonly number[];
	readonly rounds: number;
	readonly slowRounds: number;
	readonly viewRounds: number;
	readonly pageRounds: number;
	readonly port: number;
}

async function measureAll( { contenders, sizes, rounds, slowRounds, viewRounds, pageRounds, port }: What ): Promise<Results> {
	const begin = Date.now();
	const log = ( line: string ): void => console.log( `${ String( Math.round( ( Date.now() - begin ) / 1000 ) ).padStart( 5 ) } s  ${ line }` );
	const withViews = viewRounds > 0 && contenders.includes( EXPLORER );
	const site = await buildSite( contenders, withViews ? Array.from( new Set( [ ...sizes, ...VIEW_SIZES ] ) ) : sizes );
	const { url, close } = await serve( site );
	const compared = await measure( url, site.get( '/probe.js' ) ?? '', { contenders, sizes, rounds, slowRounds, log } );
	const views = withViews ? {
		sizes: VIEW_SIZES,
		bytes: Object.fromEntries( VIEW_NAMES.map( ( view ) => [ view, bytesOfView( site, view ) ] ) ),
		visits: await measureViews( url, site.get( '/probe.js' ) ?? '', { sizes: VIEW_SIZES, rounds: viewRounds, log } )
	} : null;
	close();
	const profiles = contenders.includes( EXPLORER ) ? await profile( PROFILED_SIZE ) : [];
	const realPage = pageRounds ? await measureRealPage( { port, rounds: pageRounds, log } ) : null;
	return {
		date: new Date().toISOString(),
		machine: {
			processor: cpus()[ 0 ]?.model ?? '', cores: cpus().length, memoryGb: Math.round( totalmem() / 2 ** 30 ), load: loadavg()[ 0 ] ?? NaN,
			node: process.versions.node, chromium: await chromiumVersion()
		},
		contenders,
		sizes,
		bytes: Object.fromEntries( contenders.map( ( contender ) => [ contender, bytesOf( site, contender ) ] ) ),
		...compared,
		views,
		profiles,
		rounds: { all: rounds, slow: slowRounds, views: viewRounds, page: pageRounds },
		realPage
	};
}

async function bench( { only, sizes, rounds, slow, views, page, port, profile: profiled, again }: Options ): Promise<number> {
	await ensureBrowsers( CHROMIUM );
	if ( profiled !== undefined ) {
		printProfiles( await profile( profiled ) );
		return 0;
	}
	const isWhole = [ only, sizes, rounds, slow, views, page ].every( ( value ) => value === undefined );
	const results = again ? JSON.parse( readFileSync( RESULTS, 'utf8' ) ) as Results : await measureAll( {
		contenders: CONTENDERS.filter( ( each ) => !only || only.includes( each ) ),
		sizes: sizes ?? SIZES,
		rounds: rounds ?? 3,
		slowRounds: slow ?? 1,
		viewRounds: views ?? 3,
		pageRounds: page ?? 7,
		port: port ?? 0
	} );
	mkdirSync( CACHE, { recursive: true } );
	writeFileSync( RESULTS, JSON.stringify( results ) );
	if ( !isWhole ) {
		console.log( `\n${ report( results ) }` );
		return 0;
	}
	writeFileSync( REPORT, report( results ) );
	console.log( `Wrote ${ relative( ROOT, REPORT ) }` );
	return 0;
}

await runCommand( command, bench );
process.exit();
