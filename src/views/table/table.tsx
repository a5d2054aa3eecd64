import { h, type JSX } from 'preact';
import type { Program } from '../../programs/model';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';

/** The programs that match, as a table. */
export function Table( { view: { context: { index, labels, language, msg }, results } }: ViewProps ): JSX.Element {
	return (
		<table class="program-explorer__table" aria-label={ msg( 'programs' ) }>
			<tbody>
				{ results.order.map( ( number ) => {
					const { id, title } = index.programs[ number ] as Program;
					return <tr key={ id }><th scope="row"><DataText text={ labels.pick( title ) } around={ language } /></th></tr>;
				} ) }
			</tbody>
		</table>
	);
}
