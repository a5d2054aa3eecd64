import { h, type JSX } from 'preact';
import type { Difference } from '../../edit/difference';
import { describeValue, pathLabel, recordText, titleText } from './describe';
import { Button, TextInput } from './inputs';
import type { EditorViewProps } from './view';

/** Whether all fields are shown: of a term that was added, its name is enough. */
function isShownInFull( [ collection ]: Difference[ 'record' ], kind: Difference[ 'kind' ] ): boolean {
	return collection === 'programs' || kind === 'changed';
}

/** What is going to be saved, in words, and its summary. */
export function Review( { view }: EditorViewProps ): JSX.Element {
	const { context, state: { differences, summary, isBusy, isSuggestion, captcha, captchaAnswer, problems, trouble }, actions } = view;
	const { msg, idPrefix } = context;
	const isWarned = trouble?.kind === 'failed' && trouble.failure === 'warning';
	return (
		<div>
			{ differences.length === 0 && <p>{ msg( 'edit-no-changes' ) }</p> }
			{ differences.map( ( { record, kind, title, rows, moved } ) => (
				<div key={ `${ kind }/${ record.join( '/' ) }` }>
					<p class="program-explorer__editor-group">{ msg( `edit-kind-${ kind }`, recordText( context, record, title ) ) }</p>
					<dl class="program-explorer__differences">
						{ moved && <dd>{ moved.to === null ? msg( 'edit-first' ) : msg( 'edit-after', titleText( context, moved.to, '' ) ) }</dd> }
						{ ( isShownInFull( record, kind ) ? rows : [] ).map( ( { field, from, to } ) => (
							<div key={ field.join( '/' ) } class="program-explorer__difference">
								<dt>{ pathLabel( context, field ) }</dt>
								<dd>
									{ kind === 'added' ? <ins dir="auto">{ describeValue( context, field, to ) }</ins> : [
										<del dir="auto">{ describeValue( context, field, from ) }</del>, ' → ', <ins dir="auto">{ describeValue( context, field, to ) }</ins>
									] }
								</dd>
							</div>
						) ) }
					</dl>
				</div>
			) ) }
			{ problems.length > 0 && <p class="program-explorer__editor-help">{ msg( 'edit-has-problems', problems.length ) }</p> }
			{ differences.length > 0 && (
				<div class="program-explorer__editor-field">
					<label class="program-explorer__editor-label" for={ `${ idPrefix }-summary-of-edit` }>{ msg( isSuggestion ? 'edit-reason' : 'edit-summary' ) }</label>
					<p class="program-explorer__editor-help" id={ `${ idPrefix }-summary-help` }>{ msg( isSuggestion ? 'edit-reason-help' : 'edit-summary-help' ) }</p>
					<TextInput id={ `${ idPrefix }-summary-of-edit` } value={ summary } isLong={ isSuggestion } described={ `${ idPrefix }-summary-help` } onInput={ actions.setSummary } />
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
				{ differences.length > 0 && <Button kind="primary" id={ `${ idPrefix }-publish` } text={ msg( isBusy ? 'edit-saving' : isWarned ? 'edit-save-anyway' : isSuggestion ? 'edit-suggest' : 'edit-save' ) } isOff={ isBusy } onClick={ actions.save } /> }
				<Button text={ msg( 'edit-back' ) } isOff={ isBusy } onClick={ actions.back } />
				<Button kind="quiet" text={ msg( 'edit-cancel' ) } isOff={ isBusy } onClick={ actions.cancel } />
			</div>
		</div>
	);
}
