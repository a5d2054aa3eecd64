import { h, type JSX } from 'preact';
import type { ProgramChange } from '../../edit/changes-since';
import type { DifferenceRow } from '../../edit/difference';
import type { EditMessageKey, Messages } from '../../messages/messages';
import type { Program } from '../../programs/model';
import { DifferenceRows } from '../editor/difference-rows';
import { DetailsButton } from '../parts/details-button';
import { Heading } from '../parts/heading';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';

export interface ChangeProps extends ViewProps {
	readonly msg: Messages<EditMessageKey>;
	readonly change: ProgramChange;
	/** The program in the list that is shown; null if it is not there. */
	readonly program: Program | null;
	/** Where the program can be read as it was. */
	readonly oldUrl: string;
	readonly level: number;
}

/** The rows, with the status before and after if only time has changed it. */
function rowsOf( { kind, rows, then, now }: ProgramChange ): readonly DifferenceRow[] {
	const hasStatus = ( kind === 'ended' || kind === 'reopened' ) && !rows.some( ( { field } ) => field[ 0 ] === 'status' );
	return [ ...hasStatus ? [ { field: [ 'status' ], from: then?.status ?? undefined, to: now?.status ?? undefined } ] : [], ...rows ];
}

/** A program that has changed: its title, its fields before and after, and its details. */
export function Change( { view: { context, state: { query }, actions, more }, msg, change, program, oldUrl, level }: ChangeProps ): JSX.Element {
	const { labels, language, idPrefix } = context;
	const { id, kind, then, now } = change;
	const known = program || now || then;
	const title = known ? labels.pick( known.title ) : { text: id, language };
	const titleId = `${ idPrefix }:program:${ id }`;
	const detailsId = `${ titleId }:details`;
	const open = query.details.includes( id );
	return (
		<li><article class="program-explorer__change" aria-labelledby={ titleId }>
			<Heading level={ level } class="program-explorer__title" id={ titleId }><DataText text={ title } around={ language } /></Heading>
			<DifferenceRows context={ { ...context, msg, languages: new Map(), title: '' } } difference={ { record: [ 'programs', id ], kind: 'changed', title: '', rows: rowsOf( change ) } } />
			{ kind === 'removed' && <a href={ oldUrl } aria-label={ `${ msg( 'edit-changes-old' ) }: ${ title.text }` }>{ msg( 'edit-changes-old' ) }</a> }
			{ program && <DetailsButton msg={ context.msg } title={ title.text } open={ open } detailsId={ detailsId } onToggle={ () => actions.toggleDetails( id ) } /> }
			{ program && open && more && <more.Details context={ context } actions={ actions } program={ program } id={ detailsId } isAlone /> }
		</article></li>
	);
}
