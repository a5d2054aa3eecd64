import { Component, Fragment, h, type JSX } from 'preact';
import { Chevron } from '../parts/chevron';
import type { ViewProps } from '../view';
import { LoadedView } from './loaded-view';

interface ExportState {
	readonly isOpen: boolean;
}

/** The button for the ways to copy and download the programs, and these ways. */
export class Export extends Component<ViewProps, ExportState> {
	public override readonly state: ExportState = { isOpen: false };

	public override render( { view }: ViewProps, { isOpen }: ExportState ): JSX.Element {
		return (
			<>
				<button type="button" class="cdx-button cdx-button--weight-quiet" aria-expanded={ isOpen } onClick={ () => this.setState( { isOpen: !isOpen } ) }>
					{ view.context.msg( 'export' ) }
					<Chevron open={ isOpen } />
				</button>
				{ isOpen && <div class="program-explorer__take-away"><LoadedView view={ view } name="take-away" /></div> }
			</>
		);
	}
}
