import { Fragment, h, type JSX } from 'preact';
import { parseDate } from '../../programs/dates';
import { isObject } from '../../programs/kinds';
import { STATUSES } from '../../programs/status';
import { Button, Checkbox, Choice, TextInput } from './inputs';
import { listOf } from './choose-controls';
import { PageBox } from './page-box';
import { Rows } from './rows';
import { TextControl } from './text-control';
import type { ControlProps } from './view';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = ( value: unknown ): Fields => isObject( value ) ? value : {};

export function WordsControl( { id, value, described, onChange }: ControlProps ): JSX.Element {
	return <TextInput id={ id } value={ value } described={ described } onInput={ ( text ) => onChange( text, true ) } />;
}

/** The id of a program. Links use it, so that only a new program can change it. */
export function IdControl( { view: { state }, id, value, described, onChange }: ControlProps ): JSX.Element {
	return <TextInput id={ id } value={ value } described={ described } size="short" isReadOnly={ state.original !== null } onInput={ ( text ) => onChange( text, true ) } />;
}

/** A day, a month or a year, which may be approximate, and how readers see it. */
export function DateControl( { view: { context: { msg, format } }, id, value, described, onChange }: ControlProps ): JSX.Element {
	const text = typeof value === 'string' ? value : '';
	const found = parseDate( text );
	const isApproximate = text.endsWith( '~' );
	const date = isApproximate ? text.slice( 0, -1 ) : text;
	return (
		<div class="program-explorer__date">
			<TextInput id={ id } value={ date } size="short" described={ described } onInput={ ( typed ) => onChange( typed + ( isApproximate && typed ? '~' : '' ), true ) } />
			{ date && <Checkbox id={ `${ id }-about` } text={ msg( 'edit-approximate' ) } isChecked={ isApproximate } onChange={ ( isChecked ) => onChange( date + ( isChecked ? '~' : '' ) ) } /> }
			{ found && <p class="program-explorer__editor-help">{ format.date( found ) }</p> }
		</div>
	);
}

/** A date with a button for today. */
export function CheckedControl( props: ControlProps ): JSX.Element {
	const { view: { context: { msg, today } }, value, onChange } = props;
	return (
		<div>
			<DateControl { ...props } />
			{ value !== today && <Button text={ msg( 'edit-today' ) } onClick={ () => onChange( today ) } /> }
		</div>
	);
}

export function StatusControl( { view: { context: { msg, labels } }, id, value, described, onChange }: ControlProps ): JSX.Element {
	return (
		<Choice
			id={ id } value={ typeof value === 'string' ? value : '' } described={ described }
			options={ [ [ '', msg( 'edit-status-from-dates' ) ], ...STATUSES.map( ( status ) => [ status, labels.status( status ) ] as const ) ] }
			onChange={ ( chosen ) => onChange( chosen || undefined ) }
		/>
	);
}

interface PartProps {
	readonly id: string;
	readonly label: string;
	readonly children: JSX.Element;
}

/** A part of a field, with a label above. */
function Part( { id, label, children }: PartProps ): JSX.Element {
	return <div class="program-explorer__part"><label class="program-explorer__translation-label" for={ id }>{ label }</label>{ children }</div>;
}

/** A page or an address. */
export function LinkControl( { view, label, id, value, described, onChange }: ControlProps ): JSX.Element {
	return <PageBox view={ view } id={ id } label={ label } value={ value } described={ described } onInput={ ( text ) => onChange( text, true ) } />;
}

type PartName = 'start' | 'end' | 'label' | 'link' | 'until';

interface PartsProps extends Omit<ControlProps, 'label'> {
	readonly parts: readonly PartName[];
}

