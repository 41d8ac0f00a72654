<?php
// change.php CHANGES: changes posts of a site, each known by its headline: see change-site.ts.

require __DIR__ . '/config.php';
require ABSPATH . 'wp-settings.php';
wp_set_current_user(1);

foreach (json_decode($argv[1], true) as $change) {
    [$post] = get_posts(['title' => $change['headline'], 'numberposts' => 1]);
    if (isset($change['deleted'])) {
        wp_trash_post($post->ID);
    } else {
        wp_update_post(wp_slash(['ID' => $post->ID, 'post_content' => $change['content']]));
    }
}
