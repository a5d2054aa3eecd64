import { h, type JSX } from 'preact';
import { Combobox } from './combobox';
import { isWrong } from './inputs';
import type { EditorView } from './view';

interface PageBoxProps {
	readonly view: EditorView;
	readonly id: string;
	readonly label: string;
	readonly value: unknown;
	readonly described: string | undefined;
	readonly onInput: ( text: string ) => void;
}

/** A box for the title of a page or an address. It finds pages by the search of the wiki, and tells if there is no such page. */
export function PageBox( { view: { context: { msg }, state: { missing }, actions }, id, label, value, described, onInput }: PageBoxProps ): JSX.Element {
	const text = typeof value === 'string' ? value : '';
	const isMissing = missing.has( text );
	return (
		<div>
			<Combobox
				id={ id } msg={ msg } name={ label } text={ text } isWrong={ isMissing || isWrong( described ) }
				described={ [ isMissing && `${ id }-missing`, described ].filter( Boolean ).join( ' ' ) || undefined }
				options={ () => [] } ask={ async ( typed ) => ( await actions.findPages( typed ) ).map( ( title ) => ( { value: title, text: title } ) ) }
				onInput={ onInput } onChoose={ onInput }
			/>
			<div role="status" id={ `${ id }-missing` }>{ isMissing && <span class="program-explorer__editor-error">{ msg( 'edit-page-missing', text ) }</span> }</div>
		</div>
	);
}
