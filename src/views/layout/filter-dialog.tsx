import { Component, createRef, h, type JSX } from 'preact';
import type { ViewProps } from '../view';
import { Filters } from './filters';

/** Keeps the page behind the dialog from scrolling. */
const LOCK_CLASS = 'program-explorer-locked';
/** Besides, if the page has a scrollbar that takes space. */
const SCROLLBAR_CLASS = `${ LOCK_CLASS }--scrollbar`;

/**
 * The filters on a small screen. It takes the focus and keeps it inside. Not a `<dialog>` element, because Safari
 * has that only since 15.4.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */
export class FilterDialog extends Component<ViewProps> {
	private readonly box = createRef<HTMLDivElement>();

	public override componentDidMount(): void {
		const { classList, clientWidth } = document.documentElement;
		if ( window.innerWidth > clientWidth ) {
			classList.add( SCROLLBAR_CLASS );
		}
		classList.add( LOCK_CLASS );
		// On the document and first, because the focus may be outside, for example after a click on a text.
		document.addEventListener( 'keydown', this.onKeyDown, true );
		this.props.view.cleanups.add( this.componentWillUnmount );
		this.box.current?.focus();
	}

	public override readonly componentWillUnmount = (): void => {
		this.props.view.cleanups.delete( this.componentWillUnmount );
		document.documentElement.classList.remove( LOCK_CLASS, SCROLLBAR_CLASS );
		document.removeEventListener( 'keydown', this.onKeyDown, true );
	};

	private readonly onKeyDown = ( event: KeyboardEvent ): void => {
		const box = this.box.current;
		// Another script may have removed the explorer from the page.
		if ( !box?.isConnected ) {
			return;
		}
		if ( event.key === 'Escape' ) {
			event.stopPropagation();
			this.props.view.actions.closeFilters();
		// WebKitGTK names the key of Shift+Tab only in `code`.
		} else if ( event.key === 'Tab' || event.code === 'Tab' ) {
			// Only buttons and checkboxes take the focus; those in collapsed facets do not.
			const stops = Array.from( box.querySelectorAll<HTMLElement>( 'button, input' ) )
				.filter( ( element ) => element.getClientRects().length > 0 );
			const here = document.activeElement;
			const isAtEnd = !box.contains( here ) || here === stops[ event.shiftKey ? 0 : stops.length - 1 ] || event.shiftKey && here === box;
			const next = stops[ event.shiftKey ? stops.length - 1 : 0 ];
			if ( isAtEnd && next ) {
				event.preventDefault();
				next.focus();
			}
		}
	};

	public override render( { view }: ViewProps ): JSX.Element {
		const { context: { msg, idPrefix }, results, actions } = view;
		return (
			<div class="program-explorer__backdrop" onClick={ ( event ) => event.target === event.currentTarget && actions.closeFilters() }>
				<div
					class="program-explorer__dialog"
					role="dialog"
					aria-modal="true"
					aria-labelledby={ `${ idPrefix }-dialog-title` }
					tabIndex={ -1 }
					ref={ this.box }
				>
					<div class="program-explorer__dialog-head">
						<span class="program-explorer__dialog-title" id={ `${ idPrefix }-dialog-title` }>{ msg( 'filters' ) }</span>
						<button
							type="button"
							class="cdx-button cdx-button--weight-quiet"
							onClick={ actions.clear }
						>
							{ msg( 'clear-all' ) }
						</button>
						<button
							type="button"
							class="program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only"
							aria-label={ msg( 'close' ) }
							onClick={ actions.closeFilters }
						/>
					</div>
					<div class="program-explorer__dialog-body">
						<Filters view={ view } />
					</div>
					{ /* Announces the number of programs, because the count behind the dialog cannot be heard. */ }
					<div class="program-explorer__dialog-foot" role="status">
						<button
							type="button"
							class="cdx-button cdx-button--action-progressive cdx-button--weight-primary"
							onClick={ actions.closeFilters }
						>
							{ msg( 'show-results', results.exploration.count ) }
						</button>
					</div>
				</div>
			</div>
		);
	}
}
