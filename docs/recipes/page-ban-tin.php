<?php
/**
 * Template Name: Bản tin
 *
 * For a theme's folder. The page's custom field "bantin_src" holds the bulletin's address, its own
 * link field "bantin_link" that of the bulletin's page.
 */
$src = get_post_meta(get_queried_object_id(), 'bantin_src', true);
$link = get_post_meta(get_queried_object_id(), 'bantin_link', true);
wp_enqueue_script('bantin-article', 'https://cdn.example/bantin-article/0.1.0/bantin-article.js', [], null, true);
get_header();
?>
<bantin-article src="<?php echo esc_url($src); ?>" heading-level="1">
    <a href="<?php echo esc_url($link ?: $src); ?>"><?php the_title(); ?></a>
</bantin-article>
<?php
get_footer();
