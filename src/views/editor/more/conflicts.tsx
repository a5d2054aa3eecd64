import { h, type ComponentType, type JSX } from 'preact';
import type { Conflict } from '../../../edit/conflict';
import { isObject } from '../../../programs/kinds';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';

interface ConflictProps extends EditorViewProps {
	readonly conflict: Conflict;
	readonly index: number;
}

/** Makes the choices between values that both sides changed. */
export function createConflicts( { Button, conflictKey, describeValue, pathLabel, recordText }: EditorParts ): ComponentType<EditorViewProps> {
	/** What both changed: a choice between the two values, with the one before them. */
	function ConflictChoice( { view: { context, state: { decisions, record: mine }, actions }, conflict, index }: ConflictProps ): JSX.Element {
		const { msg, idPrefix } = context;
		const { record, field } = conflict;
		const key = conflictKey( conflict );
		const decision = decisions.get( key );
		const isWhole = !field || field.length === 0;
		const words = ( value: unknown ): string => isWhole ? value === undefined ? msg( 'edit-gone' ) : JSON.stringify( value ) : describeValue( context, field, value );
		const option = ( isMine: boolean, label: string, value: unknown ): JSX.Element => {
			const id = `${ idPrefix }-conflict-${ index }-${ isMine ? 'mine' : 'theirs' }`;
			return (
				<div class="cdx-radio">
					<div class="cdx-radio__wrapper">
						<input class="cdx-radio__input" type="radio" id={ id } name={ `${ idPrefix }-conflict-${ index }` } checked={ decision === isMine } onChange={ () => actions.decide( key, isMine ) } />
						<span class="cdx-radio__icon" />
						<div class="cdx-radio__label cdx-label">
							<label class="cdx-label__label" for={ id }><span class="cdx-label__label__text">{ label }<span dir="auto" class="program-explorer__conflict-value">{ words( value ) }</span></span></label>
						</div>
					</div>
				</div>
			);
		};
		const title = recordText( context, record, record[ 1 ] === mine[ 'id' ] ? mine[ 'title' ] : isObject( conflict.theirs ) ? conflict.theirs[ 'title' ] : undefined );
		return (
			<fieldset class="program-explorer__editor-field">
				<legend class="program-explorer__editor-label">{ isWhole ? title : `${ title }: ${ pathLabel( context, field ) }` }</legend>
				<p class="program-explorer__editor-help">{ msg( 'edit-conflict-base', words( conflict.base ) ) }</p>
				{ option( true, msg( 'edit-conflict-mine' ), conflict.mine ) }
				{ option( false, msg( 'edit-conflict-theirs' ), conflict.theirs ) }
			</fieldset>
		);
	}

	/** All conflicts. Saving waits until each is decided. */
	return function Conflicts( { view }: EditorViewProps ): JSX.Element {
		const { context: { msg, idPrefix }, state: { conflicts, decisions, isBusy }, actions } = view;
		const isDecided = conflicts.every( ( conflict ) => decisions.has( conflictKey( conflict ) ) );
		return (
			<div>
				<p>{ msg( 'edit-conflict' ) }</p>
				{ conflicts.map( ( conflict, index ) => <ConflictChoice key={ conflictKey( conflict ) } view={ view } conflict={ conflict } index={ index } /> ) }
				<div class="program-explorer__editor-buttons">
					<Button kind="primary" id={ `${ idPrefix }-publish` } text={ msg( isBusy ? 'edit-saving' : 'edit-save' ) } isOff={ isBusy || !isDecided } onClick={ () => void actions.save() } />
					<Button text={ msg( 'edit-back' ) } isOff={ isBusy } onClick={ actions.back } />
					<Button kind="quiet" text={ msg( 'edit-cancel' ) } isOff={ isBusy } onClick={ actions.cancel } />
				</div>
			</div>
		);
	};
}
