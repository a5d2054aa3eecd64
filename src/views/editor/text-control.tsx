import { h, type JSX } from 'preact';
import type { FormRecord } from '../../edit/form/record';
import { directionOf } from '../../messages/direction';
import { isObject } from '../../programs/kinds';
import { askLanguages, languageOptions } from './choose-controls';
import { Combobox } from './combobox';
import { Button, TextInput } from './inputs';
import { languageName } from './language-name';
import type { ControlProps } from './view';

/** The fields of a record that are texts in languages. */
const TEXTS: readonly string[] = [ 'title', 'summary', 'notice', 'duration', 'scale', 'label', 'help' ];

/** The languages in which a record has texts. */
export function textLanguages( record: FormRecord ): readonly string[] {
	return Array.from( new Set( TEXTS.flatMap( ( name ) => {
		const text = record[ name ];
		return isObject( text ) ? Object.keys( text ) : [];
	} ) ) );
}

/** So many texts are in one row on wide screens. */
const MOST_IN_SIGHT = 3;

/**
 * A text in one or several languages, beside each other, with a button that adds the user's own language if it is missing. What is missing in the
 * languages of other texts is folded. Of many texts, only the first one and that in the language of the interface are in sight.
 */
export function TextControl( { view, label, id, value, described, onChange, isLong = false }: ControlProps & { readonly isLong?: boolean } ): JSX.Element {
	const { context, state, actions } = view;
	const { msg, pageLanguage, ownLanguage, labels } = context;
	const texts = isObject( value ) ? Object.entries( value ) : null;
	const languages = texts ? texts.map( ( [ language ] ) => language ) : [ pageLanguage ];
	const isEmpty = value === undefined || value === '';
	const isWithoutOwn = !isEmpty && languages.every( labels.isForeign );
	const missing = isEmpty ? [] : textLanguages( state.record ).filter( ( language ) => !languages.includes( language ) && !( isWithoutOwn && language === ownLanguage ) );
	const addOwn = msg( 'edit-add-of', languageName( context, ownLanguage ) );
	const add = ( code: string ): void => {
		const before = texts ? value as object : { [ pageLanguage ]: value ?? '' };
		actions.focus( languages[ 0 ] === code ? id : `${ id }-${ code }` );
		onChange( code in before ? before : { ...before, [ code ]: '' } );
	};
	const isFolded = ( code: string ): boolean => languages.length > MOST_IN_SIGHT && code !== languages[ 0 ] && labels.isForeign( code );
	const folded = languages.filter( isFolded );
	const inputs = ( shown: readonly string[] ): JSX.Element => (
		<div class="program-explorer__translations">
			{ texts?.filter( ( [ language ] ) => shown.includes( language ) ).map( ( [ language, text ] ) => {
				const name = `${ label }: ${ languageName( context, language ) }`;
				const inputId = language === languages[ 0 ] ? id : `${ id }-${ language }`;
				return (
					<div key={ language }>
						<label class="program-explorer__translation-label" for={ inputId }>{ languageName( context, language ) }</label>
						{ texts.length > 1 && (
							<Button
								kind="quiet" text="×" name={ msg( 'edit-remove-of', name ) }
								onClick={ () => {
									actions.focus( `${ id }-language` );
									onChange( Object.fromEntries( texts.filter( ( [ one ] ) => one !== language ) ) );
								} }
							/>
						) }
						<TextInput
							id={ inputId } value={ text } name={ name } lang={ language } dir={ directionOf( language ) } isLong={ isLong } described={ described }
							onInput={ ( typed ) => onChange( { ...value as object, [ language ]: typed }, true ) }
						/>
					</div>
				);
			} ) }
		</div>
	);
	return (
		<div>
			{ texts ? inputs( languages.filter( ( code ) => !isFolded( code ) ) ) :
				<TextInput id={ id } value={ value } name={ label } lang={ pageLanguage } isLong={ isLong } described={ described } onInput={ ( typed ) => onChange( typed, true ) } /> }
			{ isWithoutOwn && <Button kind="quiet" text={ addOwn } name={ `${ addOwn }: ${ label }` } onClick={ () => add( ownLanguage ) } /> }
			<details class="program-explorer__more-languages">
				<summary>
					{ missing.length ? msg( 'edit-translate-missing', missing.length ) : msg( 'edit-translate' ) }
					{ folded.length > 0 && <span class="program-explorer__editor-help">{ `: ${ folded.map( ( code ) => languageName( context, code ) ).join( ', ' ) }` }</span> }
				</summary>
				{ missing.map( ( code ) => <Button kind="quiet" text={ languageName( context, code ) } name={ msg( 'edit-add-of', `${ label }: ${ languageName( context, code ) }` ) } onClick={ () => add( code ) } /> ) }
				<Combobox
					id={ `${ id }-language` } msg={ msg } name={ msg( 'edit-language-of', label ) } described={ undefined }
					options={ ( text ) => languageOptions( context, text ).filter( ( { value: code } ) => !languages.includes( code ) ) } ask={ askLanguages( view ) } onChoose={ add }
				/>
				{ folded.length > 0 && inputs( folded ) }
			</details>
		</div>
	);
}
