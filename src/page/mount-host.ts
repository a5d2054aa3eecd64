import { fromFragment, isFragmentOurs, RESERVED_KEYS, toFragment } from '../app/url';
import { buildIndex } from '../explore/program-index';
import { EMPTY_QUERY } from '../explore/query';
import { createRelations } from '../explore/relations';
import { directionOf } from '../messages/direction';
import { createFormat, type LanguageNames } from '../messages/format';
import { createMessages } from '../messages/messages';
import type { MessageTexts } from '../messages/message-texts';
import type { ProgramList } from '../programs/model';
import { createAddress } from '../app/history';
import { afterPaint } from '../app/after-paint';
import { createLabels } from '../app/labels';
import { mountExplorer } from '../views/mount';
import { HOST_CLASS, type Host } from './hosts';
import { readerLanguages } from './languages';
import { today } from '../programs/parse-options';
import type { Environment } from './environment';
import { setState } from './host-state';
import { createPageUrls } from './page-urls';

const APP_CLASS = 'program-explorer__app';

let raised = 0;

/** The address of a page belongs to one explorer: the first that shows everything, else the first. */
function ownsAddress( { root }: Host ): boolean {
	const taken = `.${ HOST_CLASS }[data-state]`;
	return ( document.querySelector( `${ taken }:not([data-preset]):not([data-limit])` ) || document.querySelector( taken ) ) === root;
}

/** Who came by a link to one of the headings that have moved into the explorer comes along. */
function keepPlace( { current, past }: Host ): void {
	for ( const heading of [ current, past ] ) {
		// Anchors are compared as browsers write them into the address.
		const anchor = heading?.anchors.find( ( each ) => location.hash === `#${ encodeURI( each ) }` || location.hash === `#${ each }` );
		if ( anchor ) {
			afterPaint( () => document.getElementById( anchor )?.scrollIntoView() );
		}
	}
}

/**
 * Raises the explorer in place of the static list.
 *
 * @param words What to speak with.
 * @param names The names of languages, where the browser has none.
 * @param onCrash Called once if it cannot be drawn, at first or later; nothing of it is left by then.
 */
export function mountHost(
	{ wiki }: Environment, host: Host, list: ProgramList, words: MessageTexts, names: LanguageNames | null, onCrash: ( error: unknown ) => void
): void {
	const { language } = words;
	const msg = createMessages( words );
	const format = createFormat( language, msg, names );
	const chain = readerLanguages( wiki, host );
	const labels = createLabels( list, msg, format, chain, wiki.contentLanguage, language );
	const index = buildIndex( list, {
		languages: { chain, page: wiki.contentLanguage },
		today: today(),
		nameOf: ( facet, term ) => labels.term( facet, term ).text,
		reservedIds: RESERVED_KEYS
	} );
	const owner = ownsAddress( host );
	const idPrefix = `program-explorer-${ ++raised }`;
	const pageUrl = createPageUrls( wiki, host, chain );
	const all = host.all === null ? '' : pageUrl( host.all );

	const app = document.createElement( 'div' );
	app.className = APP_CLASS;
	app.lang = language;
	app.dir = directionOf( language );
	host.root.append( app );
	// Before drawing, so that the explorer can measure its box and anchors are free to move.
	setState( host, 'ready' );
	mountExplorer( app, {
		list,
		index,
		relations: createRelations( list.programs ),
		labels,
		msg,
		format,
		language,
		current: host.current,
		past: host.past,
		level: host.level,
		preset: fromFragment( `programs?${ host.preset }`, index ) || EMPTY_QUERY,
		limit: host.limit,
		idPrefix,
		urlOf: ( target ) => 'url' in target ? target.url : pageUrl( target.page ),
		// Another explorer of this page, or that of another page, shows what this one was not asked for.
		urlOfProgram: ( id ) => `${ owner ? '' : all }#programs?program=${ id }`,
		urlOfAll: ( query ) => `${ all }#${ toFragment( query, list.facets ) || 'programs' }`
	}, createAddress( window, owner ? isFragmentOurs : null, idPrefix ), ( error ) => {
		app.remove();
		onCrash( error );
	} );
	if ( app.isConnected ) {
		keepPlace( host );
		wiki.announceReady( host.root );
	}
}
