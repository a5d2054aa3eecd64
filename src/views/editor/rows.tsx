import { h, type JSX } from 'preact';
import { Button } from './inputs';
import type { EditorView } from './view';

export interface RowsProps {
	readonly view: EditorView;
	readonly id: string;
	/** What one of the items is called, such as "Material 2". */
	readonly nameOf: ( index: number ) => string;
	readonly items: readonly unknown[];
	readonly create: () => unknown;
	readonly addText: string;
	readonly draw: ( item: unknown, index: number, onItem: ( item: unknown, continues?: boolean ) => void ) => JSX.Element;
	readonly onChange: ( items: readonly unknown[], continues?: boolean ) => void;
}

/** The items of a list, with buttons to add, move and remove them. The focus follows the item. */
export function Rows( { view: { context: { msg }, actions }, id, nameOf, items, create, addText, draw, onChange }: RowsProps ): JSX.Element {
	const idOf = ( part: string, index: number ): string => `${ id }-${ index }${ part }`;
	const move = ( index: number, to: number, part: string ): void => {
		const others = items.filter( ( _, at ) => at !== index );
		others.splice( to, 0, items[ index ] );
		// At an end of the list, the button is switched off and cannot have the focus.
		const isEnd = to === 0 || to === items.length - 1;
		actions.focus( isEnd ? idOf( part === '-up' ? '-down' : '-up', to ) : idOf( part, to ) );
		onChange( others );
	};
	return (
		<div>
			{ items.length > 0 && (
				<ul class="program-explorer__rows" role="list">
					{ items.map( ( item, index ) => (
						<li key={ index } class="program-explorer__editor-row">
							<div role="group" aria-label={ nameOf( index ) }>
							{ draw( item, index, ( changed, continues ) => onChange( items.map( ( one, at ) => at === index ? changed : one ), continues ) ) }
							<div class="program-explorer__row-buttons">
								{ items.length > 1 && <Button kind="quiet" id={ idOf( '-up', index ) } text={ msg( 'edit-up' ) } name={ msg( 'edit-up-of', nameOf( index ) ) } isOff={ index === 0 } onClick={ () => move( index, index - 1, '-up' ) } /> }
								{ items.length > 1 && <Button kind="quiet" id={ idOf( '-down', index ) } text={ msg( 'edit-down' ) } name={ msg( 'edit-down-of', nameOf( index ) ) } isOff={ index === items.length - 1 } onClick={ () => move( index, index + 1, '-down' ) } /> }
								<Button
									kind="destructive" id={ idOf( '-remove', index ) } text={ msg( 'edit-remove' ) } name={ msg( 'edit-remove-of', nameOf( index ) ) }
									onClick={ () => {
										actions.focus( items.length > 1 ? idOf( '-remove', Math.min( index, items.length - 2 ) ) : `${ id }-add` );
										onChange( items.filter( ( _, at ) => at !== index ) );
									} }
								/>
							</div>
							</div>
						</li>
					) ) }
				</ul>
			) }
			<Button
				id={ `${ id }-add` } text={ addText }
				onClick={ () => {
					actions.focus( `${ id }-${ items.length }` );
					onChange( [ ...items, create() ] );
				} }
			/>
		</div>
	);
}
