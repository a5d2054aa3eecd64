import { Component, Fragment, h, type JSX } from 'preact';
import { joinList } from '../../messages/join-list';
import { coverageOf, facetsFor, MOST } from '../../overview/coverage';
import type { ViewProps } from '../view';
import { AxisChoice } from './axis-choice';
import { CoverageTable } from './coverage-table';

/** What is offered, and what is not: how many programs there are for each two terms of two facets. */
export class Coverage extends Component<ViewProps, typeof MOST> {
	public override readonly state: typeof MOST = MOST;

	public override render( { view }: ViewProps, most: typeof MOST ): JSX.Element {
		const { context: { msg, labels, list, index }, state: { query }, results } = view;
		const facets = facetsFor( list, index, query );
		if ( !facets ) {
			return <p class="program-explorer__note">{ msg( 'coverage-empty' ) }</p>;
		}
		const coverage = coverageOf( list, index, query, results.exploration.matches, facets, most );
		const { rows, columns } = coverage;
		const nameOf = ( facet: string ): string => labels.facet( facet ).text;
		const forAll = [ rows, ...columns ? [ columns ] : [] ].flatMap( ( { facet, terms } ) => terms.filter( ( { matchesAll } ) => matchesAll ).map( ( { id } ) => labels.term( facet, id ).text ) );
		const more = ( axis: 'rows' | 'columns', count: number ): JSX.Element | false => count > 0 && (
			<button type="button" class="program-explorer__more cdx-button" onClick={ () => this.setState( { ...most, [ axis ]: most[ axis ] + MOST[ axis ] } ) }>
				{ msg( `coverage-more-${ axis }`, count ) }
			</button>
		);
		return (
			<>
				<AxisChoice view={ view } facets={ facets } />
				{ list.talk !== null && <p class="program-explorer__choose-none program-explorer__note">{ msg( 'coverage-missing', msg( 'coverage-none' ) ) }</p> }
				{ forAll.length > 0 && <p class="program-explorer__note">{ msg( 'coverage-fits-all', joinList( msg, forAll ) ) }</p> }
				<CoverageTable view={ view } coverage={ coverage } caption={ columns ? msg( 'coverage-caption', nameOf( rows.facet ), nameOf( columns.facet ) ) : nameOf( rows.facet ) } />
				<p class="program-explorer__note">{ msg( 'coverage-sums' ) }</p>
				{ more( 'rows', rows.more ) }
				{ columns && more( 'columns', columns.more ) }
			</>
		);
	}
}
