import { type CSSProperties, Fragment, h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { beginningOf, ticksOf, type Scale } from '../../overview/timeline/scale';
import { percent } from './drawing';

/** How many labels of years there is room for. */
const MOST = 8;
const MOST_NARROW = 5;
/** A label needs at least this part of the width between two labels. */
const ROOM = 0.7;

/** The position of today; null if it is not on the scale. */
export function todayOn( scale: Scale | null, today: string ): number | null {
	const at = scale && beginningOf( scale, today );
	return at !== null && at >= 0 && at <= 1 ? at : null;
}

export interface YearsProps {
	readonly context: Context;
	readonly scale: Scale;
	/** Whether the box of the explorer is narrow. */
	readonly narrow: boolean;
}

/** The years above the bars of a group, and the lines below them. */
export function Years( { context: { format, today }, scale, narrow }: YearsProps ): JSX.Element {
	const ticks = ticksOf( scale, narrow ? MOST_NARROW : MOST );
	const now = todayOn( scale, today );
	const distance = ticks[ 1 ] && ticks[ 0 ] ? ticks[ 1 ].at - ticks[ 0 ].at : 1;
	const position = ( at: number ): CSSProperties => ( { marginInlineStart: percent( at ) } );
	return (
		<>
			<div class="program-explorer__years" aria-hidden="true">
				<div>{ ticks.filter( ( { at } ) => 1 - at >= distance * ROOM ).map( ( { year, at } ) => (
					<span key={ year } style={ position( at ) }>{ format.date( { year, month: null, day: null, approximate: false } ) }</span>
				) ) }</div>
			</div>
			<div class="program-explorer__year-lines" aria-hidden="true">
				<div>
					{ ticks.map( ( { year, at } ) => <span key={ year } style={ position( at ) } /> ) }
					{ now !== null && <span key="today" class="program-explorer__today" style={ position( now ) } /> }
				</div>
			</div>
		</>
	);
}
