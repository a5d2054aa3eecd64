/** `npm run bench`: compares the explorer with other pages on the same programs, and measures the real page with and without it. */
import { FLAG, readOptions, runCommand, TEXT, WrongUse } from '../../scripts/lib/command';
import { buildSite, CONTENDERS, EXPLORER, LIMIT } from './build';
import { measure } from './measure';
import { profileExplorer } from './profile';
import { serve } from './server';
import { median, quantile } from './statistics';

const HELP = 'npm run bench -- [--only limit,explorer] [--sizes 50,500] [--rounds 1] [--slow 0]';

await runCommand( async ( args ) => {
	const { values } = readOptions( args, { only: TEXT, sizes: { ...TEXT, default: '50,500,2000,10000' }, rounds: { ...TEXT, default: '3' }, slow: { ...TEXT, default: '2' }, profile: TEXT, help: FLAG } );
	const contenders = values.only ? values.only.split( ',' ) : CONTENDERS;
	const sizes = values.sizes.split( ',' ).map( Number );
	if ( contenders.length === 0 ) {
		throw new WrongUse( HELP );
	}
	if ( values.profile ) {
		const size = Number( values.profile );
		const profiled = await buildSite( [ LIMIT, EXPLORER ], [ size ] );
		const server = await serve( profiled );
		await profileExplorer( server.url, profiled, size );
		server.close();
		return 0;
	}
	const site = await buildSite( contenders, sizes );
	const { url, close } = await serve( site );
	const { visits, correctness } = await measure( url, site.get( '/probe.js' ) ?? '', { contenders, sizes, rounds: Number( values.rounds ), slowRounds: Number( values.slow ), log: console.log } );
	close();
	for ( const throttling of [ 1, 4 ] ) {
		for ( const size of sizes ) {
			for ( const contender of contenders ) {
				const own = visits.filter( ( visit ) => visit.contender === contender && visit.size === size && visit.throttling === throttling );
				if ( !own.length ) { continue; }
				const f = ( list: readonly number[] ): string => `${ median( list ).toFixed( 1 ) }/${ quantile( list, 0.95 ).toFixed( 1 ) }`;
				console.log( throttling, size, contender, 'ready', f( own.map( ( v ) => v.ready ) ), 'view', f( own.map( ( v ) => v.painted ) ), 'click', f( own.flatMap( ( v ) => v.clicks ?? [] ) ), 'main', f( own.flatMap( ( v ) => v.mainClicks ?? [] ) ), 'key', f( own.flatMap( ( v ) => v.keys ?? [] ) ), 'main', f( own.flatMap( ( v ) => v.mainKeys ?? [] ) ), 'elements', own[ 0 ]?.elements, 'heap', own.map( ( v ) => v.heap ), own.map( ( v ) => v.heapAfter ), own.flatMap( ( v ) => [ ...v.wrong, ...v.errors ] ) );
			}
		}
	}
	console.log( JSON.stringify( correctness, null, 1 ).slice( 0, 3000 ) );
	return 0;
}, HELP );
process.exit();
