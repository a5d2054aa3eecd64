import { h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import type { Part, PartKind } from '../../overview/timeline/bar';
import type { Line } from '../../overview/timeline/lines';
import { Drawing } from './drawing';

type Name = 'sure' | 'day' | 'month' | 'year' | 'about' | 'date' | 'open' | 'unknown' | 'none' | 'line' | 'today';

interface Entry {
	readonly kind: PartKind | 'line' | 'today';
	/** The end of its message's key; null for that of the status. */
	readonly name: Name | null;
	/** Where the sample begins and ends. */
	readonly from: number;
	readonly to: number;
}

const entry = ( kind: Entry[ 'kind' ], name: Name | null, from: number, to = from ): Entry => ( { kind, name, from, to } );

/** In the order to show them. */
const ENTRIES: readonly Entry[] = [
	entry( 'sure', 'sure', 0, 1 ),
	entry( 'day', 'day', 0.5 ),
	entry( 'month', 'month', 0.5 ),
	entry( 'year', 'year', 0.2, 0.8 ),
	entry( 'about', 'about', 0.2, 0.8 ),
	entry( 'date', 'date', 0.5 ),
	entry( 'open', 'open', 0.2 ),
	entry( 'paused', null, 0.2 ),
	entry( 'unknown-end', 'unknown', 0.2 ),
	entry( 'none', 'none', 0, 1 ),
	entry( 'line', 'line', 0.5 ),
	entry( 'today', 'today', 0.5 )
];

/** A sample of what an entry explains. */
function sampleOf( { kind, from, to }: Entry ): JSX.Element {
	const parts: Part[] = kind === 'today' ? [] : kind === 'line' ? [ { kind: 'sure', from, to: 1 } ] : [ { kind, from, to } ];
	const lines: Line[] = kind === 'line' || kind === 'today' ? [ { position: from, kind: kind === 'line' ? 'reaches' : 'passes', isUp: true } ] : [];
	return <Drawing bar={ { parts, span: null } } lines={ lines } class={ `program-explorer__sample program-explorer__sample--${ kind }` } />;
}

export interface LegendProps {
	readonly context: Context;
	/** Whether it is open at first. */
	readonly open: boolean;
	/** What occurs in the drawing. */
	readonly kinds: ReadonlySet<string>;
}

/** What the shapes in the drawing mean; only those that occur. */
export function Legend( { context: { msg }, open, kinds }: LegendProps ): JSX.Element {
	const entries = ENTRIES.filter( ( { kind } ) => kinds.has( kind ) || kind === 'unknown-end' && kinds.has( 'unknown-start' ) );
	return (
		<details class="program-explorer__legend" open={ open }>
			<summary>{ msg( 'timeline-legend' ) }</summary>
			<ul role="list">
				{ entries.map( ( each ) => (
					<li key={ each.kind }>
						{ sampleOf( each ) }
						{ each.name ? msg( `timeline-${ each.name }` ) : msg( 'status-paused' ) }
					</li>
				) ) }
			</ul>
		</details>
	);
}
