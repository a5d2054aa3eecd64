import { h, type JSX } from 'preact';
import type { Messages } from '../../messages/messages';
import { Chevron } from './chevron';

interface DetailsButtonProps {
	readonly msg: Messages;
	/** The title of the program, as text. */
	readonly title: string;
	readonly open: boolean;
	/** The id of the element with the details. */
	readonly detailsId: string;
	readonly onToggle: () => void;
}

/** The button that opens and closes the details of a program. */
export function DetailsButton( { msg, title, open, detailsId, onToggle }: DetailsButtonProps ): JSX.Element {
	return (
		<button
			type="button"
			class="program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive"
			aria-label={ msg( 'details-of', title ) }
			aria-expanded={ open }
			aria-controls={ open ? detailsId : undefined }
			onClick={ onToggle }
		>
			{ msg( 'details' ) }
			<Chevron open={ open } />
		</button>
	);
}
