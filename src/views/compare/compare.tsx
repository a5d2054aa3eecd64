import { Component, h, type JSX } from 'preact';
import { readMyList, writeMyList } from '../../app/my-list';
import { LIST } from '../../explore/query';
import { MOST_COMPARED } from '../../take-away/compare';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';
import { Comparison } from './comparison';

interface CompareState {
	/** The ids of the programs to compare; null for the first ones. */
	readonly chosen: readonly string[] | null;
	/** What the last button did, in words; '' before. */
	readonly answer: string;
}

/** Programs side by side: those with open details, else those that the reader keeps. */
export class Compare extends Component<ViewProps, CompareState> {
	public override readonly state: CompareState = { chosen: null, answer: '' };

	/** Keeps programs in place of the ones that were kept. */
	private keep( ids: readonly string[], done: string ): void {
		this.setState( { answer: writeMyList( ids ) ? done : this.props.view.context.msg( 'my-list-refused' ) } );
	}

	public override render( { view }: ViewProps, { chosen, answer }: CompareState ): JSX.Element {
		const { context, state: { query }, actions } = view;
		const { msg, index, labels, language } = context;
		const kept = readMyList();
		const isOwn = !query.details.length;
		const byId = new Map( index.programs.map( ( program ) => [ program.id, program ] ) );
		const programs = ( isOwn ? kept : query.details ).flatMap( ( id ) => byId.get( id ) || [] );
		const ids = programs.map( ( { id } ) => id );
		const comparedIds = chosen || ids.slice( 0, MOST_COMPARED );
		const compared = programs.filter( ( { id } ) => comparedIds.includes( id ) );
		const button = ( text: string, act: () => void ): JSX.Element => <li><button type="button" class="cdx-button" onClick={ act }>{ text }</button></li>;
		return (
			<div class="program-explorer__compare">
				{ !programs.length ? <p>{ msg( 'compare-empty' ) }</p> : isOwn && <p class="program-explorer__note">{ msg( 'compare-own' ) }</p> }
				{ programs.length > MOST_COMPARED && (
					<fieldset>
						<legend>{ msg( 'compare-which', MOST_COMPARED ) }</legend>
						{ programs.map( ( { id, title } ) => {
							const isChecked = compared.some( ( program ) => program.id === id );
							return (
								<label key={ id }>
									<input
										type="checkbox"
										checked={ isChecked }
										disabled={ !isChecked && compared.length === MOST_COMPARED }
										onChange={ () => this.setState( { chosen: isChecked ? comparedIds.filter( ( each ) => each !== id ) : [ ...comparedIds, id ] } ) }
									/>
									{ ' ' }
									<DataText text={ labels.pick( title ) } around={ language } />
								</label>
							);
						} ) }
					</fieldset>
				) }
				{ compared.length > 0 && <Comparison view={ view } programs={ compared } onRemove={ ( id ) => {
					if ( isOwn ) {
						this.keep( kept.filter( ( each ) => each !== id ), msg( 'my-list-kept' ) );
					} else {
						actions.toggleDetails( id );
					}
				} } /> }
				<ul role="list" class="program-explorer__compare-actions">
					{ !programs.length && button( msg( 'show-list' ), () => actions.choose( { ...query, view: LIST } ) ) }
					{ !isOwn && ids.join() !== kept.join() && button( msg( 'my-list-keep' ), () => this.keep( ids, msg( 'my-list-kept' ) ) ) }
					{ isOwn && programs.length > 0 && button( msg( 'my-list-link' ), () => actions.choose( { ...query, text: '', chosen: new Map(), details: ids } ) ) }
					{ kept.length > 0 && button( msg( 'my-list-empty' ), () => this.keep( [], msg( 'my-list-emptied' ) ) ) }
				</ul>
				<p class="program-explorer__note" role="status">{ answer }</p>
			</div>
		);
	}
}
