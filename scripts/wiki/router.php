<?php
/**
 * Gives PHP's own server addresses like Meta-Wiki's: /wiki/Title is a page, anything else a file.
 */
// Another name may lead to this machine too: a foreign website could then use the accounts, whose passwords are public.
$own = parse_url( getenv( 'WIKI_ADDRESS' ), PHP_URL_PORT );
if ( !in_array( $_SERVER['HTTP_HOST'] ?? '', [ "localhost:$own", "127.0.0.1:$own" ], true ) ) {
	http_response_code( 421 );
	echo 'This wiki answers at ' . getenv( 'WIKI_ADDRESS' ) . ' only.';
	return true;
}
if ( $_SERVER['REQUEST_METHOD'] === 'GET' && str_starts_with( $_SERVER['REQUEST_URI'], '/load.php?' ) ) {
	require __DIR__ . '/load-cache.php';
	return true;
}
$extensions = getenv( 'WIKI_EXTENSIONS' );
if ( preg_match( '!^/(wiki/|\?|$)!', $_SERVER['REQUEST_URI'] ) ) {
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
	require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
	return true;
}
// Files of the extensions that are not in MediaWiki's folder. Only types that need no program to run.
$types = [ 'css' => 'text/css', 'js' => 'text/javascript', 'json' => 'application/json', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'gif' => 'image/gif', 'jpg' => 'image/jpeg', 'woff2' => 'font/woff2' ];
if ( $extensions && preg_match( '!^/(?:extensions|skins)(/[^?]+\.(\w+))(?:\?|$)!', $_SERVER['REQUEST_URI'], $found ) ) {
	[ , $path, $ending ] = $found;
	$file = $extensions . rawurldecode( $path );
	if ( isset( $types[$ending] ) && !str_contains( $file, '/../' ) && is_file( $file ) ) {
		header( "Content-Type: $types[$ending]" );
		readfile( $file );
		return true;
	}
}
return false;
