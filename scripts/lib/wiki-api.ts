import type { Stored } from './stored';

export type { Stored };
import { Failure } from '../wiki/failure';
import { readAddress } from './read-text';
import { storedIn } from './stored';

/**
 * Asks a wiki's API.
 *
 * @param api its address
 * @return the part "query" of the answer
 * @throws {Failure} if the wiki does not answer
 */
async function query( api: string, parameters: Record<string, string> ): Promise<any> {
	const said = new URLSearchParams( { action: 'query', format: 'json', formatversion: '2', ...parameters } );
	const { text } = await readAddress( `${ api }?${ said }` );
	let answer;
	try {
		answer = JSON.parse( text );
	} catch {
		throw new Failure( `The wiki's API at ${ api } answers no JSON.`, 'Try again; if it stays so, save the page and name the file instead.' );
	}
	if ( !answer.query ) {
		throw new Failure( `The wiki refuses: ${ answer.error?.info ?? 'it does not say why' }`, 'Save the page and name the file instead.' );
	}
	return answer.query;
}

/**
 * Reads pages of a wiki.
 *
 * @param titles at most 50
 * @return by the titles given, without those that are not there
 * @throws {Failure}
 */
export async function readStored( api: string, titles: readonly string[] ): Promise<Map<string, Stored>> {
	return storedIn( await query( api, { prop: 'revisions', rvprop: 'ids|content|contentmodel', rvslots: 'main', titles: titles.join( '|' ) } ), titles );
}

/**
 * The language of a wiki, which is that of its data pages.
 *
 * @throws {Failure}
 */
export async function languageOf( api: string ): Promise<string> {
	const { general } = await query( api, { meta: 'siteinfo', siprop: 'general' } );
	return general.lang;
}
