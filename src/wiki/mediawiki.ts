import type { LanguageNames } from '../messages/format';
import { PROTOCOL } from '../protocol';
import { createPageReader } from './page-reader';
import type { Wiki } from './wiki';

interface ActionsAnswer {
	readonly query?: { readonly pages?: readonly { readonly actions?: Readonly<Record<string, boolean>> }[] };
}

function titleOf( title: string ): string {
	return mw.Title.newFromText( title )?.getPrefixedText() || title;
}

async function mayEdit( title: string ): Promise<boolean> {
	try {
		const answer = await new mw.Api().get( {
			action: 'query',
			formatversion: '2',
			prop: 'info',
			intestactions: [ 'edit' ],
			titles: title
		} ) as ActionsAnswer;
		return answer.query?.pages?.[ 0 ]?.actions?.[ 'edit' ] === true;
	} catch {
		// Whoever cannot be told apart is treated as a reader.
		return false;
	}
}

async function languageNames(): Promise<LanguageNames> {
	try {
		await mw.loader.using( 'mediawiki.language.names' );
		const names = mw.language.getData( mw.config.get( 'wgUserLanguage' ), 'languageNames' ) as Readonly<Record<string, string>>;
		return new Map( Object.entries( names ) );
	} catch {
		// A code says something too.
		return new Map();
	}
}

/**
 * The language to speak, then its fallbacks. Logged-out readers always have the wiki's language
 * as theirs, so for them the page's language says more.
 */
function languages(): readonly string[] {
	const user = mw.config.get( 'wgUserLanguage' );
	if ( user !== mw.config.get( 'wgContentLanguage' ) ) {
		return mw.language.getFallbackLanguageChain();
	}
	return [ mw.config.get( 'wgPageContentLanguage' ) ];
}

/**
 * Loads a hidden gadget of ours and gives what its page exports.
 *
 * @param name What stands behind `programExplorer-`.
 * @throws Where the wiki has no such gadget, it does not arrive, or it is of another release.
 */
export async function loadGadget<Exports>( name: string ): Promise<Exports> {
	const module = `ext.gadget.programExplorer-${ name }`;
	const require = await mw.loader.using( module );
	const exports = require( module ) as Exports & { readonly protocol?: number };
	if ( exports.protocol !== PROTOCOL ) {
		throw new Error( `Reload the page, ${ module } has changed.` );
	}
	return exports;
}

/** Builds the wiki the explorer stands on from the page's own `mw`. */
export function createMediaWiki(): Wiki {
	return {
		isViewing: mw.config.get( 'wgAction' ) === 'view' && !mw.config.get( 'wgDiffNewId' ),
		isNamed: mw.user.isNamed(),
		pageTitle: mw.config.get( 'wgPageName' ).replace( /_/g, ' ' ),
		languages: languages(),
		pageLanguage: mw.config.get( 'wgPageContentLanguage' ),
		contentLanguage: mw.config.get( 'wgContentLanguage' ),
		articlePath: mw.config.get( 'wgArticlePath' ),
		titleOf,
		readPages: createPageReader( mw.util.wikiScript( 'api' ), titleOf ),
		languageNames,
		mayEdit,
		urlOf: ( title, parameters ) => mw.util.getUrl( title, parameters ),
		onContent: ( listener ) => {
			mw.hook( 'wikipage.content' ).add( () => listener() );
		},
		announceReady: ( root ) => {
			mw.hook( 'programExplorer.ready' ).fire( root );
		},
		addStyles: ( css ) => {
			mw.util.addCSS( css );
		},
		log: ( message, ...details ) => {
			mw.log.warn( `[programExplorer] ${ message }`, ...details );
		}
	};
}
