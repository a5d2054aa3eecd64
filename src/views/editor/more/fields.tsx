import { Fragment, h, type ComponentType, type JSX } from 'preact';
import type { FormRecord } from '../../../edit/form/record';
import { isObject } from '../../../programs/kinds';
import type { EditorParts } from '../parts';
import type { ControlProps, EditorViewProps } from '../view';
import { vocabularyOf, type ListName } from './list-records';

export interface FieldsProps extends EditorViewProps {
	readonly list: ListName;
	readonly fields: FormRecord;
	/** Begins the ids. */
	readonly id: string;
	readonly onChange: ( fields: FormRecord, continues?: boolean ) => void;
}

/** Makes the fields of a term, a need, a series or a vocabulary. */
export function createFields( { Checkbox, LinesControl, PageBox, TermsControl, TextControl }: EditorParts ): ComponentType<FieldsProps> {
	return function RecordFields( { view, list, fields, id, onChange }: FieldsProps ): JSX.Element {
		const { context: { msg, labels, list: { vocabularies } } } = view;
		const vocabulary = vocabularyOf( list );
		const change = ( name: string, value: unknown, continues?: boolean ): void => onChange( { ...fields, [ name ]: value }, continues );
		const propsOf = ( name: 'title' | 'label' | 'help' | 'aliases' | 'broader' | 'page' ): ControlProps => ( {
			view, id: `${ id }-${ name }`, label: msg( `edit-field-${ name }` ), value: fields[ name ], described: undefined, onChange: ( value, continues ) => change( name, value, continues )
		} );
		const field = ( label: string, control: JSX.Element ): JSX.Element => (
			<fieldset class="program-explorer__editor-field"><legend class="program-explorer__translation-label">{ label }</legend>{ control }</fieldset>
		);
		const text = ( name: 'title' | 'label' | 'help', isLong = false ): JSX.Element => field( msg( `edit-field-${ name }` ), <TextControl { ...propsOf( name ) } isLong={ isLong } /> );
		const page = propsOf( 'page' );
		const needTerms = isObject( fields[ 'terms' ] ) ? fields[ 'terms' ] : {};
		if ( vocabulary !== null ) {
			return (
				<>
					{ text( 'label' ) }
					{ field( msg( 'edit-field-aliases' ), <LinesControl { ...propsOf( 'aliases' ) } /> ) }
					{ field( msg( 'edit-field-broader' ), <TermsControl { ...propsOf( 'broader' ) } vocabulary={ vocabulary } isFixed={ true } isSingle={ true } /> ) }
					<Checkbox id={ `${ id }-all` } text={ msg( 'edit-list-matchesAll' ) } isChecked={ fields[ 'matchesAll' ] === true } onChange={ ( isChecked ) => change( 'matchesAll', isChecked || undefined ) } />
				</>
			);
		}
		switch ( list ) {
			case 'needs':
				return (
					<>
						{ text( 'label' ) }
						{ text( 'help', true ) }
						{ Array.from( vocabularies.keys(), ( facet ) => {
							const label = labels.facet( facet ).text;
							const onTerms = ( value: unknown ): void => {
								const terms = Object.entries( { ...needTerms, [ facet ]: value } ).filter( ( [ , one ] ) => Array.isArray( one ) ? one.length : one );
								change( 'terms', Object.fromEntries( terms ) );
							};
							return field( label, <TermsControl view={ view } id={ `${ id }-terms-${ facet }` } label={ label } value={ needTerms[ facet ] } described={ undefined } vocabulary={ facet } isFixed={ true } onChange={ onTerms } /> );
						} ) }
					</>
				);
			case 'series':
				return <>{ text( 'title' ) }{ field( page.label, <PageBox { ...page } onInput={ ( typed ) => change( 'page', typed, true ) } /> ) }</>;
			default:
				return <>{ text( 'label' ) }{ text( 'help', true ) }</>;
		}
	};
}
