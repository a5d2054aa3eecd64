import { Fragment, h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { relationsOf } from '../../explore/relations';
import { BY_SERIES, BY_STATUS, BY_TEAM, UNGROUPED } from '../../overview/timeline/groups';
import type { DrawnGroup, Timeline } from '../../overview/timeline/timeline';
import type { Group } from '../../programs/status';
import { Heading } from '../parts/heading';
import { DataText } from '../parts/text';
import { GroupHeading } from '../results/group-heading';
import type { ViewProps } from '../view';
import { Drawing } from './drawing';
import type { Entry } from './entries';
import { Run } from './run';
import { Years } from './years';

/** The name of a group that is not one of the list. */
function GroupName( { context: { msg, labels, list, language }, grouping, id }: { readonly context: Context; readonly grouping: string; readonly id: string | null } ): JSX.Element {
	if ( id === null ) {
		return <>{ msg( grouping === BY_SERIES ? 'timeline-no-series' : 'not-stated' ) }</>;
	}
	if ( grouping === BY_TEAM ) {
		return <bdi>{ id }</bdi>;
	}
	const whole = grouping === BY_SERIES && ( list.series.get( id ) || relationsOf( list ).program( id ) );
	return <DataText text={ whole ? labels.pick( whole.title ) : labels.term( grouping, id ) } around={ language } />;
}

export interface RunGroupProps extends ViewProps {
	readonly timeline: Timeline;
	readonly group: DrawnGroup;
	/** Whether the bars are below the texts. */
	readonly isStacked: boolean;
	/** Its entries, as many as are drawn. */
	readonly entries: readonly Entry[];
	readonly onToggle: ( entry: Entry ) => void;
}

/** A group of a timeline: its heading, the years, and its programs. */
export function RunGroup( { view, timeline: { grouping, scale }, group: { id, rows, passing }, isStacked, entries, onToggle }: RunGroupProps ): JSX.Element {
	const { context } = view;
	const { msg, level } = context;
	const hasHeading = grouping !== UNGROUPED;
	return (
		<div class="program-explorer__run-group">
			{ hasHeading && (
				<div class="program-explorer__run-heading">
					<Drawing bar={ { parts: [], span: null } } lines={ passing } class="program-explorer__track" />
					{ grouping === BY_STATUS ?
						<GroupHeading context={ context } group={ id as Group } /> :
						<Heading level={ level } class="program-explorer__group"><GroupName context={ context } grouping={ grouping } id={ id } /></Heading> }
				</div>
			) }
			{ scale && <Years context={ context } scale={ scale } isNarrow={ view.state.narrow } /> }
			<ol class="program-explorer__runs" role="list" aria-label={ msg( 'programs' ) }>
				{ entries.map( ( entry, i ) => {
					const row = rows[ i ];
					return row && (
						<li key={ entry.program }>
							<Run view={ view } row={ row } isStacked={ isStacked } suffix={ entry.suffix } open={ entry.open } level={ hasHeading ? level + 1 : level } onToggle={ () => onToggle( entry ) } />
						</li>
					);
				} ) }
			</ol>
		</div>
	);
}
