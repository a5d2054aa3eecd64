import { h, type ComponentType, type JSX } from 'preact';
import { isFieldName, GROUPS, type Control, type FormField } from '../../edit/form/fields';
import type { Problem } from '../../programs/problems';
import { LanguagesControl, ProgramControl, ProgramsControl, TermsControl } from './choose-controls';
import { fieldLabel } from './describe';
import { Button, ERRORS } from './inputs';
import { ProblemList } from './problem-list';
import { TextControl } from './text-control';
import { CheckedControl, DateControl, DatesControl, IdControl, JoinControl, LinesControl, LinkControl, MaterialsControl, SessionControl, StatusControl, WordsControl } from './value-controls';
import type { ControlProps, EditorView, EditorViewProps } from './view';

const CONTROLS: Readonly<Record<Exclude<Control, 'terms' | 'long-text'>, ComponentType<ControlProps>>> = {
	id: IdControl, text: TextControl, words: WordsControl, lines: LinesControl, addresses: LinesControl, link: LinkControl, join: JoinControl,
	status: StatusControl, date: DateControl, checked: CheckedControl, dates: DatesControl, languages: LanguagesControl, session: SessionControl,
	materials: MaterialsControl, program: ProgramControl, programs: ProgramsControl
};

/** The controls that are one box, so that a label can be for it. */
const SINGLE: readonly Control[] = [ 'id', 'words', 'link', 'status', 'date', 'checked' ];

/** The problems of a field. Those of the whole record, and of what has no field in the form, are with the title. */
function problemsOf( { state: { problems }, context: { fields } }: EditorView, name: string ): readonly Problem[] {
	return problems.filter( ( { path: [ , , field ] } ) => field === name || name === 'title' && fields.every( ( one ) => one.name !== field ) );
}

interface FieldProps extends EditorViewProps {
	readonly field: FormField;
}

/** A field with its label, its help, its problems and its control. */
function Field( { view, field: { name, control } }: FieldProps ): JSX.Element {
	const { context, state, actions } = view;
	const { msg, idPrefix, labels, list, more } = context;
	const id = `${ idPrefix }-${ name }`;
	const label = fieldLabel( context, name );
	const help = list.vocabularies.get( name )?.help;
	// The help texts are in the other module.
	const helpText = isFieldName( name ) ? more && msg( `edit-help-${ name }` ) : help && labels.pick( help ).text;
	const problems = problemsOf( view, name );
	const problemsId = id + ( problems.some( ( { severity } ) => severity === 'error' ) ? ERRORS : '-problems' );
	const described = [ helpText && `${ id }-help`, problems.length && problemsId ].filter( Boolean ).join( ' ' ) || undefined;
	const props: ControlProps = {
		view, label, id, described, value: state.record[ name ],
		onChange: ( value, continues ) => actions.change( name, value, continues )
	};
	const Plain = control === 'terms' || control === 'long-text' ? null : CONTROLS[ control ];
	const isSingle = SINGLE.includes( control );
	const content = [
		helpText && <p class="program-explorer__editor-help" id={ `${ id }-help` }>{ helpText }</p>,
		control === 'terms' ? <TermsControl { ...props } vocabulary={ name } /> : Plain ? <Plain { ...props } /> : <TextControl { ...props } isLong={ true } />,
		<ProblemList id={ problemsId } context={ context } problems={ problems } />,
		more && <more.Meant view={ view } problems={ problems } />
	];
	return isSingle ?
		<div class="program-explorer__editor-field"><label class="program-explorer__editor-label" for={ id }>{ label }</label>{ content }</div> :
		<fieldset class="program-explorer__editor-field"><legend class="program-explorer__editor-label">{ label }</legend>{ content }</fieldset>;
}

/** The fields of a program, in groups; or only some of them. */
export function Form( { view }: EditorViewProps ): JSX.Element {
	const { context: { fields, msg, idPrefix, more }, state: { only }, actions } = view;
	const shown = only.length ? fields.filter( ( { name } ) => only.includes( name ) ) : fields;
	return (
		<div>
			{ GROUPS.filter( ( group ) => shown.some( ( field ) => field.group === group ) ).map( ( group ) => (
				<div key={ group } role="group" aria-labelledby={ `${ idPrefix }-group-${ group }` }>
					<p class="program-explorer__editor-group" id={ `${ idPrefix }-group-${ group }` }>{ msg( `edit-group-${ group }` ) }</p>
					{ shown.filter( ( field ) => field.group === group ).map( ( field ) => <Field key={ field.name } view={ view } field={ field } /> ) }
					{ group === 'record' && more && <more.Position view={ view } /> }
				</div>
			) ) }
			{ only.length > 0 && <Button text={ msg( 'edit-show-all' ) } onClick={ actions.showAll } /> }
		</div>
	);
}
