import { Component, h, type JSX } from 'preact';
import { fieldOf } from '../../edit/json-value';
import type { Proposal } from '../../edit/proposal';
import { titleText } from './describe';
import { Button, TextInput } from './inputs';
import type { EditorViewProps } from './view';

/** Suggestions that are waiting on the talk page: to be opened in the form, or declined with a reply. */
export class Suggestions extends Component<EditorViewProps, { readonly replies: ReadonlyMap<string, string> }> {
	public override state = { replies: new Map<string, string>() };

	private titleOf( { changes }: Proposal ): string {
		const { context } = this.props.view;
		const change = changes.find( ( { record: [ collection ] } ) => collection === 'programs' );
		const id = change?.record[ 1 ] ?? '';
		const known = context.list.programs.find( ( program ) => program.id === id );
		return known ? context.labels.pick( known.title ).text : titleText( context, change && 'value' in change ? fieldOf( change.value, 'title' ) : undefined, id );
	}

	public override render( { view: { context: { msg, idPrefix, list, urlOf }, state: { suggestions }, actions } }: EditorViewProps ): JSX.Element | null {
		const { replies } = this.state;
		return suggestions.length ? (
			<details class="program-explorer__editor-field">
				<summary>{ msg( 'edit-suggestions', suggestions.length ) }</summary>
				{ list.talk && <p><a href={ urlOf( list.talk ) }>{ list.talk }</a></p> }
				<ul role="list">
					{ suggestions.map( ( suggestion, index ) => {
						const title = this.titleOf( suggestion );
						const reply = replies.get( suggestion.id ) ?? '';
						return (
							<li key={ suggestion.id } class="program-explorer__editor-row">
								<p><bdi>{ title }</bdi></p>
								<Button text={ msg( 'edit-suggestion-open' ) } name={ `${ msg( 'edit-suggestion-open' ) }: ${ title }` } onClick={ () => void actions.takeSuggestion( suggestion ) } />
								<TextInput id={ `${ idPrefix }-reply-${ index }` } value={ reply } name={ msg( 'edit-reply', title ) } described={ undefined } size="short" onInput={ ( text ) => this.setState( { replies: new Map( replies ).set( suggestion.id, text ) } ) } />
								<Button kind="destructive" text={ msg( 'edit-suggestion-decline' ) } name={ `${ msg( 'edit-suggestion-decline' ) }: ${ title }` } isOff={ !reply.trim() } onClick={ () => void actions.declineSuggestion( suggestion, reply ) } />
							</li>
						);
					} ) }
				</ul>
			</details>
		) : null;
	}
}
