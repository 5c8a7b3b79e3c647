import {readFileSync} from 'node:fs';

// What the manifest is made from. The analyzer's Lit plugin reads `static properties`; the plugin below
// spells out names that mean nothing outside the file and leaves out what is private.

/** `const NAME = value;` and `const NAME = ['a', 'b'] as const;` of a source file. */
function constantsOf(source) {
  return Object.fromEntries(
    [...source.matchAll(/^(?:export )?const ([A-Z_]+) = (.+?)(?: as const)?;$/gms)].map((m) => m.slice(1)),
  );
}

/** `type Name = (typeof NAMES)[number]`, as the union that it is. */
function unionsOf(source) {
  const constants = constantsOf(source);
  return [...source.matchAll(/^export type (\w+) = \(typeof ([A-Z_]+)\)\[number\];$/gm)].map(([, type, list]) => [
    type,
    [...constants[list].matchAll(/'[^']*'/g)].join(' | '),
  ]);
}

/** Where values are that several files need. */
const VALUES = ['src/controllers/outline.ts', 'src/elements/article-back-to-top/back-to-top-values.ts'];

/** What an element shows to its own parts, or has from Lit. */
const INTERNAL = ['internals', 'locale', 'omitted', 'shadowRootOptions', 'shown'];

const publicMembers = {
  name: 'public-members',
  packageLinkPhase({customElementsManifest}) {
    const sources = customElementsManifest.modules.map(({path}) => [path, readFileSync(path, 'utf8')]);
    const values = VALUES.map((path) => [path, readFileSync(path, 'utf8')]);
    sources.push(...values);
    const unions = sources.flatMap(([, source]) => unionsOf(source));
    const spell = (type) =>
      unions.reduce((text, [name, union]) => text.replace(new RegExp(`\\b${name}\\b`), union), type);
    for (const {path, declarations} of customElementsManifest.modules) {
      const own = sources.find(([name]) => name === path);
      const constants = Object.assign({}, ...[...values, own].map(([, source]) => constantsOf(source)));
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({name, privacy}) =>
            !name.startsWith('#') && privacy !== 'protected' && privacy !== 'private' && !INTERNAL.includes(name),
        );
        // What the analyzer takes for events because a method makes one; the class says all of them.
        if (declaration.events) declaration.events = declaration.events.filter(({description}) => description);
        for (const field of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (field.type?.text) {
            field.type.text = spell(field.type.text).replaceAll(' | null', '').replaceAll(' | undefined', '');
          }
          if (field.default in constants) field.default = constants[field.default];
        }
      }
    }
  },
};

export default {
  globs: ['src/elements/*/article-*.ts', 'src/events/*-event.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicMembers],
};
