<?php
// Makes the site answer as the tests want it to: see behaviour.ts.

$behaviour = json_decode(getenv('KUTIP_BEHAVIOUR') ?: '{}', true);

if (($behaviour['permalinks'] ?? '') === 'plain') {
    add_filter('pre_option_permalink_structure', fn() => '', 20); // after site.php
}

if (($behaviour['cors'] ?? '') === 'refused') {
    add_action('rest_api_init', function () {
        remove_filter('rest_pre_serve_request', 'rest_send_cors_headers');
    }, 100);
}

if (($behaviour['rest'] ?? '') === 'members-only') {
    add_filter('rest_authentication_errors', fn() => new WP_Error(
        'rest_not_logged_in',
        'You are not currently logged in.',
        ['status' => 401],
    ));
}

if (($behaviour['rest'] ?? '') === 'missing') {
    remove_action('template_redirect', 'rest_output_link_header', 11);
    remove_action('wp_head', 'rest_output_link_wp_head');
    add_action('parse_request', function ($wp) {
        if (!empty($wp->query_vars['rest_route'])) {
            $wp->query_vars = ['error' => '404'];
        }
    }, 0);
}

// Before WordPress answers a question to its REST API (`rest_api_loaded` comes at 10).
add_action('parse_request', function ($wp) use ($behaviour) {
    if (empty($wp->query_vars['rest_route'])) {
        return;
    }
    usleep(1000 * ($behaviour['delay'] ?? 0));
    if (isset($behaviour['busy']) && count_question() <= $behaviour['busy']['times']) {
        header('Retry-After: ' . $behaviour['busy']['retryAfter']);
        if (($behaviour['cors'] ?? '') !== 'refused') {
            header('Access-Control-Allow-Origin: *');
        }
        wp_send_json(['code' => 'too_many_requests', 'message' => 'Too many requests.'], 429);
    }
}, 5);

/** How many questions there were so far, this one among them. */
function count_question(): int
{
    $file = fopen(getenv('KUTIP_STATE') . '/questions', 'c+');
    flock($file, LOCK_EX);
    $count = 1 + (int) stream_get_contents($file);
    rewind($file);
    fwrite($file, (string) $count);
    fclose($file);
    return $count;
}
