<?php
/**
 * Plugin Name: Bản tin từ liên kết
 * Description: Every link <a class="bantin-article" href="https://portal.example/tin.json">…</a> becomes a bulletin.
 */
add_action('wp_enqueue_scripts', function () {
    $script = 'https://cdn.example/bantin-article/0.1.0/bantin-article.js';
    wp_enqueue_script('bantin-article', $script, [], null, ['strategy' => 'async']);
});
