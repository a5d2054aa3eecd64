import { h, type JSX } from 'preact';
import { changeKey, type Difference } from '../../edit/difference';
import { recordText } from './describe';
import { DifferenceRows } from './difference-rows';
import { Button, Checkbox, TextInput } from './inputs';
import type { EditorViewProps } from './view';

/** The keys of the changes that can be left out: those of its fields, or that of the whole record. */
function keysOf( { record, kind, rows }: Difference ): string[] {
	return kind === 'changed' ? rows.map( ( { field } ) => changeKey( record, field ) ) : [ changeKey( record, null ) ];
}

interface NameProps extends EditorViewProps {
	readonly text: string;
	/** The key of a change that can be left out. */
	readonly change: string | null;
}

/** The name of a change. That of a suggestion, or of an import, has a checkbox. */
function Name( { view: { context: { idPrefix }, state: { given, suggestion, leftOut }, actions }, text, change }: NameProps ): JSX.Element {
	return ( given || suggestion ) && change ? <Checkbox id={ `${ idPrefix }-${ change }` } text={ text } isChecked={ !leftOut.has( change ) } onChange={ () => actions.toggle( change ) } /> : <span>{ text }</span>;
}

/** What is going to be saved, in words, and its summary. */
export function Review( { view }: EditorViewProps ): JSX.Element {
	const { context, state: { differences, summary, isBusy, isSuggestion, captcha, captchaAnswer, problems, trouble, given, leftOut, suggestion, reply, isRemoved }, actions } = view;
	const { msg, idPrefix } = context;
	const isLeftOut = differences.length > 0 && differences.every( ( one ) => keysOf( one ).every( ( key ) => leftOut.has( key ) ) );
	// A suggestion without a difference is on the page already, and can be answered so.
	const canSave = differences.length > 0 || suggestion !== null && !trouble;
	const isWarned = trouble?.kind === 'failed' && trouble.failure === 'warning';
	return (
		<div>
			{ differences.length === 0 && <p>{ msg( 'edit-no-changes' ) }</p> }
			{ differences.map( ( difference ) => {
				const { record, kind, title } = difference;
				return (
					<div key={ `${ kind }/${ record.join( '/' ) }` }>
						<div class="program-explorer__editor-group">
							<Name view={ view } change={ kind === 'changed' ? null : changeKey( record, null ) } text={ msg( `edit-kind-${ kind }`, recordText( context, record, title ) ) } />
						</div>
						<DifferenceRows context={ context } difference={ difference } nameOf={ ( text, field ) => <Name view={ view } change={ kind === 'changed' ? changeKey( record, field ) : null } text={ text } /> } />
					</div>
				);
			} ) }
			{ problems.length > 0 && <p class="program-explorer__editor-help">{ msg( 'edit-has-problems', problems.length ) }</p> }
			{ differences.length > 0 && (
				<div class="program-explorer__editor-field">
					<label class="program-explorer__editor-label" for={ `${ idPrefix }-summary-of-edit` }>{ msg( isSuggestion ? 'edit-reason' : 'edit-summary' ) }</label>
					<p class="program-explorer__editor-help" id={ `${ idPrefix }-summary-help` }>{ msg( isSuggestion ? 'edit-reason-help' : 'edit-summary-help' ) }</p>
					<TextInput id={ `${ idPrefix }-summary-of-edit` } value={ summary } isLong={ isSuggestion } described={ `${ idPrefix }-summary-help` } onInput={ actions.setSummary } />
				</div>
			) }
			{ suggestion && (
				<div class="program-explorer__editor-field">
					<label class="program-explorer__editor-label" for={ `${ idPrefix }-reply` }>{ msg( 'edit-reply' ) }</label>
					<TextInput id={ `${ idPrefix }-reply` } value={ reply } described={ undefined } onInput={ actions.setReply } />
				</div>
			) }
			{ captcha && (
				<div class="program-explorer__editor-field">
					<label class="program-explorer__editor-label" for={ `${ idPrefix }-captcha` }>{ captcha.question || msg( 'edit-captcha-image' ) }</label>
					<p class="program-explorer__editor-help" id={ `${ idPrefix }-captcha-help` }>{ msg( 'edit-captcha-help' ) }</p>
					{ captcha.image && <img src={ captcha.image } alt="" /> }
					<TextInput id={ `${ idPrefix }-captcha` } value={ captchaAnswer } size="short" described={ `${ idPrefix }-captcha-help` } onInput={ actions.answerCaptcha } />
				</div>
			) }
			<div class="program-explorer__editor-buttons">
				{ canSave && <Button kind="primary" id={ `${ idPrefix }-publish` } text={ msg( isBusy ? 'edit-saving' : isWarned ? 'edit-save-anyway' : isSuggestion ? 'edit-suggest' : 'edit-save' ) } isOff={ isBusy || isLeftOut } onClick={ () => void actions.save() } /> }
				{ suggestion && <Button kind="destructive" text={ msg( 'edit-suggestion-decline' ) } isOff={ isBusy || !reply.trim() } onClick={ () => void actions.decline() } /> }
				{ isRemoved && <Button text={ msg( 'edit-undo' ) } isOff={ isBusy } onClick={ actions.undo } /> }
				{ ( suggestion || !given ) && <Button text={ msg( 'edit-back' ) } isOff={ isBusy } onClick={ actions.back } /> }
				<Button kind="quiet" text={ msg( 'edit-cancel' ) } isOff={ isBusy } onClick={ actions.cancel } />
			</div>
		</div>
	);
}
