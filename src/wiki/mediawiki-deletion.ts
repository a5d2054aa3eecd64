import type { DeletionState } from '../maintain/fix';

interface DeletionsAnswer {
	readonly curtimestamp: string;
	readonly query: { readonly logevents: readonly unknown[] };
}

/** Reads whether a page was deleted before, and the time of the wiki. */
export async function readDeletion( title: string ): Promise<DeletionState> {
	const { curtimestamp, query } = await new mw.Api().get( {
		action: 'query', formatversion: '2', curtimestamp: true, list: 'logevents', letype: 'delete', letitle: title, lelimit: 1
	} ) as DeletionsAnswer;
	return { wasDeleted: query.logevents.length > 0, now: curtimestamp.replace( /\D/g, '' ) };
}
