import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { apt, CHECK, updateLists } from './debian';
import { Failure } from './failure';
import { WIKI_FOLDER } from './paths';
import { failWith, run } from './run';

/** The Debian release whose package is MediaWiki 1.43, the long-term support release. */
const RELEASE = 'trixie';
const PACKAGES = [ 'mediawiki', 'mediawiki-classes' ];
const OLDEST_MINOR = 43;
const BY_HAND = 'Unpack MediaWiki 1.43 anywhere and start with MEDIAWIKI_DIR=<its folder> in the environment.';

export interface MediaWiki {
	folder: string;
	version: string;
}

/** The folder that MEDIAWIKI_DIR names, or else Debian's package, which is unpacked (not installed) below `.wiki/` the first time. */
export async function ensureMediaWiki( log: ( line: string ) => void ): Promise<MediaWiki> {
	const given = process.env.MEDIAWIKI_DIR;
	const folder = given ? resolve( given ) : `${ WIKI_FOLDER }/mediawiki`;
	if ( !given && !existsSync( folder ) ) {
		log( 'MediaWiki 1.43: downloading (53 MB) and unpacking' );
		await download( folder );
	}
	const defines = await readFile( `${ folder }/includes/Defines.php`, 'utf8' ).catch( () => '' );
	const version = /'MW_VERSION', '([^']+)'/.exec( defines )?.[ 1 ];
	if ( version === undefined ) {
		throw new Failure( `There is no MediaWiki in ${ folder }.`, BY_HAND );
	}
	if ( Number( /^1\.(\d+)/.exec( version )?.[ 1 ] ) < OLDEST_MINOR ) {
		throw new Failure( `The MediaWiki in ${ folder } is ${ version }, too old for this gadget.`, BY_HAND );
	}
	return { folder, version };
}

async function download( folder: string ) {
	const work = `${ folder }.part-${ process.pid }`;
	const code = `${ work }/unpacked/usr/share/mediawiki`;
	const clean = () => rmSync( work, { recursive: true, force: true } );
	process.once( 'exit', clean );
	try {
		await mkdir( `${ work }/lists/partial`, { recursive: true } );
		await writeFile( `${ work }/sources.list`, `${ await sourceLine() }\n` );
		const ownLists = [
			`-oDir::Etc::sourcelist=${ work }/sources.list`,
			'-oDir::Etc::sourceparts=-',
			`-oDir::State::Lists=${ work }/lists`,
			'-oDir::Cache::pkgcache=',
			'-oDir::Cache::srcpkgcache=',
			'-oAPT::Sandbox::User='
		];
		await apt( [ ...ownLists, '-oAPT::Update::Error-Mode=any', 'update' ] );
		await apt( [ ...ownLists, 'download', ...PACKAGES.map( ( name ) => `${ name }/${ RELEASE }` ) ], { cwd: work } );
		for ( const file of ( await readdir( work ) ).filter( ( name ) => name.endsWith( '.deb' ) ) ) {
			await run( 'dpkg', [ '--extract', `${ work }/${ file }`, `${ work }/unpacked` ] );
		}
		// Debian spreads the code over the system, and puts links in its place.
		for ( const link of [ 'LocalSettings.php', 'config', 'extensions', 'images' ] ) {
			await rm( `${ code }/${ link }`, { force: true } );
		}
		await rename( `${ code }/extensions-core`, `${ code }/extensions` );
		await mkdir( `${ code }/images` );
		await mkdir( `${ code }/cache` );
		// Another process may have done the same meanwhile.
		if ( !existsSync( folder ) ) {
			await rename( code, folder );
		}
	} catch ( error ) {
		failWith( 'MediaWiki could not be downloaded', `${ CHECK } Or: ${ BY_HAND }` )( error );
	} finally {
		clean();
		process.off( 'exit', clean );
	}
}

/** The line for apt that names the release on the mirror that this machine uses. Only Debian has one. */
async function sourceLine(): Promise<string> {
	const findMirror = async () => /^Debian main (\S+)$/m.exec( await apt( [ 'indextargets', '--format', '$(LABEL) $(COMPONENT) $(REPO_URI)', 'Identifier: Packages' ] ) )?.[ 1 ];
	// A machine without package lists knows no mirror.
	const mirror = await findMirror() ?? await updateLists().then( findMirror );
	if ( !mirror ) {
		throw new Failure( 'apt-get knows no mirror of Debian.', `Add one to /etc/apt, or: ${ BY_HAND }` );
	}
	return `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${ mirror } ${ RELEASE } main`;
}
