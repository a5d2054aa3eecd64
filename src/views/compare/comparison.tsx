import { Component, Fragment, h, type JSX } from 'preact';
import type { Program } from '../../programs/model';
import { allColumns, timesInWords, type Value } from '../../take-away/columns';
import { compare } from '../../take-away/compare';
import { DataLink } from '../parts/data-link';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';

/** The head of the table has the title; readers need no id, and nobody compares by sources. */
const LEFT_OUT: readonly string[] = [ 'id', 'title', 'sources' ];

interface ComparisonProps extends ViewProps {
	readonly programs: readonly Program[];
	/** Takes a program out. */
	readonly onRemove: ( program: string ) => void;
}

interface ComparisonState {
	readonly onlyDifferences: boolean;
}

/*
 * The roles are explicit, because on a phone the style sheet makes blocks of rows and cells, and browsers then take their roles
 * away. Each cell begins with the title of its program there.
 */

/** A table with a column for each program. */
export class Comparison extends Component<ComparisonProps, ComparisonState> {
	public override readonly state: ComparisonState = { onlyDifferences: false };

	public override render( { view: { context }, programs, onRemove }: ComparisonProps, { onlyDifferences }: ComparisonState ): JSX.Element {
		const { msg, labels, language, idPrefix } = context;
		const taken = { context, programs, pageUrl: location.href, now: Date.now() };
		const rows = compare( programs, allColumns( taken, timesInWords( taken ) ).filter( ( { id } ) => !LEFT_OUT.includes( id ) ) )
			.filter( ( { isDifferent } ) => isDifferent || !onlyDifferences );
		const titleOf = ( { title }: Program ): JSX.Element => <DataText text={ labels.pick( title ) } around={ language } />;
		const value = ( { text, language: its = language, target }: Value ): JSX.Element => {
			const shown = <DataText text={ { text, language: its } } around={ language } />;
			return target ? <DataLink context={ context } target={ target }>{ shown }</DataLink> : shown;
		};
		return (
			<>
				{ programs.length > 1 && (
					<label class="program-explorer__differences">
						<input type="checkbox" checked={ onlyDifferences } onChange={ () => this.setState( { onlyDifferences: !onlyDifferences } ) } /> { msg( 'compare-differences' ) }
					</label>
				) }
				<table class="program-explorer__comparison" role="table" aria-label={ msg( 'view-compare' ) }>
					<thead role="rowgroup">
						<tr role="row">
							<td role="cell" />
							{ programs.map( ( program ) => (
								<th key={ program.id } scope="col" role="columnheader" id={ `${ idPrefix }:program:${ program.id }` }>
									{ program.target ? <DataLink context={ context } target={ program.target }>{ titleOf( program ) }</DataLink> : titleOf( program ) }
									{ ' ' }
									<button type="button" class="cdx-button cdx-button--weight-quiet" aria-label={ msg( 'compare-remove', labels.pick( program.title ).text ) } onClick={ () => onRemove( program.id ) }>×</button>
								</th>
							) ) }
						</tr>
					</thead>
					<tbody role="rowgroup">
						{ rows.map( ( { column: { id, label }, cells } ) => (
							<tr key={ id } role="row">
								<th scope="row" role="rowheader"><bdi>{ label }</bdi></th>
								{ cells.map( ( values, i ) => (
									<td role="cell">
										{ programs.length > 1 && <span class="program-explorer__of" aria-hidden="true">{ titleOf( programs[ i ] as Program ) }</span> }
										{ values.length > 1 ? <ul role="list">{ values.map( ( each ) => <li>{ value( each ) }</li> ) }</ul> : values.map( value ) }
										{ !values.length && <span class="program-explorer__note">{ msg( 'not-stated' ) }</span> }
									</td>
								) ) }
							</tr>
						) ) }
					</tbody>
				</table>
				{ !rows.length && <p>{ msg( 'compare-same' ) }</p> }
			</>
		);
	}
}
