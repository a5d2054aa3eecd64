import { Component, h, type JSX } from 'preact';
import { toggleColumn } from '../../overview/columns';
import { Chevron } from '../parts/chevron';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';
import { columnName } from './column-name';

interface ColumnChoiceProps extends ViewProps {
	/** The columns to choose from, and those that are shown. */
	readonly offered: readonly string[];
	readonly shown: readonly string[];
}

interface ColumnChoiceState {
	readonly isOpen: boolean;
}

/** The choice of the columns: a checkbox for each, folded at first. */
export class ColumnChoice extends Component<ColumnChoiceProps, ColumnChoiceState> {
	public override readonly state: ColumnChoiceState = { isOpen: false };

	public override render( { view, offered, shown }: ColumnChoiceProps, { isOpen }: ColumnChoiceState ): JSX.Element {
		const { context, state: { query }, actions, attempt } = view;
		const { msg, idPrefix, language } = context;
		const id = `${ idPrefix }-columns`;
		return (
			<div class="program-explorer__columns">
				<button
					type="button"
					class="cdx-button cdx-button--weight-quiet"
					aria-expanded={ isOpen }
					aria-controls={ isOpen ? id : undefined }
					onClick={ () => attempt( () => this.setState( { isOpen: !isOpen } ) ) }
				>
					{ msg( 'columns' ) }
					<Chevron open={ isOpen } />
				</button>
				{ isOpen && (
					<div id={ id } role="group" aria-label={ msg( 'columns' ) } class="program-explorer__column-boxes">
						{ offered.map( ( column ) => (
							<div key={ column } class="program-explorer__term program-explorer__column-box">
								<div class="cdx-checkbox">
									<div class="cdx-checkbox__wrapper">
										<input
											class="cdx-checkbox__input"
											type="checkbox"
											id={ `${ id }:${ column }` }
											checked={ shown.includes( column ) }
											onChange={ () => actions.choose( { ...query, columns: toggleColumn( shown, column, offered ) } ) }
										/>
										<span class="cdx-checkbox__icon" />
										<div class="cdx-checkbox__label cdx-label">
											<label class="cdx-label__label" for={ `${ id }:${ column }` }><DataText text={ columnName( context, column ) } around={ language } /></label>
										</div>
									</div>
								</div>
							</div>
						) ) }
					</div>
				) }
			</div>
		);
	}
}
