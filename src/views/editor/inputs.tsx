import { h, type JSX } from 'preact';
import { GO_ON } from './keys';

export interface InputProps {
	readonly id: string;
	readonly value: unknown;
	/** The name for screen readers, where no label is visible. */
	readonly name?: string | undefined;
	readonly described: string | undefined;
	readonly onInput: ( text: string ) => void;
	readonly lang?: string | undefined;
	readonly isLong?: boolean;
	readonly dir?: 'ltr' | 'rtl' | 'auto';
	readonly size?: 'short' | 'full';
	readonly isReadOnly?: boolean;
}

/** Ends the id of the problems of a field that readers do not see because of them. */
export const ERRORS = '-errors';

/** Whether a control is described by errors. */
export function isWrong( described: string | undefined ): boolean {
	return Boolean( described && described.endsWith( ERRORS ) );
}

/** A box for text. */
export function TextInput( { id, value, name, described, onInput, lang, dir = 'auto', isLong = false, size = 'full', isReadOnly = false }: InputProps ): JSX.Element {
	const common = {
		id, lang, dir,
		value: typeof value === 'string' || typeof value === 'number' ? String( value ) : '',
		readOnly: isReadOnly,
		autocomplete: 'off',
		'aria-label': name,
		'aria-describedby': described,
		'aria-invalid': isWrong( described ),
		onInput: ( event: Event ) => onInput( ( event.currentTarget as HTMLInputElement ).value )
	};
	return isLong ?
		<div class="cdx-text-area"><textarea class="cdx-text-area__textarea" rows={ 3 } { ...common } /></div> :
		<div class={ `cdx-text-input program-explorer__input--${ size }` }><input class="cdx-text-input__input" type="text" { ...common } /></div>;
}

export interface ButtonProps {
	readonly text: string;
	readonly onClick: () => void;
	/** A primary button with an id is the one that goes on. */
	readonly id?: string | undefined;
	/** The name for screen readers; it begins with the text. */
	readonly name?: string | undefined;
	readonly kind?: 'normal' | 'quiet' | 'primary' | 'destructive';
	readonly isOff?: boolean;
}

const KINDS = {
	normal: '',
	quiet: 'cdx-button--weight-quiet',
	primary: 'cdx-button--action-progressive cdx-button--weight-primary',
	destructive: 'cdx-button--action-destructive cdx-button--weight-quiet'
};

export function Button( { text, onClick, id, name, kind = 'normal', isOff = false }: ButtonProps ): JSX.Element {
	return <button type="button" class={ `cdx-button ${ KINDS[ kind ] }` } id={ id } aria-label={ name } disabled={ isOff } aria-keyshortcuts={ kind === 'primary' && id ? GO_ON : undefined } onClick={ onClick }>{ text }</button>;
}

export interface ChoiceProps {
	readonly id: string;
	readonly value: string;
	readonly options: readonly ( readonly [ value: string, text: string ] )[];
	readonly onChange: ( value: string ) => void;
	readonly name?: string;
	readonly described: string | undefined;
}

export function Choice( { id, value, options, onChange, name, described }: ChoiceProps ): JSX.Element {
	return (
		<select
			class="cdx-select" id={ id } value={ value } aria-label={ name } aria-describedby={ described }
			onChange={ ( event: Event ) => onChange( ( event.currentTarget as HTMLSelectElement ).value ) }
		>
			{ options.map( ( [ one, text ] ) => <option key={ one } value={ one } selected={ one === value }>{ text }</option> ) }
		</select>
	);
}

export interface CheckboxProps {
	readonly id: string;
	readonly text: string;
	readonly isChecked: boolean;
	readonly onChange: ( isChecked: boolean ) => void;
}

export function Checkbox( { id, text, isChecked, onChange }: CheckboxProps ): JSX.Element {
	return (
		<div class="cdx-checkbox">
			<div class="cdx-checkbox__wrapper">
				<input
					class="cdx-checkbox__input" type="checkbox" id={ id } checked={ isChecked }
					onChange={ ( event: Event ) => onChange( ( event.currentTarget as HTMLInputElement ).checked ) }
				/>
				<span class="cdx-checkbox__icon" />
				<div class="cdx-checkbox__label cdx-label"><label class="cdx-label__label" for={ id }><span class="cdx-label__label__text">{ text }</span></label></div>
			</div>
		</div>
	);
}
