<?php
/**
 * Loads the extensions and skins in the folder WIKI_EXTENSIONS, with Meta-Wiki's settings for those that are known here.
 * A setting of an extension that is not there has no effect.
 */
$folder = getenv( 'WIKI_EXTENSIONS' );
foreach ( glob( "$folder/*/extension.json" ) as $file ) {
	wfLoadExtension( basename( dirname( $file ) ), $file );
}
foreach ( glob( "$folder/*/skin.json" ) as $file ) {
	wfLoadSkin( basename( dirname( $file ) ), $file );
}

// MobileFrontend.
$wgMFAutodetectMobileView = true;
$wgDefaultMobileSkin = 'minerva';

// ParserMigration: "?useparsoid=1", and Parsoid for articles where it is ready for them.
$wgParserMigrationEnableQueryString = true;
$wgParserMigrationEnableParsoidArticlePages = $wgParserMigrationEnableParsoidMobileFrontend = version_compare( MW_VERSION, '1.45', '>=' );

// Translate.
$wgTranslateEnableMessageBundles = true;
$wgTranslateEnableMessageBundleIntegration = true;
$wgTranslateEnableLuaIntegration = true;
$wgGroupPermissions['user']['translate'] = true;
$wgGroupPermissions['user']['translate-messagereview'] = true;
$wgGroupPermissions['sysop']['pagetranslation'] = true;
$wgGroupPermissions['sysop']['translate-manage'] = true;
