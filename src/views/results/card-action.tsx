import { h, type JSX } from 'preact';
import type { Actions } from '../../app/actions';
import type { Context } from '../../app/context';
import type { Program } from '../../programs/model';
import { DataLink } from '../parts/data-link';
import { DataText } from '../parts/text';

const BUTTON = 'program-explorer__action cdx-button';
const LINK = `${ BUTTON } cdx-button--fake-button cdx-button--fake-button--enabled`;

export interface CardActionProps {
	readonly context: Context;
	readonly actions: Actions;
	readonly program: Program;
}

/** What a reader can do with a program: take part in it, else use the materials it has. */
export function CardAction( { context, actions, program }: CardActionProps ): JSX.Element | null {
	const { msg, labels, language } = context;
	const { join, materials: [ first, ...others ] } = program;
	if ( join && !join.isOver ) {
		return (
			<DataLink context={ context } target={ join.target } class={ `${ LINK } cdx-button--action-progressive cdx-button--weight-primary` }>
				{ join.label ? <DataText text={ labels.pick( join.label ) } around={ language } /> : msg( 'join' ) }
			</DataLink>
		);
	}
	if ( others.length ) {
		return <button type="button" class={ BUTTON } onClick={ () => actions.toggleDetails( program.id ) }>{ msg( 'materials', others.length + 1 ) }</button>;
	}
	return first ? <DataLink context={ context } target={ first.target } class={ LINK }><DataText text={ labels.pick( first.label ) } around={ language } /></DataLink> : null;
}
