import { h, type ComponentType, type JSX } from 'preact';
import { isObject } from '../../../programs/kinds';
import type { Problem } from '../../../programs/problems';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';

export interface MeantProps extends EditorViewProps {
	/** The problems of a field. */
	readonly problems: readonly Problem[];
}

function partOf( value: unknown, step: string | number ): unknown {
	return Array.isArray( value ) || isObject( value ) ? ( value as Readonly<Record<string | number, unknown>> )[ step ] : undefined;
}

/** Puts another value in the place of the one at the end of a path. */
function withValue( value: unknown, [ step, ...rest ]: Problem[ 'path' ], to: string ): unknown {
	if ( step === undefined ) {
		return to;
	}
	return Array.isArray( value ) ?
		value.map( ( one: unknown, index ) => index === step ? withValue( one, rest, to ) : one ) :
		{ ...value as object, [ step ]: withValue( partOf( value, step ), rest, to ) };
}

/** Makes the buttons that write what is probably meant. */
export function createMeant( { Button }: Pick<EditorParts, 'Button'> ): ComponentType<MeantProps> {
	return function Meant( { view: { context: { msg, idPrefix }, state: { record }, actions }, problems }: MeantProps ): JSX.Element {
		return (
			<div>
				{ problems.map( ( { path: [ , , field, ...rest ], params: [ wrong ], meant } ) => {
					// A problem may be about the name of a field, or a part of a text.
					const isOfValue = typeof field === 'string' && meant !== undefined && [ field, ...rest ].reduce<unknown>( partOf, record ) === wrong;
					return isOfValue && (
						<Button
							text={ msg( 'edit-use', meant ) }
							onClick={ () => {
								actions.focus( `${ idPrefix }-${ field }` );
								actions.change( field, withValue( record[ field ], rest, meant ) );
							} }
						/>
					);
				} ) }
			</div>
		);
	};
}
