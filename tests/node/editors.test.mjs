import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const elements = read('dist/custom-elements.json')
  .modules.flatMap(({declarations}) => declarations)
  .filter(({customElement}) => customElement);
const html = read('dist/vscode.html-custom-data.json');
const css = read('dist/vscode.css-custom-data.json');
const webTypes = read('dist/web-types.json');
const jetBrainsElements = webTypes.contributions.html.elements;

const namesOf = (items = []) => items.map(({name}) => name);
const setOf = (list) => [...new Set(elements.flatMap((element) => namesOf(element[list])))].sort();
const find = (items, name) => items.find((item) => item.name === name);

test('the editors know every tag and attribute, with what it is', () => {
  const tags = elements.map(({tagName}) => tagName);
  assert.equal(tags.length, 5);
  assert.deepEqual(namesOf(html.tags), tags);
  assert.deepEqual(namesOf(jetBrainsElements), tags);
  for (const {tagName, attributes} of elements) {
    for (const list of [find(html.tags, tagName).attributes, find(jetBrainsElements, tagName).attributes]) {
      assert.deepEqual(namesOf(list), namesOf(attributes));
      for (const {name, description} of list) assert.ok(description.value ?? description, name);
    }
  }
});

test('the editors know the values of every attribute that has a list of them', () => {
  const valuesIn = (tag, name) => namesOf(find(find(html.tags, tag).attributes, name).values);
  assert.deepEqual(valuesIn('article-card', 'layout'), ['auto', 'stacked', 'row', 'overlay', 'text']);
  assert.deepEqual(valuesIn('article-card', 'heading-level'), ['auto', '2', '3', '4', '5', '6']);
  assert.deepEqual(valuesIn('article-back-to-top', 'progress'), ['none', 'ring', 'bar']);
  assert.deepEqual(valuesIn('article-body', 'loading'), ['lazy', 'eager']);
  assert.deepEqual(valuesIn('article-card', 'href'), []);
  for (const {tagName, attributes} of elements) {
    for (const {name, type} of attributes) {
      assert.doesNotMatch(type.text, /^[A-Z]\w+$/, `${tagName} ${name}: a name that no editor can look up`);
      const jetBrains = find(find(jetBrainsElements, tagName).attributes, name).value;
      if (type.text === 'boolean') assert.deepEqual(jetBrains, {kind: 'no-value'});
      else assert.deepEqual(jetBrains, {kind: 'plain', type: type.text});
    }
  }
  assert.equal(find(find(html.tags, 'article-card').attributes, 'skeleton').valueSet, 'v');
});

test('the editors and the README are told values as defaults, not what the code calls them', () => {
  for (const {tagName, attributes, members} of elements) {
    for (const {name, default: value = ''} of [...attributes, ...members]) {
      assert.doesNotMatch(value, /^[A-Z][A-Z_\d]+$/, `${tagName} ${name}`);
    }
  }
  const {attributes} = find(jetBrainsElements, 'article-back-to-top');
  assert.deepEqual([find(attributes, 'threshold').default, find(attributes, 'min-page').default], ['1.5', '3']);
});

test('the editors know every slot, token, part and state', () => {
  const slots = setOf('slots').filter(Boolean);
  assert.deepEqual(namesOf(find(html.globalAttributes, 'slot').values).sort(), slots);
  assert.deepEqual(namesOf(css.properties).sort(), setOf('cssProperties'));
  assert.deepEqual(namesOf(webTypes.contributions.css.properties).sort(), setOf('cssProperties'));
  assert.deepEqual(
    namesOf(css.pseudoElements).sort(),
    setOf('cssParts').map((name) => `::part(${name})`),
  );
  assert.deepEqual(
    namesOf(css.pseudoClasses).sort(),
    setOf('cssStates').map((name) => `:state(${name})`),
  );
  for (const {tagName, slots: own, cssParts, cssStates = []} of elements) {
    const {slots: known, css: styles} = find(jetBrainsElements, tagName);
    assert.deepEqual(namesOf(known), namesOf(own));
    assert.deepEqual(namesOf(styles.parts), namesOf(cssParts));
    assert.deepEqual(
      namesOf(styles['pseudo-classes'] ?? []),
      namesOf(cssStates).map((name) => `state(${name})`),
    );
  }
});

test('the editors know every property and event, with its class', () => {
  for (const {tagName, members, events = []} of elements) {
    const {properties, events: known} = find(jetBrainsElements, tagName).js;
    assert.deepEqual(namesOf(properties), namesOf(members.filter(({kind}) => kind === 'field')));
    assert.deepEqual(namesOf(known), namesOf(events));
    const {value} = find(html.tags, tagName).description;
    for (const {name, type} of events) {
      assert.match(name, /^article-/);
      assert.ok(value.includes(`\`${name}\` (\`${type.text}\`)`), name);
    }
  }
});

test('the package says where the files are, and of which version', () => {
  const manifest = read('package.json');
  assert.equal(manifest['web-types'], './dist/web-types.json');
  assert.deepEqual([webTypes.name, webTypes.version], [manifest.name, manifest.version]);
});
