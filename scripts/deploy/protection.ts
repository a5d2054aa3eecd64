import type { Mwn } from 'mwn';
import type { Stored } from '../lib/wiki-api';
import { reasonOf } from './errors';

/** Outside the namespace MediaWiki, which the wiki itself protects: code of the server, and texts that all readers see. */
const SENSITIVE = /^(Module|Template):(?!.*\/doc$)/;

export const isSensitive = ( title: string ): boolean => SENSITIVE.test( title );

/** The pages of a release that exist and that more people than a trusted group can edit. */
export function findUnprotected( stored: ReadonlyMap<string, Stored> ): string[] {
	return [ ...stored.values() ].filter( ( { title, isProtected } ) => isSensitive( title ) && !isProtected ).map( ( { title } ) => title );
}

/** Lets only administrators edit and move these pages, as far as the account may. Returns lines about those that stay open. */
export async function protectPages( api: Mwn, titles: readonly string[] ): Promise<string[]> {
	for ( const [ index, title ] of titles.entries() ) {
		try {
			await api.request( { action: 'protect', title, protections: 'edit=sysop|move=sysop', reason: 'Code and texts of Program Explorer', token: api.csrfToken } );
		} catch ( error ) {
			return [ `This account cannot protect pages: ${ reasonOf( error ) }.`, ...describeUnprotected( titles.slice( index ) ) ];
		}
	}
	return [];
}

export function describeUnprotected( titles: readonly string[] ): string[] {
	return titles.length === 0 ? [] : [ 'These pages are not protected, so almost anybody can change what all readers see. Let only administrators edit and move them (?action=protect):', ...titles.map( ( title ) => `  ${ title }` ) ];
}
