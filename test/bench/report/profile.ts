import { EXPLORER, LIMIT } from '../names';
import type { FirstViewProfile, Times } from '../profile';
import { table } from './table';

/** The browser's own work, by its names in a trace. */
const WORK: readonly ( readonly [ what: string, events: readonly string[] ] )[] = [
	[ 'style', [ 'UpdateLayoutTree' ] ], [ 'layout', [ 'Layout' ] ], [ 'paint', [ 'PrePaint', 'Paint', 'Layerize', 'Commit' ] ], [ 'garbage collection', [ 'MinorGC', 'MajorGC' ] ]
];
/** The parts of the explorer's script. */
const SCRIPT: readonly ( readonly [ what: string, parts: readonly string[] ] )[] = [
	[ 'Preact, which draws', [ 'lib/preact' ] ],
	[ '`programs/`, which reads the data', [ 'programs' ] ],
	[ '`explore/`, which counts and sorts', [ 'explore' ] ],
	[ '`views/`', [ 'views' ] ],
	[ '`page/`, `app/`, `wiki/`', [ 'page', 'app', 'wiki' ] ],
	[ '`messages/` and `Intl`', [ 'messages', 'Intl' ] ]
];

const sum = ( times: Times, names: readonly string[] ): number => names.reduce( ( all, name ) => all + ( times[ name ] ?? 0 ), 0 );

/** What takes the time of the first view. */
export function profileSection( profiles: readonly FirstViewProfile[] ): string[] {
	const limit = profiles.find( ( { contender } ) => contender === LIMIT );
	const explorer = profiles.find( ( { contender } ) => contender === EXPLORER );
	if ( !limit || !explorer ) {
		return [];
	}
	const row = ( what: string, kind: 'events' | 'parts', names: readonly string[], hasBoth = true ): string[] =>
		[ what, hasBoth ? sum( limit[ kind ], names ).toFixed( 1 ) : '', sum( explorer[ kind ], names ).toFixed( 1 ) ];
	return [
		'## Where the time of the first view goes',
		`In ms, medians of several visits with ${ explorer.size } programs, from the arrival of the data to the paint. Recording takes time itself, so the sums are larger than above. The script of the explorer is divided by the folders of \`src/\`.`,
		table( [ '', LIMIT, EXPLORER ], [
			row( 'all', 'events', [ 'all, data to paint' ] ),
			...WORK.map( ( [ what, names ] ) => row( what, 'events', names ) ),
			...SCRIPT.map( ( [ what, names ] ) => row( `script: ${ what }`, 'parts', names, false ) )
		] )
	];
}
