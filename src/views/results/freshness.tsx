import { h, type JSX } from 'preact';
import { isReviewedWithinYear } from '../../programs/reviewed';
import type { ViewProps } from '../view';

/** How many of the programs somebody has checked within a year, if the data says it of any program; and a link to the data page. */
export function Freshness( { view: { context: { editing, msg, list: { programs }, today } } }: ViewProps ): JSX.Element | null {
	const recently = programs.filter( ( program ) => isReviewedWithinYear( program, today ) );
	const isReviewed = programs.some( ( { reviewed } ) => reviewed );
	return isReviewed || editing ? (
		<p class="program-explorer__note">
			{ isReviewed && [ msg( 'reviewed-within-year', recently.length, programs.length ), ' ' ] }
			{ editing && <a href={ editing.wiki.urlOf( editing.source ) }>{ msg( 'data-page' ) }</a> }
		</p>
	) : null;
}
