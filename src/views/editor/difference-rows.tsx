import { h, type JSX } from 'preact';
import type { Difference } from '../../edit/difference';
import { describeValue, pathLabel } from './describe';
import type { EditorContext } from './view';

interface DifferenceRowsProps {
	readonly context: EditorContext;
	readonly difference: Difference;
}

/** The fields of a program that are different, before and after. */
export function DifferenceRows( { context, difference: { record, kind, rows } }: DifferenceRowsProps ): JSX.Element {
	return (
		<dl class="program-explorer__differences">
			{ ( record[ 0 ] === 'programs' ? rows : [] ).map( ( { field, from, to } ) => (
				<div key={ field.join( '/' ) } class="program-explorer__difference">
					<dt>{ pathLabel( context, field ) }</dt>
					<dd>
						{ kind === 'added' ? <ins dir="auto">{ describeValue( context, field, to ) }</ins> : [
							<del dir="auto">{ describeValue( context, field, from ) }</del>, ' → ', <ins dir="auto">{ describeValue( context, field, to ) }</ins>
						] }
					</dd>
				</div>
			) ) }
		</dl>
	);
}
