import { h, type JSX } from 'preact';
import { DataLink } from '../parts/data-link';
import { DataText } from '../parts/text';
import type { CardProps } from './card';
import { actionOf } from './on-card';

const BUTTON = 'program-explorer__action cdx-button';
const LINK = `${ BUTTON } cdx-button--fake-button cdx-button--fake-button--enabled`;

export interface CardActionProps extends Pick<CardProps, 'context' | 'actions' | 'program' | 'open'> {
	readonly detailsId: string;
}

/** The button or link for what a reader can do with a program. */
export function CardAction( { context, actions, program, open, detailsId }: CardActionProps ): JSX.Element | null {
	const { msg, labels, language } = context;
	const { join, materials } = program;
	const action = actionOf( program );
	if ( action === 'materials' ) {
		return (
			<button type="button" class={ BUTTON } aria-expanded={ open } aria-controls={ open ? detailsId : undefined } onClick={ () => actions.toggleDetails( program.id ) }>
				{ msg( 'materials', materials.length ) }
			</button>
		);
	}
	const link = action === 'join' ? join : materials[ 0 ];
	return link ? (
		<DataLink context={ context } target={ link.target } class={ action === 'join' ? `${ LINK } cdx-button--action-progressive cdx-button--weight-primary` : LINK }>
			{ link.label ? <DataText text={ labels.pick( link.label ) } around={ language } /> : msg( 'join' ) }
		</DataLink>
	) : null;
}
