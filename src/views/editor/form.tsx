import { h, type ComponentType, type JSX } from 'preact';
import { isFieldName, GROUPS, type Control, type FormField } from '../../edit/form/fields';
import type { Problem } from '../../programs/problems';
import { LanguagesControl, ProgramControl, ProgramsControl, TermsControl } from './choose-controls';
import { fieldLabel } from './describe';
import { TextControl } from './text-control';
import { CheckedControl, DateControl, DatesControl, IdControl, JoinControl, LinesControl, MaterialsControl, SessionControl, StatusControl, WordsControl } from './value-controls';
import type { ControlProps, EditorView, EditorViewProps } from './view';

const CONTROLS: Readonly<Record<Exclude<Control, 'terms' | 'long-text'>, ComponentType<ControlProps>>> = {
	id: IdControl, text: TextControl, words: WordsControl, lines: LinesControl, addresses: LinesControl, link: WordsControl, join: JoinControl,
	status: StatusControl, date: DateControl, checked: CheckedControl, dates: DatesControl, languages: LanguagesControl, session: SessionControl,
	materials: MaterialsControl, program: ProgramControl, programs: ProgramsControl
};

/** The controls that are one box, so that a label can be for it. */
const SINGLE: readonly Control[] = [ 'id', 'words', 'link', 'status', 'date', 'checked', 'program' ];

/** The problems of a field. Those of the whole record are with its title. */
export function problemsOf( { state: { problems } }: EditorView, name: string ): readonly Problem[] {
	return problems.filter( ( { path: [ , , field ] } ) => field === name || field === undefined && name === 'title' );
}

interface FieldProps extends EditorViewProps {
	readonly field: FormField;
}

/** A field with its label, its help, its problems and its control. */
function Field( { view, field: { name, control } }: FieldProps ): JSX.Element {
	const { context, state, actions } = view;
	const { msg, idPrefix, labels, list } = context;
	const id = `${ idPrefix }-${ name }`;
	const label = fieldLabel( context, name );
	const help = list.vocabularies.get( name )?.help;
	const helpText = isFieldName( name ) ? msg( `edit-help-${ name }` ) : help ? labels.pick( help ).text : '';
	const problems = problemsOf( view, name );
	const described = [ helpText && `${ id }-help`, problems.length && `${ id }-problems` ].filter( Boolean ).join( ' ' ) || undefined;
	const props: ControlProps = {
		view, label, id, described, value: state.record[ name ],
		onChange: ( value, continues ) => actions.change( name, value, continues )
	};
	const Plain = control === 'terms' || control === 'long-text' ? null : CONTROLS[ control ];
	const isSingle = SINGLE.includes( control );
	const content = [
		helpText && <p class="program-explorer__editor-help" id={ `${ id }-help` }>{ helpText }</p>,
		control === 'terms' ? <TermsControl { ...props } vocabulary={ name } /> : Plain ? <Plain { ...props } /> : <TextControl { ...props } isLong={ true } />,
		<div id={ `${ id }-problems` } class="program-explorer__editor-problems" lang="en">
			{ problems.map( ( { severity, reason, fix } ) => (
				<p class={ `cdx-message cdx-message--inline cdx-message--${ severity }` }><span class="cdx-message__icon" /><span class="cdx-message__content">{ `${ reason } ${ fix }` }</span></p>
			) ) }
		</div>
	];
	return isSingle ?
		<div class="program-explorer__editor-field"><label class="program-explorer__editor-label" for={ id }>{ label }</label>{ content }</div> :
		<fieldset class="program-explorer__editor-field"><legend class="program-explorer__editor-label">{ label }</legend>{ content }</fieldset>;
}

/** The fields of a program, in groups. */
export function Form( { view }: EditorViewProps ): JSX.Element {
	const { context: { fields, msg, languages, idPrefix, format } } = view;
	return (
		<div>
			<datalist id={ `${ idPrefix }-languages` }>
				{ Array.from( languages, ( [ code, name ] ) => <option key={ code } value={ name || format.language( code ) } /> ) }
			</datalist>
			{ GROUPS.map( ( group ) => (
				<div key={ group } role="group" aria-labelledby={ `${ idPrefix }-group-${ group }` }>
					<p class="program-explorer__editor-group" id={ `${ idPrefix }-group-${ group }` }>{ msg( `edit-group-${ group }` ) }</p>
					{ fields.filter( ( field ) => field.group === group ).map( ( field ) => <Field key={ field.name } view={ view } field={ field } /> ) }
				</div>
			) ) }
		</div>
	);
}
