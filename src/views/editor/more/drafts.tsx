import { h, type ComponentType, type JSX } from 'preact';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';

/** Makes the offers to continue with changes that were not saved. */
export function createDrafts( { Button, DifferenceRows, recordText }: EditorParts ): ComponentType<EditorViewProps> {
	return function Drafts( { view: { context, state: { offers }, actions } }: EditorViewProps ): JSX.Element {
		const { msg, format } = context;
		return (
			<div role="status">
				{ offers.map( ( offer ) => {
					const { key, draft: { time }, differences } = offer;
					const names = differences.map( ( { kind, record, title } ) => msg( `edit-kind-${ kind }`, recordText( context, record, title ) ) );
					const nameOf = ( text: string ): string | undefined => offers.length > 1 ? `${ text }: ${ names.join( ', ' ) }` : undefined;
					const [ take, drop ] = [ msg( 'edit-draft-take' ), msg( 'edit-draft-drop' ) ];
					return (
						<div key={ key } class="cdx-message cdx-message--block cdx-message--notice">
							<span class="cdx-message__icon" />
							<div class="cdx-message__content">
								<p>{ msg( 'edit-draft', format.occurrence( { id: key, start: new Date( time ).toISOString(), end: null, isExact: true, label: null, target: null } ) ) }</p>
								<details class="program-explorer__editor-field">
									<summary>{ names.join( ', ' ) }</summary>
									{ differences.map( ( difference ) => <DifferenceRows key={ difference.record.join( '/' ) } context={ context } difference={ difference } /> ) }
								</details>
								<Button text={ take } name={ nameOf( take ) } onClick={ () => void actions.takeDraft( offer ) } />
								{ ' ' }
								<Button text={ drop } name={ nameOf( drop ) } onClick={ () => actions.dropDraft( offer ) } />
							</div>
						</div>
					);
				} ) }
			</div>
		);
	};
}
