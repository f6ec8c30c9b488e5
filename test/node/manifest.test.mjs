import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import * as api from '../../dist/bantin-article.js';

const { BantinArticleElement } = api;
const LIFECYCLE = /^(?:constructor|requestUpdate|\w+Callback)$/;

const readText = (path) => readFileSync(path, 'utf8');
const readJson = (path) => JSON.parse(readText(path));
const { modules } = readJson('custom-elements.json');
const element = modules.flatMap(({ declarations }) => declarations).find((it) => it.customElement);
const names = (list) => list.map(({ name }) => name).sort();
const member = (name) => Object.getOwnPropertyDescriptor(BantinArticleElement.prototype, name);

/** What the element writes into its shadow tree or its styles, wherever `pattern` finds it. */
function written(pattern) {
  const paths = readdirSync('dist/view', { recursive: true }).filter((it) => it.endsWith('.js'));
  const text = paths.map((path) => readText(`dist/view/${path}`)).join('\n');
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
}

describe('custom-elements.json', () => {
  it('tells of files that are there', () => {
    const paths = modules.flatMap(({ path, exports }) => [
      path,
      ...exports.map(({ declaration }) => declaration.module),
    ]);
    for (const path of paths) assert.ok(readText(path), path);
  });

  it('has the exports of the package, and who registers the tag', () => {
    const find = (path) => modules.find((module) => module.path === path).exports;
    assert.deepEqual(names(find('dist/bantin-article.js')), Object.keys(api).sort());
    const tags = find('dist/index.js').filter(({ kind }) => kind === 'custom-element-definition');
    assert.deepEqual(names(tags), [element.tagName]);
  });

  it('has every attribute', () => {
    assert.deepEqual(
      names(element.attributes),
      [...BantinArticleElement.observedAttributes].sort(),
    );
  });

  for (const { name, fieldName, default: value } of element.attributes) {
    it(`describes "${name}", with its default`, () => {
      const get = fieldName && member(fieldName).get;
      // The scale does not live in its attribute; and no language is a default.
      if (name === 'font-scale') return assert.equal(value, '1');
      if (name === 'lang') return assert.equal(value, undefined);
      assert.equal(value, JSON.stringify(get.call({ getAttribute: () => null })));
    });
  }

  it('has every property and method, and knows which are read-only', () => {
    const own = Object.getOwnPropertyNames(BantinArticleElement.prototype);
    const expected = own.filter((name) => !LIFECYCLE.test(name)).sort();
    const members = element.members.filter((it) => !it.static);
    assert.deepEqual(names(members), expected);
    const isReadOnly = (name) => member(name).get !== undefined && member(name).set === undefined;
    assert.deepEqual(names(members.filter((it) => it.readonly)), expected.filter(isReadOnly));
  });

  it('has every event, each by the class that it is of', () => {
    const classes = Object.keys(api).filter((name) => name.endsWith('Event'));
    assert.deepEqual(element.events.map(({ type }) => type.text).sort(), classes);
    for (const { name, type } of element.events) assert.equal(new api[type.text]({}).type, name);
  });

  it('has every slot', () => {
    assert.deepEqual(names(element.slots), ['', ...written(/<slot name="(\w+)"/g)]);
  });

  it('has every part', () => {
    const parts = written(/\bpart="([a-z]+)/g);
    assert.ok(parts.length > 0, 'no part was found');
    assert.deepEqual(
      parts.filter((name) => !names(element.cssParts).includes(name)),
      [],
    );
  });

  it('has every custom property, with its default', () => {
    const uses = written(/var\((--bantin-[\w-]+, [^)]+)\)/g);
    const told = element.cssProperties.map((it) => `${it.name}, ${it.default}`);
    assert.deepEqual(
      told.filter((it) => !uses.includes(it)),
      [],
    );
    assert.deepEqual(names(element.cssProperties), written(/var\((--bantin-[\w-]+)/g));
  });

  it('has every state', () => {
    const [list] = written(/STATES = \[([^\]]+)\]/g);
    assert.deepEqual(names(element.cssStates), list.match(/\w+/g).sort());
  });

  it('is what the editors are told', () => {
    const html = readJson('dist/vscode.html-custom-data.json').tags[0];
    const { elements } = readJson('dist/web-types.json').contributions.html;
    for (const tag of [html, elements[0]]) {
      assert.equal(tag.name, element.tagName);
      assert.deepEqual(names(tag.attributes), names(element.attributes));
    }
    assert.deepEqual(names(elements[0].events), names(element.events));
    const css = readJson('dist/vscode.css-custom-data.json');
    assert.deepEqual(names(css.properties), names(element.cssProperties));
  });
});

describe("the frameworks' types", () => {
  const root = ts.createSourceFile('', readText('types/markup.d.ts'), ts.ScriptTarget.Latest);
  const membersOf = (name) => {
    const found = root.statements.find(
      (it) => ts.isInterfaceDeclaration(it) && it.name.text === name,
    );
    return found.members.map((it) => it.name.text).sort();
  };

  it('have every attribute but those of all elements, and every property that can be set', () => {
    const attributes = names(element.attributes).filter((name) => name !== 'lang');
    const fields = element.members.filter((it) => it.kind === 'field' && !it.readonly);
    const expected = [...new Set([...attributes, ...names(fields)])].sort();
    assert.deepEqual(membersOf('BantinArticleMarkup'), expected);
  });

  it('have every event', () => {
    assert.deepEqual(membersOf('BantinArticleEvents'), names(element.events));
  });
});
