import { h, type ComponentType, type JSX } from 'preact';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';

export interface SuggestionsProps extends EditorViewProps {
	/** Whether the list is shown at once, and not below its number. */
	readonly isOpen?: boolean;
}

/** Makes the list of the suggestions that are waiting on the talk page, with links to their sections and buttons that show their changes. */
export function createSuggestions( { Button }: Pick<EditorParts, 'Button'> ): ComponentType<SuggestionsProps> {
	return function Suggestions( { view: { context: { msg, list, urlOf }, state: { suggestions }, actions }, isOpen = false }: SuggestionsProps ): JSX.Element | null {
		const rows = (
			<ul role="list" class="program-explorer__editor-field">
				{ suggestions.map( ( suggestion ) => {
					// As text: special characters are numbers in its wikitext.
					const heading = suggestion.heading.replace( /&#(\d+);/g, ( _, code: string ) => String.fromCharCode( Number( code ) ) );
					return (
						<li key={ suggestion.id } class="program-explorer__editor-row">
							<a href={ urlOf( `${ list.talk || '' }#${ heading }` ) } dir="auto">{ heading }</a>
							{ ' ' }
							<Button text={ msg( 'edit-suggestion-open' ) } name={ `${ msg( 'edit-suggestion-open' ) }: ${ heading }` } onClick={ () => void actions.openSuggestion( suggestion ) } />
						</li>
					);
				} ) }
			</ul>
		);
		return isOpen ? rows : suggestions.length ? <details><summary>{ msg( 'edit-suggestions', suggestions.length ) }</summary>{ rows }</details> : null;
	};
}
