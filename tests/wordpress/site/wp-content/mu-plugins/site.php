<?php
// The settings of the site, which the tests rely on.

add_filter('locale', fn() => 'id_ID');
add_filter('pre_option_timezone_string', fn() => 'Asia/Jakarta');
add_filter('pre_option_permalink_structure', fn() => '/%category%/%year%/%monthnum%/%day%/%postname%/');

// One smaller copy of a picture is enough to see that the picture itself is taken.
add_filter('intermediate_image_sizes_advanced', fn($sizes) => ['medium' => $sizes['medium']]);
