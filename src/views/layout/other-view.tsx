import { h, type JSX } from 'preact';
import { LIST } from '../../explore/query';
import type { ViewProps } from '../view';
import { LoadedView } from './loaded-view';

/** The chosen view, if it is not the list. */
export function OtherView( { view }: ViewProps ): JSX.Element {
	const { context: { msg }, state: { query }, actions } = view;
	return (
		<LoadedView key={ query.view } view={ view } name={ query.view }>
			<li><button type="button" class="cdx-button" onClick={ () => actions.choose( { ...query, view: LIST } ) }>{ msg( 'show-list' ) }</button></li>
		</LoadedView>
	);
}
