import { Component, h, type JSX } from 'preact';
import { Button } from './inputs';
import type { EditorView } from './view';

export interface RowsProps {
	readonly view: EditorView;
	readonly id: string;
	/** What one of the items is called, such as "Material 2". */
	readonly nameOf: ( index: number ) => string;
	readonly items: readonly unknown[];
	readonly draw: ( item: unknown, index: number, onItem: ( item: unknown, continues?: boolean ) => void ) => JSX.Element;
	readonly onChange: ( items: readonly unknown[], continues?: boolean ) => void;
	/** Makes an item for the button that adds one; without it, there is no such button. */
	readonly create?: () => unknown;
	readonly addText?: string;
}

/** The items of a list, with buttons to add, move and remove them. The focus, and what is open in an item, follow the item. */
export class Rows extends Component<RowsProps> {
	/** A key for each item, because items have no ids. */
	private keys: number[] = [];
	private nextKey = 0;

	/** Changes the items, and their keys in the same way. */
	private rearrange( change: <Item>( list: readonly Item[] ) => readonly Item[], focus: string ): void {
		const { items, onChange, view } = this.props;
		this.keys = [ ...change( this.keys ) ];
		view.actions.focus( focus );
		onChange( change( items ) );
	}

	public override render( { view: { context: { msg }, actions }, id, nameOf, items, create, addText = msg( 'edit-add' ), draw, onChange }: RowsProps ): JSX.Element {
		const last = items.length - 1;
		while ( this.keys.length < items.length ) {
			this.keys.push( this.nextKey++ );
		}
		this.keys.length = items.length;
		const idOf = ( part: string, index: number ): string => `${ id }-${ index }${ part }`;
		const move = ( index: number, to: number, part: string, otherPart: string ): void => this.rearrange( ( list ) => {
			const others = list.filter( ( _, at ) => at !== index );
			others.splice( to, 0, ...list.slice( index, index + 1 ) );
			return others;
			// At an end of the list, the button is switched off and cannot have the focus.
		}, idOf( to === 0 || to === last ? otherPart : part, to ) );
		const moveButton = ( index: number, to: number, part: '-up' | '-down', otherPart: string ): JSX.Element => (
			<Button
				kind="quiet" id={ idOf( part, index ) } text={ msg( part === '-up' ? 'edit-up' : 'edit-down' ) } name={ msg( part === '-up' ? 'edit-up-of' : 'edit-down-of', nameOf( index ) ) }
				isOff={ to < 0 || to > last } onClick={ () => move( index, to, part, otherPart ) }
			/>
		);
		return (
			<div>
				{ items.length > 0 && (
					<ul class="program-explorer__rows" role="list">
						{ items.map( ( item, index ) => (
							<li key={ this.keys[ index ] } class="program-explorer__editor-row">
								<div role="group" aria-label={ nameOf( index ) }>
									{ draw( item, index, ( changed, continues ) => onChange( items.map( ( one, at ) => at === index ? changed : one ), continues ) ) }
									<div class="program-explorer__row-buttons">
										{ last > 0 && moveButton( index, index - 1, '-up', '-down' ) }
										{ last > 0 && moveButton( index, index + 1, '-down', '-up' ) }
										<Button
											kind="destructive" id={ idOf( '-remove', index ) } text={ msg( 'edit-remove' ) } name={ msg( 'edit-remove-of', nameOf( index ) ) }
											onClick={ () => this.rearrange( ( list ) => list.filter( ( _, at ) => at !== index ), last ? idOf( '-remove', Math.min( index, last - 1 ) ) : `${ id }-add` ) }
										/>
									</div>
								</div>
							</li>
						) ) }
					</ul>
				) }
				{ create && (
					<Button
						id={ `${ id }-add` } text={ addText }
						onClick={ () => {
							actions.focus( `${ id }-${ items.length }` );
							onChange( [ ...items, create() ] );
						} }
					/>
				) }
			</div>
		);
	}
}
