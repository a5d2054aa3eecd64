import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ACCOUNTS } from './accounts';
import { Failure } from './failure';
import { WIKI_FOLDER } from './paths';
import { CommandError, run } from './run';

const SETTINGS = fileURLToPath( new URL( 'settings.php', import.meta.url ) );

/** One wiki: a database and its caches. */
export interface Site {
	folder: string;
	/** The address of the wiki, without a slash at the end. */
	address: string;
	/** MediaWiki's folder. */
	code: string;
	/** The environment variables that every PHP process of this site needs. */
	env: Record<string, string>;
}

interface SiteOptions {
	name: string;
	address: string;
	mediawiki: { folder: string; version: string };
	/** Begins again with an empty wiki. */
	fresh: boolean;
	/** Begins again with a copy of the site of that name, which must be at rest. */
	copyOf: string | undefined;
	log: ( line: string ) => void;
}

/**
 * Opens the site of that name below `.wiki/sites/`. Creates it if it does not exist yet.
 *
 * @throws {Failure} if the site cannot be created or belongs to another MediaWiki
 */
export async function openSite( { name, address, mediawiki, fresh, copyOf, log }: SiteOptions ): Promise<Site> {
	const folder = `${ WIKI_FOLDER }/sites/${ name }`;
	const env = { MW_CONFIG_FILE: SETTINGS, WIKI_SITE: folder, WIKI_ADDRESS: address };
	const site = { folder, address, code: mediawiki.folder, env };
	if ( copyOf !== undefined ) {
		await rm( folder, { recursive: true, force: true } );
		await cp( `${ WIKI_FOLDER }/sites/${ copyOf }`, folder, { recursive: true } );
	}
	// This file is written last: a site without it is incomplete.
	const stamp = `${ folder }/mediawiki-version`;
	const version = fresh ? undefined : await readFile( stamp, 'utf8' ).catch( () => undefined );
	if ( version === undefined ) {
		log( `Wiki "${ name }": creating (MediaWiki ${ mediawiki.version })` );
		await rm( folder, { recursive: true, force: true } );
		await create( site );
		await writeFile( stamp, mediawiki.version );
	} else if ( version !== mediawiki.version ) {
		throw new Failure(
			`The wiki in ${ folder } was made by MediaWiki ${ version }, this is ${ mediawiki.version }.`,
			'Begin with a new one: npm start -- --fresh'
		);
	}
	return site;
}

/**
 * Runs one of MediaWiki's maintenance scripts on a site, and returns its output.
 *
 * @throws {CommandError}
 */
export function maintain( site: Site, script: string, args: string[] = [] ): Promise<string> {
	return run( 'php', [ `${ site.code }/maintenance/run.php`, script, ...args ], { env: site.env } );
}

async function create( site: Site ) {
	const { admin, maintainer, reader } = ACCOUNTS;
	for ( const part of [ 'cache', 'data', 'images', 'installer' ] ) {
		await mkdir( `${ site.folder }/${ part }`, { recursive: true } );
	}
	try {
		// The installer refuses to work where settings exist and writes its own, which are never used.
		const unset = { ...site, env: { MW_CONFIG_FILE: `${ site.folder }/installer/none.php` } };
		await maintain( unset, 'install', [
			'--dbtype=sqlite',
			'--dbname=wiki',
			`--dbpath=${ site.folder }/data`,
			`--confpath=${ site.folder }/installer`,
			`--server=${ site.address }`,
			'--scriptpath=',
			`--pass=${ admin.password }`,
			'Meta',
			admin.name
		] );
		await rm( `${ site.folder }/installer`, { recursive: true } );
		await maintain( site, 'createAndPromote', [ '--custom-groups=confirmed', maintainer.name, maintainer.password ] );
		await maintain( site, 'createAndPromote', [ reader.name, reader.password ] );
	} catch ( error ) {
		throw error instanceof CommandError ?
			new Failure( `MediaWiki's installer stopped: ${ error.reason }`, 'Put that right, then start again.' ) :
			error;
	}
}
