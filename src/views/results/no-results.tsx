import { Fragment, h, type JSX } from 'preact';
import { suggestQueries, type Suggestion } from '../../explore/suggestions';
import { joinList } from '../../messages/join-list';
import { NEED } from '../../programs/facets';
import { reportUrl } from '../report-url';
import { isolated } from '../parts/text';
import { Heading } from '../parts/heading';
import type { ViewProps } from '../view';

/** How many suggestions are shown, besides needs. */
const MOST_SUGGESTIONS = 6;

/** What is shown when nothing matches: what readers may have meant, and a way to tell that it is missing; or that the list has no programs. */
export function NoResults( { view }: ViewProps ): JSX.Element {
	const { context, state: { query }, actions, search } = view;
	const { msg, labels, index, list, level } = context;
	const suggestions = suggestQueries( index, query, context.find, search );
	const needs = suggestions.filter( ( { kind } ) => kind === 'need' );
	const others = suggestions.filter( ( { kind } ) => kind !== 'need' ).slice( 0, MOST_SUGGESTIONS );
	const url = reportUrl( context, query, query );
	const nameOf = ( facet: string, term: string ): string => isolated( labels.term( facet, term ).text );
	const textOf = ( suggestion: Suggestion ): string => {
		const { count } = suggestion;
		switch ( suggestion.kind ) {
			case 'need':
				return msg( 'shortcut', nameOf( NEED, suggestion.need.id ), count );
			case 'word':
				return msg( 'empty-word', isolated( suggestion.word ), count );
			case 'text':
				return msg( 'empty-text', isolated( query.text ), count );
			case 'swap':
				return msg( 'empty-swap', nameOf( suggestion.facet.id, suggestion.other.id ), nameOf( suggestion.facet.id, suggestion.term.id ), count );
			default:
				return msg(
					'empty-without',
					isolated( labels.facet( suggestion.facet.id ).text ),
					joinList( msg, suggestion.terms.map( ( { id } ) => nameOf( suggestion.facet.id, id ) ) ),
					count
				);
		}
	};
	const button = ( suggestion: Suggestion ): JSX.Element => (
		<li><button type="button" class="cdx-button" onClick={ () => actions.choose( suggestion.query ) }>{ textOf( suggestion ) }</button></li>
	);
	return (
		<div class="program-explorer__empty">
			<Heading level={ level } class="program-explorer__group">{ list.programs.length ? msg( 'empty-title' ) : msg( 'empty-list' ) }</Heading>
			{ needs.length > 0 && <><p>{ msg( 'empty-needs' ) }</p><ul role="list">{ needs.map( button ) }</ul></> }
			{ others.length > 0 && <><p>{ msg( 'empty-hint' ) }</p><ul role="list">{ others.map( button ) }</ul></> }
			<p>
				{ list.programs.length > 0 && (
					<button type="button" class="cdx-button cdx-button--weight-quiet cdx-button--action-progressive" onClick={ actions.clear }>
						{ msg( 'see-all', list.programs.length ) }
					</button>
				) }
				{ url !== null && <a href={ url }>{ msg( 'report-missing' ) }</a> }
			</p>
		</div>
	);
}
