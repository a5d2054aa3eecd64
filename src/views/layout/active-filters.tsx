import { Component, createRef, type JSX } from 'preact';
import { activeFilters, type ActiveFilter } from '../../explore/active-filters';
import { withText } from '../../explore/query-changes';
import type { View } from '../../app/context';
import { say } from '../parts/text';

function filterChip( { context, actions }: View, chip: ActiveFilter ): JSX.Element {
	const { msg, labels, language } = context;
	const facet = labels.facet( chip.facet.id );
	const term = labels.term( chip.facet.id, chip.term.id );
	return (
		<button
			type="button"
			class="program-explorer__chip"
			aria-label={ msg( 'remove-filter', facet.text, term.text ) }
			onClick={ () => actions.toggle( chip.facet.id, chip.term.id ) }
		>
			<span class="program-explorer__chip-facet">{ say( facet, language, msg( 'chip-facet', facet.text ) ) }</span>
			{ ' ' }
			{ say( term, language ) }
		</button>
	);
}

function searchChip( { context: { msg }, state, actions }: View ): JSX.Element {
	return (
		<button
			type="button"
			class="program-explorer__chip"
			aria-label={ msg( 'remove-search', state.query.text ) }
			onClick={ () => actions.apply( withText( state.query, '' ) ) }
		>
			<span class="program-explorer__chip-facet">{ msg( 'search-chip' ) }</span>
			{ ' ' }
			<bdi>{ state.query.text }</bdi>
		</button>
	);
}

/**
 * What the reader has chosen, each a button that takes it back. When a button goes, the focus
 * moves to the one that takes its place, so that a keyboard user can go on.
 */
export class ActiveFilters extends Component<{ readonly view: View }> {
	private readonly list = createRef<HTMLUListElement>();

	public override getSnapshotBeforeUpdate(): number {
		const buttons = this.buttons();
		return buttons.indexOf( document.activeElement as HTMLButtonElement );
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

	public override render( { view }: { readonly view: View } ): JSX.Element | null {
		const { context, state, actions } = view;
		const chosen = activeFilters( context.index, state.query );
		const hasText = state.query.text.trim() !== '';
		if ( !chosen.length && !hasText ) {
			return null;
		}
		return (
			<ul class="program-explorer__chips" role="list" aria-label={ context.msg( 'active-filters' ) } ref={ this.list }>
				{ chosen.map( ( chip ) => (
					<li key={ `${ chip.facet.id } ${ chip.term.id }` }>
						{ filterChip( view, chip ) }
					</li>
				) ) }
				{ hasText && <li key="text">{ searchChip( view ) }</li> }
				<li key="all">
					<button type="button" class="cdx-button cdx-button--weight-quiet cdx-button--action-progressive" onClick={ actions.clear }>
						{ context.msg( 'clear-all' ) }
					</button>
				</li>
			</ul>
		);
	}
}
