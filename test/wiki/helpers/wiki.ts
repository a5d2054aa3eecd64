import type { Mwn } from 'mwn';
import { inject } from 'vitest';
import { install } from '../../../scripts/deploy/install';
import { ACCOUNTS } from '../../../scripts/wiki/accounts';
import { DATA_PAGE, HOST_PAGE, pageAddress } from '../../../scripts/wiki/demo';
import { logIn } from '../../../scripts/wiki/wiki';

export { ACCOUNTS, DATA_PAGE, HOST_PAGE };

/** The page that shows some of the programs and has no host element. */
export const PAGE_WITHOUT_HOST = 'Community Development';
/** The page of the explorer's English messages. */
export const WORDS_PAGE = 'Module:Program explorer/i18n/en.json';
export const CATEGORY = 'Category:Pages with a program explorer';

/** Each worker of vitest has a wiki of its own, so that no file sees half of what another one changes. */
const wiki = inject( 'wikis' )[ Number( process.env[ 'VITEST_POOL_ID' ] ) - 1 ];
if ( !wiki ) {
	throw new Error( `Worker ${ process.env[ 'VITEST_POOL_ID' ] } has no wiki.` );
}
export const { url: WIKI_URL, sessions: SESSIONS, database: WIKI_DATABASE } = wiki;

let loggedIn: Promise<Mwn> | undefined;

/** The wiki's API as its administrator. */
export function asAdmin(): Promise<Mwn> {
	loggedIn ??= logIn( WIKI_URL, ACCOUNTS.admin );
	return loggedIn;
}

/** The address of a page. */
export function addressOf( title: string, parameters: Readonly<Record<string, string>> = {}, fragment = '' ): string {
	const query = new URLSearchParams( parameters ).toString();
	return `${ pageAddress( WIKI_URL, title ) }${ query && `?${ query }` }${ fragment && `#${ fragment }` }`;
}

/** Writes a page; `null` leaves the content model to the wiki. */
export async function save( title: string, text: string, contentModel: string | null = null ): Promise<number> {
	const api = await asAdmin();
	const answer = await api.save( title, text, 'Test', contentModel === null ? {} : { contentmodel: contentModel } );
	return answer.newrevid;
}

/** Makes the wiki render a page anew. After two edits in one second of what the page shows, it may still show the first. */
export async function purge( title: string ): Promise<void> {
	await ( await asAdmin() ).request( { action: 'purge', titles: title } );
}

/** Lets only administrators edit or create a page, or all people whose accounts are confirmed. */
export async function protect( title: string, action: 'edit' | 'create', level: 'sysop' | 'autoconfirmed' = 'sysop' ): Promise<void> {
	const api = await asAdmin();
	await api.request( { action: 'protect', title, protections: `${ action }=${ level }`, token: await api.getCsrfToken() } );
}

/** The number of a page's newest revision. */
export async function revisionOf( title: string ): Promise<number> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'ids', titles: title, formatversion: '2' } ) as { query: { pages: { revisions: { revid: number }[] }[] } };
	return query.pages[ 0 ]?.revisions[ 0 ]?.revid ?? 0;
}

/** Switches the gadget on for all users, or only for those that choose it. */
export async function setMode( mode: 'default' | 'opt-in' ): Promise<void> {
	await install( await asAdmin(), { mode, summary: 'Test', definitionOnly: true } );
}

/** The links of a static list made for a test, which readers must always see. */
export const STATIC_LINKS = [ 'First static program', 'Second static program' ];

/** A page with a host element around a static list, as the template prints it. */
export function hostPage( source: string, { revision = `{{REVISIONID:${ source }}}`, before = '', after = '' } = {} ): string {
	return [
		before,
		`<div class="program-explorer" data-source="${ source }" data-revision="${ revision }" data-messages="en:{{REVISIONID:${ WORDS_PAGE }}}" lang="en" dir="ltr">`,
		'',
		'== Current Projects and Programs: ==',
		'',
		...STATIC_LINKS.map( ( name ) => `* '''[[${ name }]]''' - A program that readers must always see.` ),
		'',
		'</div>',
		after,
		`[[${ CATEGORY }]]`
	].join( '\n' );
}
