import type { DeletionState } from '../maintain/fix';
import { readAnswer } from './api-request';

interface DeletionsAnswer {
	readonly curtimestamp?: string;
	readonly query?: { readonly logevents?: readonly unknown[] };
}

/** Reads whether a page was deleted before, and the time of the wiki. */
export async function readDeletion( title: string ): Promise<DeletionState> {
	const parameters = new URLSearchParams( {
		action: 'query', format: 'json', formatversion: '2', curtimestamp: '1',
		list: 'logevents', letype: 'delete', letitle: title, lelimit: '1', leprop: 'type'
	} );
	const { curtimestamp = '', query } = await readAnswer<DeletionsAnswer>( `${ mw.util.wikiScript( 'api' ) }?${ parameters.toString() }` );
	return { wasDeleted: Boolean( query?.logevents?.length ), now: curtimestamp.replace( /\D/g, '' ) };
}
