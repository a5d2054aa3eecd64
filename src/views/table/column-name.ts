import type { Context } from '../../app/context';
import { PERIOD } from '../../overview/columns';
import type { PickedText } from '../../programs/texts';

/** The name of a column. */
export function columnName( { msg, labels, index, language }: Context, column: string ): PickedText {
	const ours = ( text: string ): PickedText => ( { text, language } );
	if ( column === PERIOD ) {
		return ours( msg( 'column-when' ) );
	}
	if ( index.facets.has( column ) ) {
		return labels.facet( column );
	}
	switch ( column ) {
		case 'dates':
			return ours( msg( 'column-next' ) );
		case 'session':
			return ours( msg( 'column-time' ) );
		case 'partOf':
			return ours( msg( 'detail-part-of' ) );
		case 'followedBy':
			return ours( msg( 'detail-followed-by' ) );
		default:
			return ours( msg( `detail-${ column as 'interpreted' | 'materials' | 'owner' | 'partners' | 'reviewed' | 'scale' | 'team' }` ) );
	}
}
