<?php
// Installs WordPress into an empty database, without its mail and its wizard.
define('WP_INSTALLING', true);

$database = new mysqli('localhost', 'root', '', '', 0, getenv('BANTIN_SOCKET'));
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
$database->close();

/** WordPress's own sends a mail; this one is there first. */
function wp_new_blog_notification() {}

require getenv('BANTIN_WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Cổng thông tin điện tử', 'admin', 'admin@portal.example', true, '', 'mat-khau');
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
