import { h, type JSX } from 'preact';
import type { ViewProps } from '../view';

/** The search landmark. The Enter key, which phones call "search", moves on to the results. */
export function SearchBox( { view: { context: { msg }, state, actions } }: ViewProps ): JSX.Element {
	return (
		<form
			class="program-explorer__search cdx-search-input"
			role="search"
			aria-label={ msg( 'search' ) }
			onSubmit={ ( event ) => {
				event.preventDefault();
				actions.submitSearch();
			} }
		>
			<div class="cdx-text-input cdx-text-input--has-start-icon">
				<input
					class="cdx-text-input__input"
					type="search"
					aria-label={ msg( 'search' ) }
					placeholder={ msg( 'search-hint' ) }
					autocomplete="off"
					value={ state.query.text }
					onFocus={ actions.enterSearch }
					onInput={ ( event ) => actions.search( event.currentTarget.value ) }
				/>
				<span class="cdx-text-input__icon cdx-text-input__start-icon" />
			</div>
		</form>
	);
}
