// Bundles the page side of the contestants as a site would: production builds, minified, one module each.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const bundles = new Map();

/** Returns the module made of `<name>.page.js`. */
export function bundleOf(name) {
  if (!bundles.has(name)) bundles.set(name, bundle(new URL(`${name}.page.js`, import.meta.url)));
  return bundles.get(name);
}

async function bundle(entry) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const KIT_SHEETS = {
  shoelace: 'node_modules/@shoelace-style/shoelace/dist/themes/light.css',
  'web-awesome': 'node_modules/@awesome.me/webawesome/dist/styles/themes/default.css',
};

/** Returns the style sheet `page/<name>.css`, or the theme that a kit needs. */
export function sheetOf(name) {
  return readFile(new URL(KIT_SHEETS[name] ?? `page/${name}.css`, import.meta.url));
}
