<?php
/**
 * Gives PHP's own server addresses like Meta-Wiki's: /wiki/Title is a page, anything else a file.
 */
if ( preg_match( '!^/(wiki/|\?|$)!', $_SERVER['REQUEST_URI'] ) ) {
	$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
	require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
	return true;
}
return false;
