import { Fragment, h, type JSX } from 'preact';
import { NEED } from '../../programs/facets';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';

/** The sentences that explain the chosen needs. */
export function NeedHelp( { view }: ViewProps ): JSX.Element {
	const { context: { labels, language, list }, state: { query } } = view;
	const chosen = query.chosen.get( NEED ) ?? [];
	return (
		<>
			{ list.needs.map( ( { id, help } ) => help && chosen.includes( id ) && (
				<p class="program-explorer__note"><DataText text={ labels.pick( help ) } around={ language } /></p>
			) ) }
		</>
	);
}
