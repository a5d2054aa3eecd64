import { parseJson } from '../edit/json-value';
import { toJson } from '../edit/wiki-json';
import { DATA_MODEL } from '../programs/data-model';
import { isObject } from '../programs/kinds';
import type { NewestRevision } from '../wiki/installation';
import type { Wiki } from '../wiki/wiki';
import type { FreshData } from './data';
import type { Detail, Finding } from './finding';

/** The lines of a JSON text, in an order that does not depend on that of its keys: a browser puts numbers first. */
function linesOf( text: string ): string {
	return text.split( '\n' ).map( ( line ) => line.replace( /,$/, '' ) ).sort().join( '\n' );
}

/** Why the editor cannot write a page, or not well; null if it can. */
function obstacle( { text, contentModel }: NewestRevision ): string | null {
	const data = parseJson( text );
	if ( !isObject( data ) ) {
		return 'is not valid JSON, so the editor cannot open it. Correct it, or undo the last edit.';
	}
	if ( contentModel !== DATA_MODEL ) {
		return `has the content model "${ contentModel }", so the wiki does not check what is saved. Change it to "${ DATA_MODEL }" with Special:ChangeContentModel.`;
	}
	return linesOf( text.trim() ) === linesOf( toJson( data ) ) ? null :
		'is not written as the wiki writes JSON, so two edits at the same time may not be merged. Open it for editing and save it, which writes it anew.';
}

/** Checks that the editor can write a data page and the pages that it includes. Nothing is written. */
export function editable( wiki: Wiki, source: string, { page, included }: FreshData ): Finding {
	if ( !page ) {
		return { verdict: 'unknown', text: 'There is no data page yet. People who may create pages find a button for that above the list.' };
	}
	const pages: readonly ( readonly [ string, NewestRevision ] )[] = [ [ source, page ], ...included ];
	const details = pages.flatMap( ( [ title, revision ] ): Detail[] => {
		const reason = obstacle( revision );
		return reason ? [ { text: `${ title } ${ reason }`, url: wiki.urlOf( title, { action: 'edit' } ) } ] : [];
	} );
	return details.length ?
		{ verdict: 'differs', text: `${ details.length } of ${ pages.length } pages cannot be edited well with the form.`, details } :
		{ verdict: 'ok', text: 'The editor can write the data.' };
}
