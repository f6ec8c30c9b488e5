<?php
// Writes posts as somebody of each role would paste them, and prints what WordPress kept of them.
// Argument: a JSON list of { role, text } and of what else wp_insert_post takes.
require getenv('BANTIN_WORDPRESS') . '/wp-load.php';

$user_of = function ($role) {
    $user = get_user_by('login', $role);
    $made = ['user_login' => $role, 'user_pass' => 'mat-khau', 'role' => $role];
    return $user ? $user->ID : wp_insert_user($made);
};
$write = function ($post) use ($user_of) {
    // Whether WordPress filters depends on who is at work.
    wp_set_current_user($user_of($post['role']));
    $id = wp_insert_post(wp_slash($post + [
        'post_title' => 'Bài viết', 'post_status' => 'publish', 'post_content' => $post['text'],
    ]), true);
    if (is_wp_error($id)) throw new Exception($id->get_error_message());
    return ['id' => $id, 'kept' => get_post($id)->post_content];
};
echo json_encode(array_map($write, json_decode($argv[1], true)));
