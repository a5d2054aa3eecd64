import { Component, Fragment, h, type JSX } from 'preact';
import { toFragment } from '../../app/url';
import { copyAddress } from '../parts/copy-address';
import type { ViewProps } from '../view';

/** In ms; then the button has its name again. */
const SHOWN_FOR = 4000;

interface CopyState {
	/** null before a click and some time after it. */
	readonly isCopied: boolean | null;
}

/** Copies the address of what is shown, and says so. */
export class CopyLink extends Component<ViewProps, CopyState> {
	public override state: CopyState = { isCopied: null };
	private timer: number | undefined;

	public override componentDidMount(): void {
		this.props.view.cleanups.add( this.componentWillUnmount );
	}

	public override readonly componentWillUnmount = (): void => {
		this.props.view.cleanups.delete( this.componentWillUnmount );
		window.clearTimeout( this.timer );
		this.timer = undefined;
	};

	private readonly copy = async (): Promise<void> => {
		const { view: { context, state: { query }, attempt } } = this.props;
		const fragment = toFragment( query, context.facetOrder ) || 'programs';
		const show = ( isCopied: boolean | null ): void => {
			window.clearTimeout( this.timer );
			// Does nothing if the explorer was removed while the browser asked the reader.
			attempt( () => {
				this.setState( { isCopied } );
				this.timer = isCopied === null ? undefined : window.setTimeout( () => show( null ), SHOWN_FOR );
			} );
		};
		show( await copyAddress( context.urlOfAll( fragment ) ) );
	};

	public override render( { view: { context: { msg } } }: ViewProps, { isCopied }: CopyState ): JSX.Element {
		const answer = isCopied === null ? '' : msg( isCopied ? 'link-copied' : 'link-not-copied' );
		return (
			<>
				<button type="button" class="program-explorer__copy cdx-button cdx-button--weight-quiet" onClick={ () => void this.copy() }>{ answer || msg( 'copy-link' ) }</button>
				<span class="program-explorer__unseen" role="status">{ answer }</span>
			</>
		);
	}
}
