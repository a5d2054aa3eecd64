import { h, type ComponentChildren, type JSX } from 'preact';
import type { FieldPath } from '../../edit/change';
import type { Difference } from '../../edit/difference';
import { describeValue, pathLabel, titleText, type DescribeContext } from './describe';

interface DifferenceRowsProps {
	readonly context: DescribeContext;
	readonly difference: Difference;
	/** Draws the name of a field; left out, it is the text. */
	readonly nameOf?: ( text: string, field: FieldPath ) => ComponentChildren;
}

/** Whether all fields are shown: of a term that was added, its name is enough. */
function isShownInFull( [ collection ]: Difference[ 'record' ], kind: Difference[ 'kind' ] ): boolean {
	return collection === 'programs' || kind === 'changed';
}

/** The fields of a record that are different, before and after. */
export function DifferenceRows( { context, difference: { record, kind, rows, moved }, nameOf = ( text ) => text }: DifferenceRowsProps ): JSX.Element {
	return (
		<dl class="program-explorer__differences">
			{ moved && <dd>{ moved.to === null ? context.msg( 'edit-first' ) : context.msg( 'edit-after', titleText( context, moved.to, '' ) ) }</dd> }
			{ ( isShownInFull( record, kind ) ? rows : [] ).map( ( { field, from, to } ) => (
				<div key={ field.join( '/' ) } class="program-explorer__difference">
					<dt>{ nameOf( pathLabel( context, field ), field ) }</dt>
					<dd>
						{ kind === 'added' ? <ins dir="auto">{ describeValue( context, field, to ) }</ins> : [
							<del dir="auto">{ describeValue( context, field, from ) }</del>, ` ${ context.msg( 'edit-arrow' ) } `, <ins dir="auto">{ describeValue( context, field, to ) }</ins>
						] }
					</dd>
				</div>
			) ) }
		</dl>
	);
}
