import { h, type JSX } from 'preact';
import { firstDay } from '../../programs/dates';
import type { ViewProps } from '../view';

/** How many of the programs somebody has checked within a year. Nothing if the data does not say it of any program. */
export function Freshness( { view: { context: { msg, list: { programs }, today } } }: ViewProps ): JSX.Element | null {
	const lastYear = `${ Number( today.slice( 0, 4 ) ) - 1 }${ today.slice( 4 ) }`;
	const recently = programs.filter( ( { reviewed } ) => reviewed && firstDay( reviewed ) >= lastYear );
	return programs.some( ( { reviewed } ) => reviewed ) ? <p class="program-explorer__note">{ msg( 'reviewed-within-year', recently.length, programs.length ) }</p> : null;
}
