import { h, type JSX } from 'preact';
import { isolated } from '../parts/text';
import type { ViewProps } from '../view';

export interface CorrectedProps extends ViewProps {
	/** The words that were searched. */
	readonly words: readonly string[];
}

/** Says that other words were searched than the reader has typed. */
export function Corrected( { view: { context: { msg }, state }, words }: CorrectedProps ): JSX.Element {
	return <p class="program-explorer__corrected">{ msg( 'results-for', isolated( state.settled.query.text ), isolated( words.join( ' ' ) ) ) }</p>;
}
