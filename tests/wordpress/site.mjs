// Starts a WordPress of its own: Debian's packages, a database and a web server on loopback, all in one folder.
import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-mbstring',
  'php-xml',
  'php-curl',
  'mariadb-server',
];

const isRoot = process.getuid?.() === 0;

function isHere() {
  const programs = ['php', 'mariadbd', 'mariadb-install-db'];
  return (
    existsSync('/usr/share/wordpress/wp-load.php') &&
    programs.every((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0)
  );
}

/**
 * Installs what is missing, where this is Debian and we may.
 *
 * @returns why there is no WordPress, or nothing
 */
export function installWordpress() {
  if (isHere()) return undefined;
  if (!isRoot || !existsSync('/etc/debian_version')) return `it needs Debian's packages ${PACKAGES.join(', ')}`;
  console.log('Installing WordPress, PHP and MariaDB');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...options) => spawnSync('apt-get', options, {stdio: 'ignore', env}).status === 0;
  // The packages would start services of their own.
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', {mode: 0o755});
  const install = () => apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  const isDone = install() || (apt('update') && install());
  if (isOurs) rmSync(policy);
  return isDone && isHere() ? undefined : "Debian's packages could not be installed";
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function until(isReady, what) {
  for (let attempts = 300; attempts; attempts--) {
    if (await isReady()) return;
    await wait(100);
  }
  throw new Error(`${what} did not come up`);
}

/** Pretty addresses for PHP's own web server, which has no rewriting. */
const ROUTER = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && (is_file($file) || is_file(rtrim($file, '/') . '/index.php'))) return false;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

const configuration = (origin, socket) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_ENVIRONMENT_TYPE', 'local');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, 'for tests only');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** No mail, and no portraits from another site. */
const PLUGIN = `<?php
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_option_show_avatars', fn() => '0');
`;

/** Copies the package's files, of which many are links into other folders. */
function copySite(site) {
  const copy = (from, to) => existsSync(from) && cpSync(from, to, {recursive: true, dereference: true, force: false});
  copy('/usr/share/wordpress', site);
  copy('/var/lib/wordpress/wp-content', join(site, 'wp-content'));
  for (const name of ['uploads', 'mu-plugins', 'upgrade']) mkdirSync(join(site, 'wp-content', name), {recursive: true});
  rmSync(join(site, 'wp-config.php'), {force: true});
  rmSync(join(site, '.htaccess'), {force: true});
}

/**
 * Starts a WordPress with posts, categories, tags and pictures.
 *
 * @param folder where all of it is; emptied before
 * @returns its origin, the folder of its pages, and what ends it
 */
export async function startWordpress(folder) {
  rmSync(folder, {recursive: true, force: true});
  const site = join(folder, 'site');
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  mkdirSync(data, {recursive: true});
  copySite(site);
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) {
      const end = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await Promise.race([end, wait(5000, undefined, {ref: false})]);
      child.kill('SIGKILL');
    }
    rmSync(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  };
  const user = isRoot ? ['--user=mysql'] : [];
  if (isRoot) {
    chmodSync(folder, 0o755);
    spawnSync('chown', ['mysql', folder, data]);
  }
  const options = ['--no-defaults', `--datadir=${data}`, ...user];
  spawnSync('mariadb-install-db', [...options, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const server = [...options, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'];
  children.push(spawn('mariadbd', server, {stdio: 'ignore'}));
  const sql = (text) => spawnSync('mariadb', ['--no-defaults', '-S', socket, '-u', 'root', '-e', text]).status === 0;
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(join(site, 'wp-config.php'), configuration(origin, socket));
  writeFileSync(join(site, 'wp-content/mu-plugins/test.php'), PLUGIN);
  writeFileSync(join(folder, 'router.php'), ROUTER);
  try {
    await until(() => sql('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4'), 'the database');
    const php = ['-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', site, join(folder, 'router.php')];
    children.push(spawn('php', php, {stdio: 'ignore', env: {...process.env, PHP_CLI_SERVER_WORKERS: '3'}}));
    await until(
      () =>
        fetch(`${origin}/readme.html`).then(
          ({ok}) => ok,
          () => false,
        ),
      'the web server',
    );
    await installSite(origin);
    const seed = fileURLToPath(new URL('seed.php', import.meta.url));
    const {status, stderr} = spawnSync('php', [seed, site], {encoding: 'utf8'});
    if (status) throw new Error(`the posts could not be made: ${stderr}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return {origin, site, stop};
}

async function installSite(origin) {
  const form = {
    weblog_title: 'Tide & Ünïcode',
    user_name: 'editor',
    admin_password: 'for tests only',
    admin_password2: 'for tests only',
    pw_weak: '1',
    admin_email: 'editor@example.test',
    blog_public: '1',
    language: '',
  };
  const answer = await fetch(`${origin}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(`the installation answered with status ${answer.status}`);
}
