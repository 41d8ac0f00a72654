<?php
// copy.php PREFIX: copies the tables of the site, so that what a test changes there no other test sees.

$prefix = $argv[1];
$database = new mysqli('localhost', 'root', '', 'wordpress', null, getenv('KUTIP_DATABASE'));
foreach ($database->query("SHOW TABLES LIKE 'wp\\_%'")->fetch_all() as [$table]) {
    $copy = $prefix . substr($table, 3);
    $database->query("CREATE TABLE `$copy` LIKE `$table`");
    $database->query("INSERT INTO `$copy` SELECT * FROM `$table`");
}
// The roles and who has them are kept under names that begin like the tables.
$database->query("UPDATE `{$prefix}options` SET option_name = '{$prefix}user_roles' WHERE option_name = 'wp_user_roles'");
$database->query("UPDATE `{$prefix}usermeta` SET meta_key = CONCAT('$prefix', SUBSTR(meta_key, 4)) WHERE meta_key LIKE 'wp\\_%'");
