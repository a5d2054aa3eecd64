import { h, type JSX } from 'preact';
import { recordText } from './describe';
import { DifferenceRows } from './difference-rows';
import { Button, TextInput } from './inputs';
import type { EditorViewProps } from './view';

/** What is going to be saved, in words, and its summary. */
export function Review( { view }: EditorViewProps ): JSX.Element {
	const { context, state: { differences, summary, isBusy, isSuggestion, captcha, captchaAnswer, problems, trouble }, actions } = view;
	const { msg, idPrefix } = context;
	const isWarned = trouble?.kind === 'failed' && trouble.failure === 'warning';
	return (
		<div>
			{ differences.length === 0 && <p>{ msg( 'edit-no-changes' ) }</p> }
			{ differences.map( ( difference ) => (
				<div key={ `${ difference.kind }/${ difference.record.join( '/' ) }` }>
					<p class="program-explorer__editor-group">{ msg( `edit-kind-${ difference.kind }`, recordText( context, difference.record, difference.title ) ) }</p>
					<DifferenceRows context={ context } difference={ difference } />
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
