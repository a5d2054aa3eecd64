import type { Change } from '../edit/change';

/** The new values, each below its place on the page. */
function textOf( changes: readonly Change[] ): string {
	return changes.map( ( change ) => {
		const value = change.kind === 'edit' ? change.to : change.kind === 'add' ? change.value : undefined;
		return `${ [ ...change.record, ...change.kind === 'edit' ? change.field : [ change.kind ] ].join( ' → ' ) }\n${ typeof value === 'string' ? value : JSON.stringify( value, null, '\t' ) }`;
	} ).join( '\n\n' );
}

/** Changes as a text that can be copied, below some words. It works without the views, because they have failed. */
export function copyOf( changes: readonly Change[], words: string ): readonly Node[] {
	const label = document.createElement( 'label' );
	const box = Object.assign( document.createElement( 'textarea' ), { className: 'cdx-text-area__textarea', readOnly: true, rows: 6, dir: 'auto', value: textOf( changes ) } );
	label.append( words, box );
	return [ label ];
}
