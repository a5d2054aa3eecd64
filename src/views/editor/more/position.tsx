import { h, type ComponentType, type JSX } from 'preact';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';

/** Makes the choice of the program after which the edited one is on its page. */
export function createPosition( { Choice }: EditorParts ): ComponentType<EditorViewProps> {
	return function Position( { view: { context: { msg, idPrefix, labels, list }, state: { original, record, after, ids }, actions } }: EditorViewProps ): JSX.Element | null {
		const id = `${ idPrefix }-place`;
		const titles = new Map( list.programs.map( ( program ) => [ program.id, program.title ] ) );
		const others = ids.filter( ( one ) => one !== record[ 'id' ] || !original );
		const before = original ? ids[ ids.indexOf( String( record[ 'id' ] ) ) - 1 ] : ids[ ids.length - 1 ];
		return others.length ? (
			<div class="program-explorer__editor-field">
				<label class="program-explorer__editor-label" for={ id }>{ msg( 'edit-place' ) }</label>
				<p class="program-explorer__editor-help" id={ `${ id }-help` }>{ msg( 'edit-place-help' ) }</p>
				<Choice
					id={ id } value={ ( after === undefined ? before : after ) ?? '' } described={ `${ id }-help` }
					options={ [ [ '', msg( 'edit-first' ) ], ...others.map( ( one ) => [ one, msg( 'edit-after', labels.pick( titles.get( one ) ?? one ).text ) ] as const ) ] }
					onChange={ ( one ) => actions.move( one || null ) }
				/>
			</div>
		) : null;
	};
}
