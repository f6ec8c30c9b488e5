<?php
/**
 * Plugin Name: Bản tin
 * Description: [bantin src="https://portal.example/tin.json" title="Tên bản tin" link="https://portal.example/tin"]
 */
add_shortcode('bantin', function ($given) {
    $bantin = shortcode_atts(['src' => '', 'title' => 'Bản tin', 'link' => ''], $given, 'bantin');
    $script = 'https://cdn.example/bantin-article/0.1.0/bantin-article.js';
    // Before WordPress 6.3 the last argument only means: at the end of the page.
    wp_enqueue_script('bantin-article', $script, [], null, ['strategy' => 'async']);
    return sprintf(
        '<bantin-article src="%s"><a href="%s">%s</a></bantin-article>',
        esc_url($bantin['src']),
        esc_url($bantin['link'] ?: $bantin['src']),
        esc_html($bantin['title'])
    );
});
