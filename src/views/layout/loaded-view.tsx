import { Component, type ComponentChildren, type ComponentType, h, type JSX } from 'preact';
import { loadFailureOf, type LoadFailure } from '../../app/load-failure';
import type { ViewModuleName, ViewProps } from '../view';

interface LoadedViewState {
	/** null until it is loaded. */
	readonly Loaded: ComponentType<ViewProps> | null;
	/** Why it could not be loaded. */
	readonly failure: LoadFailure | null;
}

interface LoadedViewProps extends ViewProps {
	readonly name: ViewModuleName;
	/** What the reader can do if it does not load, besides trying again: items of a list. */
	readonly children?: ComponentChildren;
}

/** The component of a module, which is loaded when it is drawn first. */
export class LoadedView extends Component<LoadedViewProps, LoadedViewState> {
	public override readonly state: LoadedViewState = { Loaded: null, failure: null };

	public override componentDidMount(): void {
		void this.load();
	}

	/** Does nothing if it, or the explorer, has been removed meanwhile. */
	private change( to: Partial<LoadedViewState> ): void {
		this.props.view.attempt( () => this.setState( to ) );
	}

	private async load(): Promise<void> {
		const { view: { loadView }, name } = this.props;
		try {
			const { View } = await loadView( name );
			this.change( { Loaded: View } );
		} catch ( error ) {
			this.change( { failure: loadFailureOf( error ) } );
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

	public override render( { view, children }: LoadedViewProps, { Loaded, failure }: LoadedViewState ): JSX.Element {
		const { context: { msg } } = view;
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
					{ children }
				</ul>
			</div>
		);
	}
}
