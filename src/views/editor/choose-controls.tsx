import { h, type JSX } from 'preact';
import { LANGUAGE } from '../../programs/patterns';
import { Combobox, type Option } from './combobox';
import { findOptions, hasOption } from './find-options';
import { Button } from './inputs';
import { languageName } from './language-name';
import type { ControlProps, EditorContext, EditorView } from './view';

/** A value that may be one text or a list of texts, as a list. */
export function listOf( value: unknown ): readonly unknown[] {
	return Array.isArray( value ) ? value : value === undefined || value === '' ? [] : [ value ];
}

interface PickerProps extends ControlProps {
	/** The options for what is typed. */
	readonly options: ( text: string ) => readonly Option[];
	readonly ask?: ( text: string ) => Promise<readonly Option[]>;
	readonly nameOf: ( one: string ) => string;
	/** Whether there is one value, not a list. */
	readonly isSingle?: boolean;
	/** Makes something new of what was typed. */
	readonly create?: ( text: string ) => void;
}

/** Begins the value of an option that makes something new. No id has such a character. */
const NEW = '+';

/** What is chosen, each with a button that removes it, and a box that finds more. */
export function Picker( { view: { context: { msg }, actions }, id, label, value, described, onChange, options, ask, nameOf, isSingle = false, create }: PickerProps ): JSX.Element {
	const chosen = listOf( value ).map( String );
	const set = ( values: readonly string[] ): void => onChange( isSingle ? values[ values.length - 1 ] : values );
	const optionsFor = ( text: string ): readonly Option[] => {
		const found = options( text ).map( ( option ) => ( { ...option, isChosen: chosen.includes( option.value ) } ) );
		const typed = text.trim();
		return create && typed && !hasOption( found, typed ) ? [ ...found, { value: NEW + typed, text: msg( 'edit-new-term', typed ), isNew: true } ] : found;
	};
	return (
		<div>
			{ chosen.length > 0 && (
				<ul class="program-explorer__chosen" role="list">
					{ chosen.map( ( one ) => (
						<li key={ one }>
							<bdi>{ nameOf( one ) }</bdi>
							{ ' ' }
							<Button
								kind="quiet" text="×" name={ msg( 'edit-remove-of', nameOf( one ) ) }
								onClick={ () => {
									actions.focus( id );
									set( chosen.filter( ( other ) => other !== one ) );
								} }
							/>
						</li>
					) ) }
				</ul>
			) }
			<Combobox
				id={ id } msg={ msg } name={ label } described={ described } options={ optionsFor } isMultiple={ !isSingle } { ...ask && { ask } }
				onChoose={ ( one ) => {
					if ( create && one.startsWith( NEW ) ) {
						create( one.slice( NEW.length ) );
					} else {
						set( chosen.includes( one ) ? chosen.filter( ( other ) => other !== one ) : [ ...chosen, one ] );
					}
				} }
			/>
		</div>
	);
}

interface TermsProps extends ControlProps {
	readonly vocabulary: string;
	/** Whether there can be no new terms here. */
	readonly isFixed?: boolean;
	readonly isSingle?: boolean;
}

/** The terms of a vocabulary, to choose from. */
export function TermsControl( props: TermsProps ): JSX.Element {
	const { view: { context: { labels, list, mayAddTerms }, actions, state: { newTerms } }, vocabulary, isFixed = !mayAddTerms } = props;
	const terms = Array.from( list.vocabularies.get( vocabulary )?.terms.values() ?? [], ( { id, aliases } ) => [ id, aliases.join( ' ' ) ] as const )
		.concat( newTerms.filter( ( one ) => one.vocabulary === vocabulary ).map( ( { id } ) => [ id, '' ] ) );
	const nameOf = ( term: string ): string => labels.term( vocabulary, term ).text;
	const options = terms.map( ( [ value, words ] ) => ( { value, words, text: nameOf( value ) } ) );
	return <Picker { ...props } nameOf={ nameOf } options={ ( text ) => findOptions( options, text ) } { ...!isFixed && { create: ( text: string ) => actions.addTerm( vocabulary, text ) } } />;
}

/** The languages of the wiki by their names, or any code. */
export function languageOptions( { languages }: EditorContext, text: string ): readonly Option[] {
	const options = Array.from( languages, ( [ value, name ] ) => ( { value, text: name } ) );
	const code = text.trim().toLowerCase();
	const found = findOptions( options, text );
	return !found.length && LANGUAGE.test( code ) && /^[a-z]{2,3}(-|$)/.test( code ) ? [ { value: code, text: code } ] : found;
}

/** Languages that the wiki finds by names in other languages. */
export function askLanguages( { context, actions }: EditorView ): ( text: string ) => Promise<readonly Option[]> {
	return async ( text ) => ( await actions.findLanguages( text ) ).map( ( code ) => ( { value: code, text: languageName( context, code ) } ) );
}

export function LanguagesControl( props: ControlProps ): JSX.Element {
	const { view } = props;
	return <Picker { ...props } nameOf={ ( code ) => languageName( view.context, code ) } options={ ( text ) => languageOptions( view.context, text ) } ask={ askLanguages( view ) } />;
}

/** The programs, and for `partOf` the series, to choose from by title. */
function programOptions( { view: { context: { labels, list }, state: { record } } }: ControlProps, hasSeries: boolean ): readonly Option[] {
	const series = hasSeries ? Array.from( list.series, ( [ value, { title } ] ) => ( { value, text: labels.pick( title ).text } ) ) : [];
	const programs = list.programs.filter( ( { id } ) => id !== record[ 'id' ] ).map( ( { id, title } ) => ( { value: id, text: labels.pick( title ).text } ) );
	return [ ...series, ...programs.sort( ( one, other ) => one.text.localeCompare( other.text ) ) ];
}

interface ProgramsProps extends ControlProps {
	readonly isSingle?: boolean;
}

export function ProgramsControl( props: ProgramsProps ): JSX.Element {
	const options = programOptions( props, Boolean( props.isSingle ) );
	const nameOf = ( one: string ): string => options.find( ( { value } ) => value === one )?.text ?? one;
	return <Picker { ...props } nameOf={ nameOf } options={ ( text ) => findOptions( options, text ) } />;
}

export function ProgramControl( props: ControlProps ): JSX.Element {
	return <ProgramsControl { ...props } isSingle={ true } />;
}
