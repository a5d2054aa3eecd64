import { h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import type { DrawnRow } from '../../overview/timeline/timeline';
import type { Program } from '../../programs/model';
import { nextDate } from '../../programs/next-date';
import { DetailsButton } from '../parts/details-button';
import { DataLink } from '../parts/data-link';
import { Heading } from '../parts/heading';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';
import { Drawing } from './drawing';
import { Lineage } from './lineage';

/** The dates of a program in words. */
function datesOf( { msg, format }: Context, { start, end, status, dates }: Program ): string[] {
	const span = format.span( start, end, status );
	const next = nextDate( dates, Date.now() );
	const last = dates[ dates.length - 1 ];
	if ( span === null && !next ) {
		return [ last ? format.occurrence( last ) : msg( 'timeline-none' ) ];
	}
	return [ ...span === null ? [] : [ span ], ...next ? [ msg( 'next-date', format.occurrence( next ) ) ] : [] ];
}

export interface RunProps extends ViewProps {
	readonly row: DrawnRow;
	/** Whether the bar is below the text. */
	readonly isStacked: boolean;
	/** The end of its id, if it is not the first entry of its program. */
	readonly suffix: string;
	readonly open: boolean;
	/** The level of its title. */
	readonly level: number;
	readonly onToggle: () => void;
}

/** A program in the timeline: in words, and beside or below them its bar. */
export function Run( { view: { context, actions, more, search, results }, row: { program, bar, lines }, isStacked, suffix, open, level, onToggle }: RunProps ): JSX.Element {
	const { msg, labels, language, idPrefix } = context;
	const title = labels.pick( program.title );
	const titleId = `${ idPrefix }:program:${ program.id }${ suffix }`;
	const detailsId = `${ titleId }:details`;
	const { patterns } = results.exploration.searchResult;
	const found = patterns.length > 0 && search;
	const name = found ? <found.MarkedText text={ title } patterns={ patterns } around={ language } /> : <DataText text={ title } around={ language } />;
	const status = program.status || 'unknown';
	return (
		<article class="program-explorer__run" aria-labelledby={ titleId }>
			<div class="program-explorer__run-head">
				<Drawing bar={ bar } lines={ lines } isBelow={ isStacked } class={ `program-explorer__track program-explorer__drawing--${ status }` } />
				<div class="program-explorer__run-text">
					<Heading level={ level } class="program-explorer__title" id={ titleId }>
						{ program.target ? <DataLink context={ context } target={ program.target }>{ name }</DataLink> : name }
					</Heading>
					<p class="program-explorer__meta">
						<span class={ `program-explorer__status program-explorer__status--${ status }` }>{ labels.status( program.status ) }</span>
						{ datesOf( context, program ).map( ( text ) => <span class="program-explorer__fact">{ text }</span> ) }
					</p>
					<Lineage context={ context } actions={ actions } program={ program } />
					<DetailsButton msg={ msg } title={ title.text } open={ open } detailsId={ detailsId } onToggle={ onToggle } />
					{ found && <found.Matched context={ context } program={ program } patterns={ patterns } shown={ [ title, program.summary && labels.pick( program.summary ) ] } /> }
				</div>
			</div>
			{ open && more && (
				<div class="program-explorer__run-details">
					<more.Details context={ context } actions={ actions } program={ program } id={ detailsId } isAlone />
				</div>
			) }
		</article>
	);
}
