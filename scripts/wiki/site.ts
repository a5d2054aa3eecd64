import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { ACCOUNTS } from './accounts';
import { Failure } from './failure';
import type { MediaWiki } from './mediawiki';
import { ROOT, WIKI_FOLDER } from './paths';
import { failWith, run } from './run';

export interface Site {
	folder: string;
	address: string;
	code: string;
	/** The environment variables that every PHP process of this site needs. */
	env: Record<string, string>;
}

export interface SiteOptions {
	name: string;
	fresh?: boolean;
	/** Begins again with a copy of the site of that name, which must be at rest. */
	copyOf?: string;
	extensions?: string | undefined;
	log?: ( line: string ) => void;
}

/** Opens the site of that name below `.wiki/sites/`. Creates it if it does not exist yet. */
export async function openSite( mediawiki: MediaWiki, address: string, { name, fresh = false, copyOf, extensions = '', log = () => {} }: SiteOptions ): Promise<Site> {
	const folder = `${ WIKI_FOLDER }/sites/${ name }`;
	const env = { MW_CONFIG_FILE: `${ ROOT }scripts/wiki/settings.php`, WIKI_SITE: folder, WIKI_ADDRESS: address, WIKI_EXTENSIONS: extensions };
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
		await create( { ...site, env: { ...env, WIKI_EXTENSIONS: '' } } ).catch( failWith( "MediaWiki's installer stopped", 'Put that right, then start again.' ) );
		await writeFile( stamp, mediawiki.version );
	} else if ( version !== mediawiki.version ) {
		throw new Failure(
			`The wiki in ${ folder } was made by MediaWiki ${ version }, this is ${ mediawiki.version }.`,
			'Begin with a new one: npm start -- --fresh'
		);
	}
	if ( extensions !== '' ) {
		// It creates the tables that extensions need.
		await maintain( site, 'update', [ '--quick' ] ).catch( failWith( 'MediaWiki does not run with these extensions', 'Take the extension out that it names, or one that it needs into the folder, then start again.' ) );
	}
	return site;
}

/** Runs one of MediaWiki's maintenance scripts on a site, and returns its output. */
export function maintain( { code, env }: Pick<Site, 'code' | 'env'>, script: string, args: string[] = [] ): Promise<string> {
	return run( 'php', [ `${ code }/maintenance/run.php`, script, ...args ], { env } );
}

async function create( site: Site ) {
	const { admin, maintainer, reader } = ACCOUNTS;
	const { folder, address, code } = site;
	for ( const part of [ 'cache', 'data', 'images', 'installer' ] ) {
		await mkdir( `${ folder }/${ part }`, { recursive: true } );
	}
	// The installer refuses to work where settings exist and writes its own, which are never used.
	await maintain( { code, env: { MW_CONFIG_FILE: `${ folder }/installer/none.php` } }, 'install', [
		'--dbtype=sqlite',
		'--dbname=wiki',
		`--dbpath=${ folder }/data`,
		`--confpath=${ folder }/installer`,
		`--server=${ address }`,
		'--scriptpath=',
		`--pass=${ admin.password }`,
		'Meta',
		admin.name
	] );
	await rm( `${ folder }/installer`, { recursive: true } );
	await maintain( site, 'createAndPromote', [ '--custom-groups=confirmed', maintainer.name, maintainer.password ] );
	await maintain( site, 'createAndPromote', [ reader.name, reader.password ] );
}
