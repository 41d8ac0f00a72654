<?php
// Installs the site and fills it with what a JSON file says (see site-contents.ts): php fill.php CONTENTS EXPORT

[, $contents_file, $export_file] = $argv;
$contents = json_decode(file_get_contents($contents_file), true, 512, JSON_THROW_ON_ERROR);

(new mysqli('localhost', 'root', '', '', 0, getenv('KUTIP_DATABASE')))->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
require __DIR__ . '/config.php';
require ABSPATH . 'wp-settings.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/export.php';

/** Instead of a message to the new site's owner. */
function wp_new_blog_notification(): void
{
}

/** The number of what was made; ends where WordPress refused to make it. */
function made(int|WP_Error|false $id): int
{
    if (!is_int($id) || $id === 0) {
        throw new Exception(is_wp_error($id) ? $id->get_error_message() : 'WordPress refused');
    }
    return $id;
}

function user_of(string $name): int
{
    $login = sanitize_title($name);
    $user = get_user_by('login', $login);
    return $user ? $user->ID : made(wp_insert_user([
        'user_login' => $login,
        'user_pass' => 'mercusuar',
        'user_email' => "$login@telukselo.example",
        'display_name' => $name,
        'role' => 'author',
    ]));
}

function category_of(string $name): int
{
    $term = get_term_by('name', $name, 'category');
    return $term ? $term->term_id : made(wp_create_category($name));
}

function add_picture(array $picture): int
{
    $upload = wp_upload_bits("{$picture['name']}.jpg", null, file_get_contents($picture['file']), '2025/11');
    $id = made(wp_insert_attachment(wp_slash([
        'post_title' => $picture['name'],
        'post_excerpt' => $picture['caption'],
        'post_mime_type' => 'image/jpeg',
        'post_status' => 'inherit',
    ]), $upload['file']));
    update_post_meta($id, '_wp_attachment_image_alt', $picture['alternativeText']);
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $upload['file']));
    return $id;
}

function add_post(array $post, array $pictures): void
{
    $tokens = [];
    foreach ($pictures as $name => $id) {
        $tokens["{id:$name}"] = $id;
        $tokens["{url:$name}"] = wp_get_attachment_url($id);
    }
    $modified = $post['modified'] ?? $post['date'];
    $keep_modified = fn($data) => [
        ...$data,
        'post_modified' => $modified,
        'post_modified_gmt' => get_gmt_from_date($modified),
    ];
    add_filter('wp_insert_post_data', $keep_modified);
    $id = made(wp_insert_post(wp_slash([
        'post_type' => $post['type'],
        'post_status' => $post['status'],
        'post_title' => $post['title'],
        'post_content' => strtr($post['content'], $tokens),
        'post_excerpt' => $post['excerpt'] ?? '',
        'post_date' => $post['date'],
        'post_password' => $post['password'] ?? '',
        'post_author' => user_of($post['author']),
        'post_category' => isset($post['category']) ? [category_of($post['category'])] : [],
        'tags_input' => $post['tags'] ?? [],
    ]), true));
    remove_filter('wp_insert_post_data', $keep_modified);
    if (isset($post['picture'])) {
        set_post_thumbnail($id, $pictures[$post['picture']]);
    }
}

wp_install('Harian Teluk Selo', 'redaksi', 'redaksi@telukselo.example', true, '', 'mercusuar');
wp_installing(false);
wp_set_current_user(1);
wp_delete_post(1, true); // “Hello world!”

$pictures = [];
foreach ($contents['pictures'] as $picture) {
    $pictures[$picture['name']] = add_picture($picture);
}
foreach ($contents['posts'] as $post) {
    add_post($post, $pictures);
}

ob_start();
export_wp();
file_put_contents($export_file, ob_get_clean());
