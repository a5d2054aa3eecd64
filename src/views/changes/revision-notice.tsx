import { h, type JSX } from 'preact';

export interface RevisionNoticeProps {
	readonly text: string;
	readonly button: string;
	readonly onClick: () => void;
}

/** Says that an older list is shown, and leads back to the newest one. */
export function RevisionNotice( { text, button, onClick }: RevisionNoticeProps ): JSX.Element {
	return (
		<div class="program-explorer__old-revision cdx-message cdx-message--notice">
			<span class="cdx-message__icon" />
			<div class="cdx-message__content">
				<p role="status">{ text }</p>
				<button type="button" class="cdx-button" onClick={ onClick }>{ button }</button>
			</div>
		</div>
	);
}
