import { Component, createRef, h, type JSX } from 'preact';
import { activeFilters, type ActiveFilter } from '../../explore/active-filters';
import { withText } from '../../explore/query-changes';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';

interface FilterChipProps extends ViewProps {
	readonly filter: ActiveFilter;
}

function FilterChip( { view: { context: { msg, labels, language }, actions }, filter: { facet, term } }: FilterChipProps ): JSX.Element {
	const facetLabel = labels.facet( facet.id );
	const termLabel = labels.term( facet.id, term.id );
	return (
		<button
			type="button"
			class="program-explorer__chip"
			aria-label={ msg( 'remove-filter', facetLabel.text, termLabel.text ) }
			onClick={ () => actions.toggleTerm( facet.id, term.id ) }
		>
			<span class="program-explorer__chip-facet"><DataText text={ facetLabel } around={ language }>{ msg( 'chip-facet', facetLabel.text ) }</DataText></span>
			{ ' ' }
			<DataText text={ termLabel } around={ language } />
		</button>
	);
}

function SearchChip( { view: { context: { msg }, state: { query }, actions } }: ViewProps ): JSX.Element {
	return (
		<button
			type="button"
			class="program-explorer__chip"
			aria-label={ msg( 'remove-search', query.text ) }
			onClick={ () => actions.choose( withText( query, '' ) ) }
		>
			<span class="program-explorer__chip-facet">{ msg( 'search-chip' ) }</span>
			{ ' ' }
			<bdi>{ query.text }</bdi>
		</button>
	);
}

/**
 * The active filters as chips, each a button that removes its filter. When a button is removed, the focus moves to
 * the next button, so that keyboard users can continue.
 */
export class ActiveFilters extends Component<ViewProps> {
	private readonly list = createRef<HTMLUListElement>();

	public override getSnapshotBeforeUpdate(): number {
		return this.buttons().indexOf( document.activeElement as HTMLButtonElement );
	}

	public override componentDidUpdate( _props: unknown, _state: unknown, focused: number ): void {
		const buttons = this.buttons();
		if ( focused >= 0 && !buttons.includes( document.activeElement as HTMLButtonElement ) ) {
			buttons[ Math.min( focused, buttons.length - 1 ) ]?.focus();
		}
	}

	private buttons(): HTMLButtonElement[] {
		return this.list.current ? Array.from( this.list.current.querySelectorAll( 'button' ) ) : [];
	}

	public override render( { view }: ViewProps ): JSX.Element | null {
		const { context: { index, msg }, state: { query }, actions } = view;
		const filters = activeFilters( index, query );
		const hasText = query.text.trim() !== '';
		if ( !filters.length && !hasText ) {
			return null;
		}
		return (
			<ul class="program-explorer__chips" role="list" aria-label={ msg( 'active-filters' ) } ref={ this.list }>
				{ filters.map( ( filter ) => <li key={ `${ filter.facet.id } ${ filter.term.id }` }><FilterChip view={ view } filter={ filter } /></li> ) }
				{ hasText && <li key="text"><SearchChip view={ view } /></li> }
				<li key="all">
					<button type="button" class="cdx-button cdx-button--weight-quiet cdx-button--action-progressive" onClick={ actions.clear }>
						{ msg( 'clear-all' ) }
					</button>
				</li>
			</ul>
		);
	}
}
