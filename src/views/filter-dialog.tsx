import { Component, createRef, type JSX } from 'preact';
import type { View } from './context';
import { filters } from './filters';

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), select, a[href]';
/** Keeps the page behind the dialog from scrolling. */
const LOCK_CLASS = 'program-explorer-locked';

/**
 * The filters on a small screen. Not `<dialog>`: Safari has it since 15.4 only. It keeps the
 * focus inside and gives it back to where it was.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */
export class FilterDialog extends Component<{ readonly view: View }> {
	private readonly box = createRef<HTMLDivElement>();
	private before: Element | null = null;

	public override componentDidMount(): void {
		this.before = document.activeElement;
		document.documentElement.classList.add( LOCK_CLASS );
		this.box.current?.focus();
	}

	public override componentWillUnmount(): void {
		document.documentElement.classList.remove( LOCK_CLASS );
		if ( this.before instanceof HTMLElement ) {
			this.before.focus();
		}
	}

	private readonly onKeyDown = ( event: KeyboardEvent ): void => {
		if ( event.key === 'Escape' ) {
			event.stopPropagation();
			this.props.view.actions.closeFilters();
			return;
		}
		if ( event.key !== 'Tab' || !this.box.current ) {
			return;
		}
		const stops = Array.from( this.box.current.querySelectorAll<HTMLElement>( FOCUSABLE ) )
			.filter( ( element ) => element.getClientRects().length > 0 );
		const first = stops[ 0 ];
		const last = stops[ stops.length - 1 ];
		const here = document.activeElement;
		if ( event.shiftKey && ( here === first || here === this.box.current ) ) {
			event.preventDefault();
			last?.focus();
		} else if ( !event.shiftKey && here === last ) {
			event.preventDefault();
			first?.focus();
		}
	};

	public override render( { view }: { readonly view: View } ): JSX.Element {
		const { context, state, actions } = view;
		const { msg, idPrefix } = context;
		return (
			<div class="program-explorer__backdrop" onClick={ ( event ) => event.target === event.currentTarget && actions.closeFilters() }>
				<div
					class="program-explorer__dialog"
					role="dialog"
					aria-modal="true"
					aria-labelledby={ `${ idPrefix }-dialog-title` }
					tabIndex={ -1 }
					ref={ this.box }
					onKeyDown={ this.onKeyDown }
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
						{ filters( view ) }
					</div>
					<div class="program-explorer__dialog-foot">
						<button
							type="button"
							class="cdx-button cdx-button--action-progressive cdx-button--weight-primary"
							onClick={ actions.closeFilters }
						>
							{ msg( 'show-results', state.exploration.count ) }
						</button>
					</div>
				</div>
			</div>
		);
	}
}
