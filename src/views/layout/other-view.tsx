import { Component, type ComponentType, h, type JSX } from 'preact';
import { LIST } from '../../explore/query';
import type { ViewProps } from '../view';

interface LoadedViewState {
	/** null until it is loaded. */
	readonly Loaded: ComponentType<ViewProps> | null;
	/** Why it could not be loaded. */
	readonly failure: 'network' | 'outdated' | null;
}

/** One view, which is loaded when it is drawn first. */
class LoadedView extends Component<ViewProps, LoadedViewState> {
	public override readonly state: LoadedViewState = { Loaded: null, failure: null };

	public override componentDidMount(): void {
		void this.load();
	}

	/** Does nothing if another view or no explorer is there meanwhile. */
	private change( to: Partial<LoadedViewState> ): void {
		this.props.view.attempt( () => this.setState( to ) );
	}

	private async load(): Promise<void> {
		const { loadView, state: { query } } = this.props.view;
		try {
			const { View } = await loadView( query.view );
			this.change( { Loaded: View } );
		} catch ( error ) {
			this.change( { failure: error instanceof Error && 'failure' in error && error.failure === 'outdated' ? 'outdated' : 'network' } );
		}
	}

	private readonly retry = (): void => {
		const { failure } = this.state;
		if ( failure === 'outdated' ) {
			location.reload();
			return;
		}
		// To the number of programs, because the button goes.
		this.props.view.actions.submitSearch();
		this.change( { failure: null } );
		void this.load();
	};

	public override render( { view }: ViewProps, { Loaded, failure }: LoadedViewState ): JSX.Element {
		const { context: { msg }, state: { query }, actions } = view;
		if ( Loaded ) {
			return <Loaded view={ view } />;
		}
		if ( !failure ) {
			return <div class="program-explorer__loading program-explorer__note" role="status" aria-busy="true">{ msg( 'loading' ) }</div>;
		}
		return (
			<div class="program-explorer__empty" role="alert">
				<p>{ msg( `failed-${ failure }` ) }</p>
				<ul role="list">
					<li><button type="button" class="cdx-button" onClick={ this.retry }>{ msg( 'retry' ) }</button></li>
					<li><button type="button" class="cdx-button" onClick={ () => actions.choose( { ...query, view: LIST } ) }>{ msg( 'show-list' ) }</button></li>
				</ul>
			</div>
		);
	}
}

/** The chosen view, if it is not the list. */
export function OtherView( { view }: ViewProps ): JSX.Element {
	return <LoadedView key={ view.state.query.view } view={ view } />;
}
