import type { LanguageNames } from '../messages/format';
import type { ModuleFile } from '../page/module-loader';
import { createPageReader } from './page-reader';
import type { Wiki } from './wiki';

interface ActionsAnswer {
	readonly query: { readonly pages: readonly [ { readonly actions: { readonly edit: unknown } } ] };
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
		return answer.query.pages[ 0 ].actions.edit === true;
	} catch {
		// Without an answer, or with another one, the reader gets nothing that only editors need.
		return false;
	}
}

async function languageNames(): Promise<LanguageNames> {
	try {
		await mw.loader.using( 'mediawiki.language.names' );
		const names = mw.language.getData( mw.config.get( 'wgUserLanguage' ), 'languageNames' ) as Readonly<Record<string, string>>;
		return new Map( Object.entries( names ) );
	} catch {
		// Without the names, the codes are shown.
		return new Map();
	}
}

/**
 * The reader's language, then its fallbacks. For logged-out readers, the interface is always in the wiki's language,
 * so the language of the page is more likely to be theirs.
 */
function languages(): readonly string[] {
	const user = mw.config.get( 'wgUserLanguage' );
	if ( user !== mw.config.get( 'wgContentLanguage' ) ) {
		return mw.language.getFallbackLanguageChain();
	}
	return [ mw.config.get( 'wgPageContentLanguage' ) ];
}

/** The files of modules on demand, by name. */
type ModuleFiles = Readonly<Record<string, ModuleFile | undefined>>;

/** Fetches a module on demand that is installed as a hidden gadget. */
export async function fetchGadgetModule( name: string ): Promise<ModuleFile | undefined> {
	const gadget = `ext.gadget.programExplorer-${ name }`;
	if ( mw.loader.getState( gadget ) === 'error' ) {
		// After a failed request, ResourceLoader would not request the module again.
		mw.loader.state( { [ gadget ]: 'registered' } );
	}
	const require = await mw.loader.using( gadget );
	return ( require( gadget ) as ModuleFiles )[ name ];
}

/**
 * Makes the interface of the explorer to the wiki, from the page's own `mw`.
 *
 * @param isSwitchedOff Given by the gadget; a user script cannot know it.
 */
export function createMediaWiki( isSwitchedOff: Wiki[ 'isSwitchedOff' ] = null ): Wiki {
	return {
		isSwitchedOff,
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
			const hook = mw.hook( 'wikipage.content' );
			const onContent = (): void => listener();
			hook.add( onContent );
			return () => {
				hook.remove( onContent );
			};
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
