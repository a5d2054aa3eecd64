import { Fragment, h, type JSX } from 'preact';
import { isObject } from '../../programs/kinds';
import { STATUSES } from '../../programs/status';
import { Button, Checkbox, Choice, TextInput } from './inputs';
import { listOf } from './choose-controls';
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

/** A day, a month or a year, which may be approximate. */
export function DateControl( { view: { context: { msg } }, id, value, described, onChange }: ControlProps ): JSX.Element {
	const text = typeof value === 'string' ? value : '';
	const isApproximate = text.endsWith( '~' );
	const date = isApproximate ? text.slice( 0, -1 ) : text;
	return (
		<div class="program-explorer__date">
			<TextInput id={ id } value={ date } size="short" described={ described } onInput={ ( typed ) => onChange( typed + ( isApproximate && typed ? '~' : '' ), true ) } />
			{ date && <Checkbox id={ `${ id }-about` } text={ msg( 'edit-approximate' ) } isChecked={ isApproximate } onChange={ ( isChecked ) => onChange( date + ( isChecked ? '~' : '' ) ) } /> }
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

/** The link of an object, which is in its field `page` or `url`. */
function LinkPart( { view: { context: { msg } }, id, value, described, onChange }: Omit<ControlProps, 'label'> ): JSX.Element {
	const { page, url, ...others } = fieldsOf( value );
	return (
		<Part id={ id } label={ msg( 'edit-part-link' ) }>
			<TextInput
				id={ id } value={ page ?? url } described={ described }
				onInput={ ( text ) => onChange( { ...others, [ /^https:/i.test( text ) && page === undefined || url !== undefined && /^h/i.test( text ) ? 'url' : 'page' ]: text }, true ) }
			/>
		</Part>
	);
}

interface TextPartProps extends ControlProps {
	readonly name: string;
	readonly isDate?: boolean;
}

/** A text or a date in an object. */
function FieldPart( { view, label, id, value, described, onChange, name, isDate = false }: TextPartProps ): JSX.Element {
	const fields = fieldsOf( value );
	const change = ( to: unknown, continues?: boolean ): void => onChange( { ...fields, [ name ]: to }, continues );
	return (
		<Part id={ id } label={ label }>
			{ isDate ? <TextInput id={ id } value={ fields[ name ] } size="short" described={ described } onInput={ ( text ) => change( text, true ) } /> :
				<TextControl view={ view } label={ label } id={ id } value={ fields[ name ] } described={ described } onChange={ change } /> }
		</Part>
	);
}

export function JoinControl( props: ControlProps ): JSX.Element {
	const { view: { context: { msg } }, id } = props;
	return (
		<>
			<LinkPart { ...props } id={ id } />
			<FieldPart { ...props } id={ `${ id }-label` } label={ msg( 'edit-part-label' ) } name="label" />
			<FieldPart { ...props } id={ `${ id }-until` } label={ msg( 'edit-part-until' ) } name="until" isDate={ true } />
		</>
	);
}

export function MaterialsControl( props: ControlProps ): JSX.Element {
	const { view, label, id, value, described, onChange } = props;
	const { msg } = view.context;
	return (
		<Rows
			view={ view } id={ id } items={ listOf( value ) } create={ () => ( {} ) } addText={ msg( 'edit-add-material' ) } onChange={ onChange }
			nameOf={ ( index ) => msg( 'edit-item', label, index + 1 ) }
			draw={ ( item, index, onItem ) => (
				<>
					<FieldPart view={ view } id={ `${ id }-${ index }` } label={ msg( 'edit-part-label' ) } name="label" value={ item } described={ described } onChange={ onItem } />
					<LinkPart view={ view } id={ `${ id }-${ index }-link` } value={ item } described={ described } onChange={ onItem } />
				</>
			) }
		/>
	);
}

export function DatesControl( props: ControlProps ): JSX.Element {
	const { view, label, id, value, described, onChange } = props;
	const { msg } = view.context;
	return (
		<Rows
			view={ view } id={ id } items={ listOf( value ) } create={ () => ( {} ) } addText={ msg( 'edit-add-date' ) } onChange={ onChange }
			nameOf={ ( index ) => msg( 'edit-item', label, index + 1 ) }
			draw={ ( item, index, onItem ) => {
				const part = { view, value: item, described, onChange: onItem };
				return (
					<>
						<FieldPart { ...part } id={ `${ id }-${ index }` } label={ msg( 'edit-part-start' ) } name="start" isDate={ true } />
						<FieldPart { ...part } id={ `${ id }-${ index }-end` } label={ msg( 'edit-part-end' ) } name="end" isDate={ true } />
						<FieldPart { ...part } id={ `${ id }-${ index }-label` } label={ msg( 'edit-part-label' ) } name="label" />
						<LinkPart { ...part } id={ `${ id }-${ index }-link` } />
					</>
				);
			} }
		/>
	);
}

/** Plain words, one for each line of the list. */
export function LinesControl( { view, label, id, value, described, onChange }: ControlProps ): JSX.Element {
	const { msg } = view.context;
	return (
		<Rows
			view={ view } id={ id } items={ listOf( value ) } create={ () => '' } addText={ msg( 'edit-add' ) } onChange={ onChange }
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
