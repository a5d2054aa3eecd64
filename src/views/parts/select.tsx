import { Fragment, h, type JSX } from 'preact';
import { Chevron } from './chevron';

export interface SelectProps {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly options: readonly { readonly value: string; readonly text: string }[];
	readonly onChange: ( value: string ) => void;
}

/** A choice from a list, with its label. */
export function Select( { id, label, value, options, onChange }: SelectProps ): JSX.Element {
	return (
		<>
			<label for={ id }>{ label }</label>
			{ ' ' }
			<span class="program-explorer__select">
				<select class="cdx-select" id={ id } value={ value } onChange={ ( event ) => onChange( event.currentTarget.value ) }>
					{ options.map( ( each ) => <option key={ each.value } value={ each.value } selected={ each.value === value }>{ each.text }</option> ) }
				</select>
				<Chevron open={ false } />
			</span>
		</>
	);
}
