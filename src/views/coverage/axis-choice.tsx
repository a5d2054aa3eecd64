import { Fragment, h, type JSX } from 'preact';
import type { Facets } from '../../overview/coverage';
import { Select } from '../parts/select';
import type { ViewProps } from '../view';

interface AxisChoiceProps extends ViewProps {
	readonly facets: Facets;
}

/** The choice of what the rows and the columns of the table are. */
export function AxisChoice( { view: { context: { msg, labels, index, idPrefix }, state: { query }, actions }, facets: { rows, columns } }: AxisChoiceProps ): JSX.Element {
	const options = Array.from( index.facets.keys() ).map( ( value ) => ( { value, text: labels.facet( value ).text } ) );
	const choose = ( newRows: string, newColumns: string | null ): void =>
		actions.choose( { ...query, rows: newRows, columns: newColumns === null ? [] : [ newColumns ] } );
	return (
		<div class="program-explorer__axes">
			<div class="program-explorer__axis">
				<Select
					id={ `${ idPrefix }-rows` }
					label={ msg( 'coverage-rows' ) }
					value={ rows }
					options={ options }
					onChange={ ( value ) => choose( value, value === columns ? rows : columns ) }
				/>
			</div>
			{ columns !== null && (
				<>
					<button type="button" class="program-explorer__swap cdx-button" aria-label={ msg( 'coverage-swap' ) } title={ msg( 'coverage-swap' ) } onClick={ () => choose( columns, rows ) }>⇄</button>
					<div class="program-explorer__axis">
						<Select
							id={ `${ idPrefix }-columns` }
							label={ msg( 'coverage-columns' ) }
							value={ columns }
							options={ options }
							onChange={ ( value ) => choose( value === rows ? columns : rows, value ) }
						/>
					</div>
				</>
			) }
		</div>
	);
}
