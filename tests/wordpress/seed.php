<?php
// php seed.php <site>: what an editor would have made by hand. Posts with categories, tags, excerpts and pictures,
// titles with markup and entities, several scripts, and a body with what an admin may write: a script, too.
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

const POSTS = [
    ['Why the tide comes twice a day', ['Science'], ['sea', 'moon'], 'The moon pulls, and the earth turns.'],
    ['Rock &amp; sand: <em>how</em> “beaches” move', ['Science', 'Nature'], ['sea', 'sand'], ''],
    ['潮の満ち引き', ['Nature'], ['sea'], ''],
    ['المد والجزر', ['Nature'], ['sea', 'moon'], ''],
    ['A post without a picture', ['Science'], ['books'], ''],
    ['How bridges breathe', ['Technology'], ['bridges', 'steel'], 'Steel grows in the sun.'],
    ['What a library keeps', ['Policy'], ['books'], ''],
];

const WITHOUT_PICTURE = 4;

global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%year%/%postname%/');
flush_rewrite_rules();
update_option('timezone_string', 'Europe/Berlin');
wp_delete_post(1, true);
// Without a current user WordPress would take the script out of the body.
kses_remove_filters();

function draw_picture(int $post, int $index): void
{
    $image = imagecreatetruecolor(1200, 800);
    imagefilledrectangle($image, 0, 0, 1200, 800, imagecolorallocate($image, 30 * $index, 90, 180));
    $folder = wp_upload_dir()['path'];
    wp_mkdir_p($folder);
    $file = "$folder/picture-$index.jpg";
    imagejpeg($image, $file);
    $media = wp_insert_attachment(['post_mime_type' => 'image/jpeg', 'post_title' => "Picture $index", 'post_status' => 'inherit'], $file, $post);
    wp_update_attachment_metadata($media, wp_generate_attachment_metadata($media, $file));
    update_post_meta($media, '_wp_attachment_image_alt', "Alternative $index");
    set_post_thumbnail($post, $media);
}

foreach (POSTS as $index => [$title, $categories, $tags, $excerpt]) {
    $post = wp_insert_post([
        'post_title' => $title,
        'post_content' => "<p>Beginning of number $index.</p><h2>Part</h2><script>window.hurt = true</script><p>End.</p>",
        'post_excerpt' => $excerpt,
        'post_status' => 'publish',
        'post_author' => 1,
        'post_category' => array_map(fn($name) => category_exists($name) ?: wp_create_category($name), $categories),
        'tags_input' => $tags,
        'post_date' => gmdate('Y-m-d H:i:s', strtotime('2025-01-01 10:00:00') + $index * 86400 * 9),
    ], true);
    if (is_wp_error($post)) {
        fwrite(STDERR, $post->get_error_message());
        exit(1);
    }
    if ($index !== WITHOUT_PICTURE) draw_picture($post, $index);
}
