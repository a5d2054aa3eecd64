import { Component, Fragment, h, type ComponentType, type JSX } from 'preact';
import { isObject } from '../../../programs/kinds';
import type { EditorParts } from '../parts';
import type { EditorViewProps } from '../view';

function parse( text: string ): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse( text );
		return isObject( value ) ? value : null;
	} catch {
		return null;
	}
}

interface RawState {
	/** null until something is typed. */
	readonly text: string | null;
	readonly isWrong: boolean;
}

/** Makes the box for the JSON of the record, which can be edited too. */
export function createRawRecord( { Button, TextInput }: EditorParts ): ComponentType<EditorViewProps> {
	return class RawRecord extends Component<EditorViewProps, RawState> {
		public override state: RawState = { text: null, isWrong: false };

		public override render( { view: { context: { msg, idPrefix, urlOf, title }, state: { record, original }, actions } }: EditorViewProps ): JSX.Element {
			const { text, isWrong } = this.state;
			const id = `${ idPrefix }-json`;
			const shown = text ?? JSON.stringify( record, null, '\t' );
			const apply = (): void => {
				const value = parse( shown );
				// The id of a program on the page stays the same.
				const isRight = value !== null && ( !original || value[ 'id' ] === original[ 'id' ] );
				this.setState( { text: isRight ? null : shown, isWrong: !isRight } );
				if ( isRight ) {
					actions.replace( value );
				}
			};
			return (
				<>
					<TextInput id={ id } value={ shown } name={ msg( 'edit-json' ) } isLong={ true } described={ isWrong ? `${ id }-wrong` : undefined } onInput={ ( typed ) => this.setState( { text: typed, isWrong: false } ) } />
					{ isWrong && <p id={ `${ id }-wrong` } class="program-explorer__editor-error" role="alert">{ msg( 'edit-json-wrong' ) }</p> }
					<Button text={ msg( 'edit-json-apply' ) } isOff={ text === null } onClick={ apply } />
					{ ' ' }
					<a href={ urlOf( title, { action: 'edit' } ) }>{ msg( 'edit-json-page' ) }</a>
				</>
			);
		}
	};
}
