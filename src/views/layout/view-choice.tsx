import { Component, h, type JSX } from 'preact';
import { isSort, LIST, VIEWS, type Query, type ViewName } from '../../explore/query';
import type { ViewProps } from '../view';

/** The choice of the view. */
export class ViewChoice extends Component<ViewProps> {
	/** What the reader chose for each view before leaving it. */
	private readonly kept = new Map<ViewName, Pick<Query, 'rows' | 'columns' | 'since' | 'sort'>>();

	private choose( view: ViewName ): void {
		const { state: { query }, actions } = this.props.view;
		this.kept.set( query.view, query );
		const { rows = '', columns = [], since = '', sort = null } = this.kept.get( view ) ?? {};
		// An order that the list has too is for all views.
		const isForAll = query.sort !== null && isSort( query.sort, LIST );
		actions.choose( { ...query, view, rows, columns, since, sort: isForAll ? query.sort : sort !== null && !isSort( sort, LIST ) ? sort : null } );
	}

	public override render( { view: { context: { msg, idPrefix }, state: { query } } }: ViewProps ): JSX.Element {
		return (
			<div class="program-explorer__view-choice" role="radiogroup" aria-label={ msg( 'view' ) }>
				{ VIEWS.map( ( name ) => (
					<label key={ name } class="program-explorer__view">
						<input type="radio" name={ `${ idPrefix }-view` } value={ name } checked={ name === query.view } onChange={ () => this.choose( name ) } />
						<span>{ msg( `view-${ name }` ) }</span>
					</label>
				) ) }
			</div>
		);
	}
}
