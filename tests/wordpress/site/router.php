<?php
// Answers every request: files as they are, anything else by WordPress.

$state = getenv('KUTIP_STATE');
$line = "{$_SERVER['REQUEST_METHOD']} {$_SERVER['REQUEST_URI']}\n";
file_put_contents("$state/requests", $line, FILE_APPEND | LOCK_EX);

$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
if (preg_match('/\.(?:jpg|css)$/', $path) && is_file(__DIR__ . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';

require __DIR__ . '/config.php';
require ABSPATH . 'wp-settings.php';
define('WP_USE_THEMES', true);
wp();
require ABSPATH . WPINC . '/template-loader.php';