/** The fields of an object. Its link is in `page` or `url`. The first one has the id of the whole. */
function Parts( { view, id, value, described, onChange, parts }: PartsProps ): JSX.Element {
	const fields = fieldsOf( value );
	const { page, url, ...others } = fields;
	const changeLink = ( text: string ): void => (
		onChange( { ...others, [ /^https:/i.test( text ) && page === undefined || url !== undefined && /^h/i.test( text ) ? 'url' : 'page' ]: text }, true )
	);
	return (
		<>
			{ parts.map( ( name, index ) => {
				const label = view.context.msg( `edit-part-${ name }` );
				const props = { view, label, described, id: index ? `${ id }-${ name }` : id, value: fields[ name ], onChange: ( to: unknown, continues?: boolean ) => onChange( { ...fields, [ name ]: to }, continues ) };
				return (
					<Part key={ name } id={ props.id } label={ label }>
						{ name === 'link' ? <PageBox { ...props } value={ page ?? url } onInput={ changeLink } /> :
							name === 'label' ? <TextControl { ...props } /> :
								<TextInput { ...props } size="short" onInput={ ( text ) => props.onChange( text, true ) } /> }
					</Part>
				);
			} ) }
		</>
	);
}

export function JoinControl( props: ControlProps ): JSX.Element {
	return <Parts { ...props } parts={ [ 'link', 'label', 'until' ] } />;
}

interface ObjectsProps extends ControlProps {
	readonly parts: readonly PartName[];
	readonly addText: string;
}

/** A list of objects. */
function ObjectsControl( { view, label, id, value, described, onChange, parts, addText }: ObjectsProps ): JSX.Element {
	return (
		<Rows
			view={ view } id={ id } items={ listOf( value ) } create={ () => ( {} ) } addText={ addText } onChange={ onChange } nameOf={ ( index ) => view.context.msg( 'edit-item', label, index + 1 ) }
			draw={ ( item, index, onItem ) => <Parts view={ view } id={ `${ id }-${ index }` } value={ item } described={ described } onChange={ onItem } parts={ parts } /> }
		/>
	);
}

export function MaterialsControl( props: ControlProps ): JSX.Element {
	return <ObjectsControl { ...props } parts={ [ 'label', 'link' ] } addText={ props.view.context.msg( 'edit-add-material' ) } />;
}

export function DatesControl( props: ControlProps ): JSX.Element {
	return <ObjectsControl { ...props } parts={ [ 'start', 'end', 'label', 'link' ] } addText={ props.view.context.msg( 'edit-add-date' ) } />;
}

/** Plain words, one for each line of the list. */
export function LinesControl( { view, label, id, value, described, onChange }: ControlProps ): JSX.Element {
	const { msg } = view.context;
	return (
		<Rows
			view={ view } id={ id } items={ listOf( value ) } create={ () => '' } onChange={ onChange }
			nameOf={ ( index ) => msg( 'edit-item', label, index + 1 ) }
			draw={ ( item, index, onItem ) => <TextInput id={ `${ id }-${ index }` } value={ item } name={ msg( 'edit-item', label, index + 1 ) } described={ described } onInput={ ( text ) => onItem( text, true ) } /> }
		/>
	);
}

/** The shortest and the longest session. One number is both. */
export function SessionControl( { view: { context: { msg } }, id, value, described, onChange }: ControlProps ): JSX.Element {
	const session = fieldsOf( value );
	const [ least = '', most = '' ] = listOf( session[ 'minutes' ] );
	const numberOf = ( text: unknown ): unknown => typeof text === 'string' && /^\d+$/.test( text.trim() ) ? Number( text ) : text;
	const change = ( first: unknown, last: unknown ): void => {
		const minutes = first === '' && last === '' ? undefined : [ first, last ].map( numberOf );
		onChange( { ...session, minutes }, true );
	};
	return (
		<>
			<Part id={ id } label={ msg( 'edit-part-least' ) }>
				<TextInput id={ id } value={ least } size="short" described={ described } onInput={ ( text ) => change( text, most === '' || most === least ? text : most ) } />
			</Part>
			<Part id={ `${ id }-most` } label={ msg( 'edit-part-most' ) }>
				<TextInput id={ `${ id }-most` } value={ most } size="short" described={ described } onInput={ ( text ) => change( least, text ) } />
			</Part>
		</>
	);
}
