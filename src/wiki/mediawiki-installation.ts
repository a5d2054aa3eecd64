import { readAnswer } from './api-request';
import type { Installation, NewestRevision } from './installation';
import type { Wiki } from './wiki';

/** One request can read 50 pages. Source: API, `titles`. */
const MOST_TITLES = 50;

interface RevisionsAnswer {
	readonly query?: {
		readonly pages?: readonly {
			readonly title: string;
			readonly revisions?: readonly {
				readonly revid: number;
				readonly sha1?: string;
				readonly timestamp?: string;
				readonly user?: string;
				readonly slots?: { readonly main?: { readonly contentmodel?: string; readonly content?: string } };
			}[];
		}[];
	};
}

async function readBatch( api: string, titles: readonly string[], what: 'text' | 'sums' ): Promise<readonly ( readonly [ string, NewestRevision ] )[]> {
	const parameters = new URLSearchParams( {
		action: 'query',
		format: 'json',
		formatversion: '2',
		prop: 'revisions',
		rvprop: what === 'text' ? 'ids|sha1|timestamp|user|content|contentmodel' : 'ids|sha1|timestamp|user',
		rvslots: 'main',
		titles: titles.join( '|' )
	} );
	const { query } = await readAnswer<RevisionsAnswer>( `${ api }?${ parameters.toString() }` );
	return ( query?.pages || [] ).flatMap( ( { title, revisions = [] } ) => revisions.slice( 0, 1 ).map(
		( { revid, sha1 = '', timestamp = '', user = '', slots } ): [ string, NewestRevision ] => [ title, {
			revision: revid, sha1, timestamp, user,
			contentModel: slots?.main?.contentmodel || '',
			text: slots?.main?.content || ''
		} ]
	) );
}

function facts(): Installation[ 'facts' ] {
	const { config } = mw;
	return [
		[ 'Wiki', `${ config.get( 'wgDBname' ) }, MediaWiki ${ config.get( 'wgVersion' ) }` ],
		[ 'Page', `${ config.get( 'wgPageName' ) }, revision ${ config.get( 'wgRevisionId' ) }` ],
		[ 'Languages', `interface ${ config.get( 'wgUserLanguage' ) }, page ${ config.get( 'wgPageContentLanguage' ) }, wiki ${ config.get( 'wgContentLanguage' ) }` ],
		[ 'Debug mode', config.get( 'debug' ) ? 'on' : 'off' ]
	];
}

/** Makes the interface of the self-test to the wiki, from the page's own `mw`. */
export function createInstallation( { titleOf }: Wiki ): Installation {
	const api = mw.util.wikiScript( 'api' );
	return {
		newestRevisions: async ( titles, what ) => {
			const byTitle = new Map<string, NewestRevision>();
			for ( let at = 0; at < titles.length; at += MOST_TITLES ) {
				( await readBatch( api, titles.slice( at, at + MOST_TITLES ).map( titleOf ), what ) )
					.forEach( ( [ title, revision ] ) => byTitle.set( title, revision ) );
			}
			const byGivenTitle = new Map<string, NewestRevision>();
			titles.forEach( ( title ) => {
				const revision = byTitle.get( titleOf( title ) );
				if ( revision ) {
					byGivenTitle.set( title, revision );
				}
			} );
			return byGivenTitle;
		},
		moduleState: ( name ) => mw.loader.getState( name ),
		skin: mw.config.get( 'skin' ),
		facts: facts()
	};
}
