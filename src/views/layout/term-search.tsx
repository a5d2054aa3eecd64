import { type ComponentChildren, Component, h, type JSX } from 'preact';
import type { TermCount } from '../../explore/facets';
import type { ViewProps } from '../view';
import { TermBox } from './term-list';

export interface TermSearchProps extends ViewProps {
	readonly facet: string;
	readonly terms: readonly TermCount[];
	/** What is shown while the box is empty. */
	readonly children?: ComponentChildren;
}

/** How many of the terms found are shown. They change with every key. */
const MOST_FOUND = 100;

interface TermSearchState {
	readonly text: string;
}

/** A box to find terms of a long facet by their names. */
export class TermSearch extends Component<TermSearchProps, TermSearchState> {
	public override readonly state: TermSearchState = { text: '' };

	private found(): readonly TermCount[] {
		const { view: { context: { labels }, search }, facet, terms } = this.props;
		// Without the search, accents make a difference.
		const simplify = search ? search.normalize : ( name: string ) => name.toLowerCase();
		const pattern = simplify( this.state.text.trim() );
		return terms.filter( ( { term } ) => [ labels.term( facet, term.id ).text, ...term.aliases ].some( ( name ) => simplify( name ).includes( pattern ) ) ).slice( 0, MOST_FOUND );
	}

	public override render( { view, facet, children }: TermSearchProps, { text }: TermSearchState ): JSX.Element {
		const { context: { msg, labels }, actions, attempt } = view;
		const name = msg( 'find-term', labels.facet( facet ).text );
		const found = text.trim() ? this.found() : null;
		return (
			<div>
				<div class="program-explorer__term-search cdx-text-input">
					<input
						class="cdx-text-input__input"
						type="search"
						aria-label={ name }
						placeholder={ name }
						autocomplete="off"
						value={ text }
						onFocus={ actions.enterSearch }
						onInput={ ( { currentTarget: { value } } ) => attempt( () => this.setState( { text: value } ) ) }
					/>
				</div>
				{ found ? found.map( ( count ) => <TermBox key={ count.term.id } view={ view } facet={ facet } count={ count } /> ) : children }
				<p role="status" class="program-explorer__note">{ found && !found.length && msg( 'no-term' ) }</p>
			</div>
		);
	}
}
