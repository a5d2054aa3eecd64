import { rm, writeFile } from 'node:fs/promises';
import { ensureMediaWiki } from '../../../scripts/wiki/mediawiki';
import { maintain, openSite, type Site } from '../../../scripts/wiki/site';
import { WIKI_URL } from './wiki';

let opened: Promise<Site> | undefined;

/** The files of the wiki of this worker. */
function site(): Promise<Site> {
	opened ??= ensureMediaWiki( () => undefined ).then( ( mediawiki ) => openSite( mediawiki, WIKI_URL, { name: `test-${ process.env[ 'VITEST_POOL_ID' ] }` } ) );
	return opened;
}

/** Adds settings to the wiki, in PHP; '' takes them away. They count from the next request on. */
export async function setSettings( php: string ): Promise<void> {
	const file = `${ ( await site() ).folder }/settings.php`;
	await ( php ? writeFile( file, `<?php\n${ php }\n` ) : rm( file, { force: true } ) );
}

/** Runs one of MediaWiki's maintenance scripts. */
export async function maintainSite( script: string, args: string[] ): Promise<string> {
	return maintain( await site(), script, args );
}
