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
	const position = scale && beginningOf( scale, today );
	return position !== null && position >= 0 && position <= 1 ? position : null;
}

export interface YearsProps {
	readonly context: Context;
	readonly scale: Scale;
	/** Whether there is room for few labels only. */
	readonly isNarrow: boolean;
}

/** The years above the bars of a group, and the lines below them. */
export function Years( { context: { format, today }, scale, isNarrow }: YearsProps ): JSX.Element {
	const ticks = ticksOf( scale, isNarrow ? MOST_NARROW : MOST );
	const now = todayOn( scale, today );
	const distance = ticks[ 1 ] && ticks[ 0 ] ? ticks[ 1 ].position - ticks[ 0 ].position : 1;
	const styleOf = ( position: number ): CSSProperties => ( { marginInlineStart: percent( position ) } );
	return (
		<>
			<div class="program-explorer__track program-explorer__years" aria-hidden="true">
				<div>{ ticks.filter( ( { position } ) => 1 - position >= distance * ROOM ).map( ( { year, position } ) => (
					<span key={ year } style={ styleOf( position ) }>{ format.date( { year, month: null, day: null, approximate: false } ) }</span>
				) ) }</div>
			</div>
			<div class="program-explorer__track program-explorer__year-lines" aria-hidden="true">
				<div>
					{ ticks.map( ( { year, position } ) => <span key={ year } style={ styleOf( position ) } /> ) }
					{ now !== null && <span key="today" class="program-explorer__today" style={ styleOf( now ) } /> }
				</div>
			</div>
		</>
	);
}
