import { Fragment, h, type ComponentType, type JSX } from 'preact';
import type { BUILT_IN } from '../../../programs/facets';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';
import { createProblems } from './problems';

/** The same as in `facets.ts`, which is in the reader's script: exporting it from there would cost readers bytes. */
const WITHOUT_VOCABULARY: typeof BUILT_IN = [ 'status', 'language', 'period', 'team' ];

type HeadField = 'enabled' | 'talk' | 'bundle' | 'facets' | 'include';

const listOf = ( value: unknown ): readonly unknown[] => Array.isArray( value ) ? value : [];

/** Makes the form of the fields of the page itself. */
export function createHeadForm( parts: EditorParts ): ComponentType<EditorViewProps> {
	const { Checkbox, Choice, PageBox, Rows } = parts;
	const Problems = createProblems( parts );
	return function HeadForm( { view }: EditorViewProps ): JSX.Element {
		const { context: { msg, idPrefix, labels, list }, state: { record }, actions } = view;
		const idOf = ( name: HeadField ): string => `${ idPrefix }-${ name }`;
		const field = ( name: HeadField, help: string, control: JSX.Element ): JSX.Element => (
			<fieldset class="program-explorer__editor-field">
				<legend class="program-explorer__editor-label">{ msg( `edit-field-${ name }` ) }</legend>
				{ help && <p class="program-explorer__editor-help" id={ `${ idOf( name ) }-help` }>{ help }</p> }
				{ control }
				<Problems view={ view } path={ [ name ] } />
			</fieldset>
		);
		const pageField = ( name: 'talk' | 'bundle', help: string ): JSX.Element => field( name, help, (
			<PageBox view={ view } id={ idOf( name ) } label={ msg( `edit-field-${ name }` ) } value={ record[ name ] } described={ `${ idOf( name ) }-help` } onInput={ ( text ) => actions.change( name, text, true ) } />
		) );
		const facets = [ ...WITHOUT_VOCABULARY, ...list.vocabularies.keys() ].map( ( facet ) => [ facet, labels.facet( facet ).text ] as const );
		const nameOf = ( name: 'facets' | 'include' ) => ( index: number ): string => msg( 'edit-item', msg( `edit-field-${ name }` ), index + 1 );
		return (
			<>
				{ field( 'enabled', '', <Checkbox id={ idOf( 'enabled' ) } text={ msg( 'edit-list-on' ) } isChecked={ record[ 'enabled' ] !== false } onChange={ ( isOn ) => actions.change( 'enabled', isOn ? undefined : false ) } /> ) }
				{ pageField( 'talk', msg( 'edit-list-help-talk' ) ) }
				{ pageField( 'bundle', msg( 'edit-list-help-bundle' ) ) }
				{ field( 'facets', msg( 'edit-list-help-facets' ), (
					<Rows
						view={ view } id={ idOf( 'facets' ) } items={ listOf( record[ 'facets' ] ) } nameOf={ nameOf( 'facets' ) } onChange={ ( items ) => actions.change( 'facets', items ) }
						create={ () => facets.map( ( [ facet ] ) => facet ).find( ( facet ) => !listOf( record[ 'facets' ] ).includes( facet ) ) ?? 'status' }
						draw={ ( item, index, onItem ) => <Choice id={ `${ idOf( 'facets' ) }-${ index }` } value={ String( item ) } name={ nameOf( 'facets' )( index ) } described={ undefined } options={ facets } onChange={ onItem } /> }
					/>
				) ) }
				{ field( 'include', msg( 'edit-list-help-include' ), (
					<Rows
						view={ view } id={ idOf( 'include' ) } items={ listOf( record[ 'include' ] ) } nameOf={ nameOf( 'include' ) } create={ () => '' }
						onChange={ ( items, continues ) => actions.change( 'include', items, continues ) }
						draw={ ( item, index, onItem ) => (
							<PageBox view={ view } id={ `${ idOf( 'include' ) }-${ index }` } label={ nameOf( 'include' )( index ) } value={ item } described={ undefined } onInput={ ( text ) => onItem( text, true ) } />
						) }
					/>
				) ) }
			</>
		);
	};
}
