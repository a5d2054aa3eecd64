<?php
/**
 * The local wiki's settings: as close to Meta-Wiki as a bare MediaWiki gets, and quick.
 * WIKI_SITE (the site's folder), WIKI_ADDRESS and WIKI_EXTENSIONS (may be empty) come from site.ts.
 */
$site = getenv( 'WIKI_SITE' );

$wgSitename = 'Meta';
$wgServer = getenv( 'WIKI_ADDRESS' );
$wgScriptPath = '';
$wgArticlePath = '/wiki/$1';
$wgLanguageCode = 'en';
$wgLocaltimezone = 'UTC';
$wgLogos = [ 'icon' => '/resources/assets/mediawiki.png' ];
$wgSecretKey = hash( 'sha256', $site );
// Browsers don't keep the cookies of two ports apart.
$wgCookiePrefix = basename( $site );

// Storage: everything inside the site's folder.
$wgDBtype = 'sqlite';
$wgDBname = 'wiki';
$wgSQLiteDataDir = "$site/data";
$wgCacheDirectory = "$site/cache";
$wgUploadDirectory = "$site/images";
$wgTmpDirectory = "$site/cache";
// In PHP's memory, which all workers of the server share: a page needs a third less time than with a database.
$wgMainCacheType = function_exists( 'apcu_fetch' ) ? CACHE_ACCEL : CACHE_DB;
// Logins survive a new start of the server.
$wgSessionCacheType = CACHE_DB;
$database = static fn ( $name ) => [
	'type' => 'sqlite',
	'dbname' => $name,
	'tablePrefix' => '',
	'variables' => [ 'synchronous' => 'OFF' ],
	'dbDirectory' => $wgSQLiteDataDir,
	'trxMode' => 'IMMEDIATE',
	'flags' => 0,
];
$wgObjectCaches[CACHE_DB] = [ 'class' => SqlBagOStuff::class, 'server' => $database( 'wikicache' ) ];
// In the wiki's own database the queue's transactions get in the way of those of the jobs.
$wgJobTypeConf['default'] = [
	'class' => JobQueueDB::class,
	'claimTTL' => 3600,
	'server' => $database( 'wiki_jobqueue' ),
];
$wgLocalisationCacheConf['store'] = 'array';

// What is written is seen at once.
$wgResourceLoaderMaxage['unversioned'] = 0;
$wgRunJobsAsync = false;
$wgJobRunRate = 10;

// Nothing leaves the machine, nothing limits a test.
$wgEnableEmail = false;
$wgPingback = false;
$wgRateLimits = [];
$wgPasswordAttemptThrottle = [];
$wgAccountCreationThrottle = [];
$wgTempAccountCreationThrottle = [];

// Problems go to the site's folder; a page that breaks says why.
$wgShowExceptionDetails = true;
$wgDBerrorLog = "$site/errors.log";
$wgDebugLogGroups['exception'] = $wgDebugLogGroups['error'] = "$site/errors.log";

// Rights.
$wgGroupPermissions['interface-admin']['editsitejs'] = true;
// As the right to create a JSON page (createwithcontentmodel) in newer MediaWiki.
$wgGroupPermissions['user']['editcontentmodel'] = false;
$wgGroupPermissions['autoconfirmed']['editcontentmodel'] = true;
$wgGroupPermissions['sysop']['editcontentmodel'] = true;
$wgGroupPermissions['confirmed'] = $wgGroupPermissions['autoconfirmed'];
$wgAutoConfirmAge = 4 * 86400;
$wgAutoConfirmCount = 5;
$wgAutoCreateTempUser['enabled'] = true;
$wgAllowUserJs = true;
$wgAllowUserCss = true;

// The page as Meta shows it.
$wgDefaultSkin = 'vector-2022';
$wgParserEnableLegacyHeadingDOM = false;
$wgNamespacesWithSubpages[NS_MAIN] = true;
// Wikis may make links of these words. Data must not.
$wgEnableMagicLinks = [ 'ISBN' => true, 'PMID' => true, 'RFC' => true ];
// An own version of one of these, in the folder WIKI_EXTENSIONS, takes its place.
$isBundled = static fn ( $name ) => !glob( getenv( 'WIKI_EXTENSIONS' ) . "/$name/*.json" );
wfLoadSkins( array_filter( [ 'Vector', 'MinervaNeue', 'MonoBook', 'Timeless' ], $isBundled ) );
wfLoadExtensions( array_filter( [ 'Gadgets', 'Scribunto', 'ParserFunctions', 'TemplateData', 'WikiEditor', 'CodeEditor' ], $isBundled ) );
$wgVectorNightMode = [ 'logged_out' => true, 'logged_in' => true, 'beta' => false ];
$wgMinervaNightMode = [ 'base' => true, 'loggedin' => true, 'amc' => true ];
// As the extension Translate does for translations, which end in the code of their language.
$wgHooks['PageContentLanguage'][] = static function ( $title, &$language ) {
	$services = MediaWiki\MediaWikiServices::getInstance();
	if ( preg_match( '#/([a-z]{2,3}(?:-[a-z]{2,8})*)$#', $title->getText(), $found ) &&
		$services->getLanguageNameUtils()->isKnownLanguageTag( $found[1] )
	) {
		$language = $services->getLanguageFactory()->getLanguage( $found[1] );
	}
};
// "?useparsoid=1" renders the page with Parsoid, as the extension ParserMigration does on Meta-Wiki.
$wgHooks['ArticleParserOptions'][] = static function ( $article, $options ) {
	if ( $article->getContext()->getRequest()->getBool( 'useparsoid' ) ) {
		$options->setUseParsoid();
	}
};
$wgScribuntoDefaultEngine = 'luasandbox';
$wgInterwikiCache = [
	'__global:w' => '0 https://en.wikipedia.org/wiki/$1',
	'__global:c' => '0 https://commons.wikimedia.org/wiki/$1',
	'__global:d' => '0 https://www.wikidata.org/wiki/$1',
	'__global:v' => '0 https://en.wikiversity.org/wiki/$1',
	'__global:outreach' => '0 https://outreach.wikimedia.org/wiki/$1',
	'__global:foundation' => '0 https://foundation.wikimedia.org/wiki/$1',
];
if ( getenv( 'WIKI_EXTENSIONS' ) ) {
	require __DIR__ . '/extensions.php';
}
// Settings of one site, such as a lock of the wiki, that a test writes and removes while the wiki runs.
if ( is_file( "$site/settings.php" ) ) {
	// Or PHP would take a change of the last two seconds for the file as it was.
	if ( function_exists( 'opcache_invalidate' ) ) {
		opcache_invalidate( "$site/settings.php", true );
	}
	require "$site/settings.php";
}
