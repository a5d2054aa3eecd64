import { chooseLanguage, KEYS_ONLY } from '../messages/message-texts';
import type { Wiki } from '../wiki/wiki';
import type { Host } from './hosts';
import { readerLanguages, translationLanguage } from './languages';
import { load, type LoadRequest, type LoadResult } from './load';

/**
 * The request of a host. Its revisions are used only if it has that of the reader's messages too, and the configuration
 * is known, so that one request reads all: a host has no revision of the configuration that can be believed, because
 * anybody can write a host by hand.
 */
function requestFor( wiki: Wiki, host: Host ): LoadRequest {
	const { source, revisions, messageRevisions, bundle, bundleVersion } = host;
	const languages = readerLanguages( wiki, host );
	const language = languages[ 0 ] === KEYS_ONLY ? KEYS_ONLY : chooseLanguage( languages );
	const revision = messageRevisions.get( language );
	const translated = translationLanguage( languages, wiki.contentLanguage );
	return {
		source,
		language,
		translationLanguage: translated,
		bundle,
		revisions: wiki.isSwitchedOff === null ? [] : language === KEYS_ONLY ? revisions : revision && revisions.length ? [ ...revisions, revision ] : [],
		// A version begins with its language.
		bundleVersion: bundleVersion.startsWith( `${ translated }:` ) ? bundleVersion : ''
	};
}

export type Load = ( wiki: Wiki, host: Host ) => Promise<LoadResult>;

/** Makes a function that loads the programs of hosts. Hosts with the same request share one answer. */
export function createSharedLoad(): Load {
	const running = new Map<string, Promise<LoadResult>>();
	return ( wiki, host ) => {
		const request = requestFor( wiki, host );
		const key = JSON.stringify( request );
		const loading = running.get( key ) || load( wiki, request );
		running.set( key, loading );
		// A failed request may be tried again, and an answer needs much memory.
		const forget = (): void => void running.delete( key );
		loading.then( forget, forget );
		return loading;
	};
}
