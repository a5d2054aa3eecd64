<?php
/**
 * Answers requests for load.php, and keeps the answers, as the caches in front of Meta-Wiki do:
 * those with a version in their address for ever, because changed content gets a new version;
 * styles of skins and extensions for ever too, because no page of the wiki is in them, and making them takes half a second;
 * the others until the wiki's database is written to, so that an edit shows at once.
 */
$isKept = ( static function () {
	$site = getenv( 'WIKI_SITE' );
	$lastWrite = max( @filemtime( "$site/data/wiki.sqlite" ), @filemtime( "$site/data/wiki.sqlite-wal" ) );
	$file = "$site/cache/load/" . sha1( $_SERVER['REQUEST_URI'] . ( $_SERVER['HTTP_ACCEPT_ENCODING'] ?? '' ) );
	$stored = unserialize( (string)@file_get_contents( $file ) );
	if ( $stored && ( $stored['isFixed'] || $stored['lastWrite'] === $lastWrite ) ) {
		array_map( 'header', $stored['headers'] );
		$isUnchanged = in_array( 'ETag: ' . ( $_SERVER['HTTP_IF_NONE_MATCH'] ?? '' ), $stored['headers'], true );
		http_response_code( $isUnchanged ? 304 : 200 );
		echo $isUnchanged ? '' : $stored['body'];
		return true;
	}
	$modules = $_GET['modules'] ?? '';
	$hasPages = !is_string( $modules ) || preg_match( '/(?:^|[|,])(?:ext\.gadget|noscript|site|user)\b/', $modules );
	$isStyle = ( $_GET['only'] ?? '' ) === 'styles' && !$hasPages;
	// After a write, MediaWiki's own caches may give the old value for 11 seconds (WANObjectCache::HOLDOFF_TTL).
	$isSettled = time() - $lastWrite > 12;
	ob_start( static function ( $body ) use ( $file, $lastWrite, $isSettled, $isStyle ) {
		$headers = headers_list();
		$isPublic = preg_match( '/^Cache-Control:(?=.*\bpublic\b).*\bs-maxage=(\d+)/mi', implode( "\n", $headers ), $found );
		$seconds = $isPublic ? (int)$found[1] : -1;
		// An answer with an error, or to an address with a wrong version, lives for a minute (ResourceLoader::MAXAGE_RECOVER).
		$isFixed = $seconds > 60 || $seconds === 0 && $isStyle;
		if ( http_response_code() === 200 && ( $isFixed || $seconds === 0 && $isSettled ) ) {
			// Not in place, because another process may read it.
			file_put_contents( "$file-" . getmypid(), serialize( compact( 'headers', 'body', 'isFixed', 'lastWrite' ) ) );
			rename( "$file-" . getmypid(), $file );
		}
		return $body;
	} );
	return false;
} )();
if ( !$isKept ) {
	// Not in the function, because MediaWiki's settings are global variables.
	require $_SERVER['DOCUMENT_ROOT'] . '/load.php';
}
