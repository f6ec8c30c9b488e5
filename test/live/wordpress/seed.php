<?php
// Writes the seed bulletin and its neighbours into WordPress, as an editor would, and prints their
// ids as JSON. Arguments: the bulletin's JSON Feed, a picture.
require getenv('BANTIN_WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/image.php';
[, $feed, $picture] = $argv;

$bulletin = json_decode(file_get_contents($feed), true)['items'][0];
$paragraphs = explode("\n", $bulletin['content_html']);
$is_centred = fn($it) => str_contains($it, 'text-align: center');
$text = implode("\n", array_filter($paragraphs, fn($it) => !$is_centred($it)));
[, $first_line, $second_line] = array_values(array_filter($paragraphs, $is_centred));
$caption = html_entity_decode(strip_tags($first_line)) . "\n" . strip_tags($second_line);

$author = wp_insert_user([
    'user_login' => 'bh', 'user_pass' => 'mat-khau', 'display_name' => 'BH', 'role' => 'editor',
]);

/** A published post, half an hour after midnight: in UTC that is the day before. */
$write = fn($fields) => wp_insert_post(wp_slash($fields + [
    'post_status' => 'publish',
    'post_author' => $author,
    'post_date' => '2023-11-30 00:30:00',
]));
$fields = [
    'post_name' => 'bac-kan-chung-tay-vi-nguoi-ngheo',
    'post_title' => $bulletin['title'],
    'post_excerpt' => $bulletin['summary'],
    'post_content' => $text,
];
$post = $write($fields);

$upload = wp_upload_bits('trao-nha.png', null, file_get_contents($picture));
$image = wp_insert_attachment(wp_slash([
    'post_mime_type' => 'image/png',
    'post_title' => 'trao-nha',
    'post_excerpt' => $caption,
    'post_status' => 'inherit',
]), $upload['file'], $post);
wp_update_attachment_metadata($image, wp_generate_attachment_metadata($image, $upload['file']));
update_post_meta($image, '_wp_attachment_image_alt', 'Hai đại biểu trao chiếc chìa khóa.');
set_post_thumbnail($post, $image);

$in_text = "[caption id=\"attachment_$image\" align=\"aligncenter\" width=\"1200\"]"
    . "<img src=\"{$upload['url']}\" alt=\"\" width=\"1200\" height=\"800\" />"
    . "Chợ phiên Suối Mây[/caption]\n\nChợ họp sáng thứ Bảy.";

echo json_encode([
    'post' => $post,
    'pictureInText' => $write(['post_title' => 'Chợ phiên', 'post_content' => $in_text]),
    'protected' => $write(['post_title' => 'Chỉ cho nội bộ', 'post_password' => 'mat-khau'] + $fields),
    'draft' => $write(['post_status' => 'draft', 'post_title' => 'Bản nháp'] + $fields),
    'picture' => $upload['url'],
]);
