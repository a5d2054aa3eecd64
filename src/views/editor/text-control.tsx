import { Component, h, type JSX } from 'preact';
import { isObject } from '../../programs/kinds';
import { LANGUAGE } from '../../programs/patterns';
import { Button, TextInput } from './inputs';
import type { ControlProps, EditorContext, EditorView } from './view';

export function languageListId( { idPrefix }: EditorContext ): string {
	return `${ idPrefix }-languages`;
}

/** The code of a language that somebody typed by its name or its code; null if there is none. */
export function languageFor( text: string, languages: ReadonlyMap<string, string> ): string | null {
	const wanted = text.trim().toLowerCase();
	const [ code ] = Array.from( languages ).find( ( [ one, name ] ) => name.toLowerCase() === wanted || one === wanted ) || [];
	return code || ( LANGUAGE.test( wanted ) && /^[a-z]{2,3}(-|$)/.test( wanted ) ? wanted : null );
}

export function languageName( { languages, format }: EditorContext, code: string ): string {
	return languages.get( code ) || format.language( code );
}

interface AddLanguageProps {
	readonly view: EditorView;
	readonly id: string;
	readonly label: string;
	readonly onAdd: ( code: string ) => void;
}

/** A box for the name of a language, and a button that adds it. */
export class AddLanguage extends Component<AddLanguageProps, { readonly text: string; readonly isUnknown: boolean }> {
	public override state = { text: '', isUnknown: false };

	public override render( { view: { context }, id, label, onAdd }: AddLanguageProps ): JSX.Element {
		const { text, isUnknown } = this.state;
		const add = (): void => {
			const code = languageFor( text, context.languages );
			this.setState( { text: code ? '' : text, isUnknown: !code } );
			if ( code ) {
				onAdd( code );
			}
		};
		return (
			<div
				class="program-explorer__add-language"
				onKeyDown={ ( event: KeyboardEvent ) => {
					if ( event.key === 'Enter' && text ) {
						event.preventDefault();
						add();
					}
				} }
			>
				<TextInput id={ id } value={ text } name={ label } size="short" list={ languageListId( context ) } described={ isUnknown ? `${ id }-unknown` : undefined } onInput={ ( typed ) => this.setState( { text: typed, isUnknown: false } ) } />
				<Button text={ context.msg( 'edit-add-language' ) } name={ `${ context.msg( 'edit-add-language' ) }: ${ label }` } isOff={ !text.trim() } onClick={ add } />
				{ isUnknown && <p id={ `${ id }-unknown` } class="program-explorer__editor-error" role="alert">{ context.msg( 'edit-language-unknown', text ) }</p> }
			</div>
		);
	}
}

/** A text in one or several languages. */
export function TextControl( { view, label, id, value, described, onChange, isLong = false }: ControlProps & { readonly isLong?: boolean } ): JSX.Element {
	const { context, actions } = view;
	const { msg, pageLanguage } = context;
	const texts = isObject( value ) ? Object.entries( value ) : null;
	return (
		<div>
			{ texts ? texts.map( ( [ language, text ], index ) => (
				<div key={ language } class="program-explorer__translation">
					<label class="program-explorer__translation-label" for={ index ? `${ id }-${ language }` : id }>{ languageName( context, language ) }</label>
					<TextInput
						id={ index ? `${ id }-${ language }` : id } value={ text } name={ `${ label }: ${ languageName( context, language ) }` } lang={ language } isLong={ isLong } described={ described }
						onInput={ ( typed ) => onChange( { ...value as object, [ language ]: typed }, true ) }
					/>
					{ texts.length > 1 && (
						<Button
							kind="quiet" text={ msg( 'edit-remove' ) } name={ msg( 'edit-remove-of', `${ label }: ${ languageName( context, language ) }` ) }
							onClick={ () => {
								actions.focus( `${ id }-language` );
								onChange( Object.fromEntries( texts.filter( ( [ one ] ) => one !== language ) ) );
							} }
						/>
					) }
				</div>
			) ) : <TextInput id={ id } value={ value } name={ label } lang={ pageLanguage } isLong={ isLong } described={ described } onInput={ ( typed ) => onChange( typed, true ) } /> }
			<details class="program-explorer__more-languages">
				<summary>{ msg( 'edit-translate' ) }</summary>
				<AddLanguage
					view={ view } id={ `${ id }-language` } label={ msg( 'edit-language-of', label ) }
					onAdd={ ( code ) => {
						const before = texts ? value as object : { [ pageLanguage ]: value ?? '' };
						actions.focus( Object.keys( before )[ 0 ] === code ? id : `${ id }-${ code }` );
						onChange( code in before ? before : { ...before, [ code ]: '' } );
					} }
				/>
			</details>
		</div>
	);
}
