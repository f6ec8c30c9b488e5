<?php
// Makes a theme the one that the site is shown in. Argument: its folder's name.
require getenv('BANTIN_WORDPRESS') . '/wp-load.php';
switch_theme($argv[1]);
