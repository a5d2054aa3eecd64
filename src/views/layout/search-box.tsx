import type { JSX } from 'preact';
import type { View } from '../../app/context';

/** The search landmark with its box. Enter, which keyboards of phones call "search", goes on to the results. */
export function searchBox( { context, state, actions }: View ): JSX.Element {
	const { msg } = context;
	return (
		<form
			class="program-explorer__search cdx-search-input"
			role="search"
			aria-label={ msg( 'search' ) }
			onSubmit={ ( event ) => {
				event.preventDefault();
				actions.searchDone();
			} }
		>
			<div class="cdx-text-input cdx-text-input--has-start-icon">
				<input
					class="cdx-text-input__input"
					type="search"
					aria-label={ msg( 'search' ) }
					placeholder={ msg( 'search' ) }
					autocomplete="off"
					value={ state.query.text }
					onInput={ ( event ) => actions.search( event.currentTarget.value ) }
				/>
				<span class="cdx-text-input__icon cdx-text-input__start-icon" />
			</div>
		</form>
	);
}
