import type { Mwn } from 'mwn';
import { reasonOf } from './errors';

/** Outside the namespace MediaWiki, which the wiki itself protects: code of the server, and texts that all readers see. */
const SENSITIVE = /^(Module|Template):(?!.*\/doc$)/;

interface PageInfo {
	readonly title: string;
	readonly missing?: boolean;
	readonly protection?: readonly { readonly type: string; readonly level: string }[];
}

/** The pages of a release that exist and that more people than a trusted group can edit. */
export async function findUnprotected( api: Mwn, titles: readonly string[] ): Promise<string[]> {
	const sensitive = titles.filter( ( title ) => SENSITIVE.test( title ) );
	const isProtected = ( { protection = [] }: PageInfo ): boolean => protection.some( ( { type, level } ) => type === 'edit' && level !== 'autoconfirmed' );
	const answers = sensitive.length > 0 ? await api.massQuery( { action: 'query', prop: 'info', inprop: 'protection', titles: sensitive } ) : [];
	const failure = answers.find( ( answer ) => answer instanceof Error );
	if ( failure ) {
		throw failure;
	}
	const pages = answers.flatMap( ( { query } ) => ( query?.pages ?? [] ) as readonly PageInfo[] );
	return pages.filter( ( page ) => !page.missing && !isProtected( page ) ).map( ( { title } ) => title );
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
