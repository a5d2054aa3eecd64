import { h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import type { Bar, PartKind } from '../../overview/timeline/bar';
import type { Line } from '../../overview/timeline/lines';
import type { MessageKey } from '../../messages/messages';
import { Drawing } from './drawing';

interface Entry {
	readonly kind: PartKind | 'line' | 'today';
	readonly message: MessageKey;
	/** Where the sample begins and ends. */
	readonly from: number;
	readonly to: number;
}

const at = ( kind: Entry[ 'kind' ], message: MessageKey, from: number, to = from ): Entry => ( { kind, message, from, to } );

/** In the order to show them. */
const ENTRIES: readonly Entry[] = [
	at( 'sure', 'timeline-sure', 0, 1 ),
	at( 'day', 'timeline-day', 0.5 ),
	at( 'month', 'timeline-month', 0.5 ),
	at( 'year', 'timeline-year', 0.2, 0.8 ),
	at( 'about', 'timeline-about', 0.2, 0.8 ),
	at( 'date', 'timeline-date', 0.5 ),
	at( 'open', 'timeline-open', 0.2 ),
	at( 'paused', 'status-paused', 0.2 ),
	at( 'unknown-end', 'timeline-unknown', 0.2 ),
	at( 'none', 'timeline-none', 0, 1 ),
	at( 'line', 'timeline-line', 0.5 ),
	at( 'today', 'timeline-today', 0.5 )
];

/** A sample of what an entry explains. */
function sampleOf( { kind, from, to }: Entry ): { readonly bar: Bar; readonly lines: readonly Line[] } {
	const isPart = kind !== 'line' && kind !== 'today';
	return {
		bar: { parts: isPart ? [ { kind, from, to } ] : kind === 'line' ? [ { kind: 'sure', from, to: 1 } ] : [], span: null },
		lines: kind === 'line' ? [ { at: from, kind: 'reaches', isUp: true } ] : []
	};
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
				{ entries.map( ( entry ) => (
					<li key={ entry.kind }>
						<Drawing { ...sampleOf( entry ) } class={ `program-explorer__sample program-explorer__sample--${ entry.kind }` } />
						{ msg( entry.message ) }
					</li>
				) ) }
			</ul>
		</details>
	);
}
