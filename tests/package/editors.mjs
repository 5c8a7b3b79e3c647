// Writes what editors know the elements from: custom data for VS Code, web-types for JetBrains. Both come from the
// manifest, so that they say what the README says.
import {readFileSync, writeFileSync} from 'node:fs';

const file = (name) => new URL(`../../${name}`, import.meta.url);
const read = (name) => JSON.parse(readFileSync(file(name), 'utf8'));

/** `'a' | 'b' | number` → a, b; an attribute that may be anything has none. */
const valuesOf = ({type}) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({name}));

const isFlag = ({type}) => type?.text === 'boolean';

/** What a default is called in the place where it is written: text without the quotes of the code. */
const defaultOf = ({default: value}) => value?.replace(/^'(.*)'$/, '$1');

/** Leaves out keys without a value: these files are shipped. */
const filled = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value?.length !== 0));

/** Returns the items of all elements by name; what several have is there once, with the first description. */
function merge(elements, list) {
  const items = elements.flatMap((element) => element[list] ?? []).filter(({name}) => name);
  return items.filter(({name}, index) => items.findIndex((other) => other.name === name) === index);
}

const markdown = (value) => ({kind: 'markdown', value});

const describeList = (title, items = [], name = (item) => `\`${item.name}\``) =>
  items.length ? `\n\n**${title}**\n${items.map((item) => `- ${name(item)}: ${item.description}`).join('\n')}` : '';

/** What stands in a tag's tooltip. */
const describeElement = ({description, slots, events, cssParts, cssStates}) =>
  description +
  describeList('Slots', slots, ({name}) => (name ? `\`${name}\`` : '(default)')) +
  describeList('Events', events, ({name, type}) => `\`${name}\` (\`${type.text}\`)`) +
  describeList('Parts', cssParts) +
  describeList('States', cssStates, ({name}) => `\`:state(${name})\``);

const describeAttribute = (attribute) =>
  attribute.description +
  (attribute.type ? `\n\nType: \`${attribute.type.text}\`` : '') +
  (defaultOf(attribute) ? `\n\nDefault: \`${defaultOf(attribute)}\`` : '');

const describeToken = ({description, default: value}) => description + (value ? `\n\nDefault: \`${value}\`` : '');

/** @see https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: markdown(describeElement(element)),
    attributes: element.attributes.map((attribute) =>
      filled({
        name: attribute.name,
        description: markdown(describeAttribute(attribute)),
        values: valuesOf(attribute),
        // The editor's own set for attributes that are written without a value.
        valueSet: isFlag(attribute) ? 'v' : undefined,
      }),
    ),
  })),
  globalAttributes: [
    {
      name: 'slot',
      values: merge(elements, 'slots').map(({name, description}) => ({name, description: markdown(description)})),
    },
  ],
});

/** @see https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md */
const cssData = (elements) => ({
  version: 1.1,
  properties: merge(elements, 'cssProperties').map((token) => ({
    name: token.name,
    description: markdown(describeToken(token)),
  })),
  pseudoElements: merge(elements, 'cssParts').map(({name, description}) => ({name: `::part(${name})`, description})),
  pseudoClasses: merge(elements, 'cssStates').map(({name, description}) => ({name: `:state(${name})`, description})),
});

const describe = ({name, description}) => ({name, description});
const describeTyped = (item) => ({...describe(item), type: item.type?.text});

/** @see https://github.com/JetBrains/web-types/blob/master/schema/web-types.json */
const webTypes = (elements, {name, version}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map((element) =>
        filled({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) =>
            filled({
              ...describe(attribute),
              value: isFlag(attribute) ? {kind: 'no-value'} : {kind: 'plain', type: attribute.type?.text},
              default: defaultOf(attribute),
            }),
          ),
          slots: (element.slots ?? []).map(describe),
          js: {
            properties: element.members.filter(({kind}) => kind === 'field').map(describeTyped),
            events: (element.events ?? []).map(describeTyped),
          },
          css: {
            parts: (element.cssParts ?? []).map(describe),
            'pseudo-classes': (element.cssStates ?? []).map((state) => ({
              ...describe(state),
              name: `state(${state.name})`,
            })),
          },
        }),
      ),
    },
    css: {
      properties: merge(elements, 'cssProperties').map((token) => ({
        name: token.name,
        description: describeToken(token),
      })),
    },
  },
});

/** Puts the files beside the manifest. */
export function writeEditorData() {
  const elements = read('dist/custom-elements.json')
    .modules.flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement);
  const write = (name, content) => writeFileSync(file(`dist/${name}`), `${JSON.stringify(content, null, 2)}\n`);
  write('vscode.html-custom-data.json', htmlData(elements));
  write('vscode.css-custom-data.json', cssData(elements));
  write('web-types.json', webTypes(elements, read('package.json')));
}
