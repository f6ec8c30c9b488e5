import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const LAYERS = ['entry', 'view', 'services', 'rules', 'model'];
const MAX_LINES = 200;
/** Where files are written by hand. Those of `test/fixtures` stand for documents of others. */
const WRITTEN = ['src', 'test', 'scripts', 'demo'];
const IS_WRITTEN = /\.(?:tsx?|m?js|html|css|svelte|php)$/;
const NOT_WRITTEN = /^test\/fixtures\/|\/(?:node_modules|dist)\//;
/** A chunk of its own. */
const READABILITY = 'src/rules/page/readability.ts';

const VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

const files = filesIn('src')
  .filter((path) => path.endsWith('.ts'))
  .map(read);

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true });
  return names.map((name) => `${folder}/${name.split(sep).join('/')}`);
}

function read(path) {
  const text = readFileSync(path, 'utf8');
  const root = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const file = { path, text, layer: layerOf(path), imports: [], names: [], calls: [], texts: [] };
  const visit = (node) => {
    collect(node, file);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return file;
}

/** Comments are no nodes, so nothing in them counts. */
function collect(node, { imports, names, calls, texts }) {
  if (ts.isIdentifier(node)) names.push(node.text);
  if (ts.isCallExpression(node)) calls.push(node.expression.getText());
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
  const isImportCall =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const from = isImportCall ? node.arguments[0] : node.moduleSpecifier;
  if (from && ts.isStringLiteralLike(from)) imports.push(from.text);
}

function layerOf(path) {
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 ? folder : 'entry';
}

/** Where a relative import leads, as a path from the project's folder. */
const target = (file, name) => posix.join(posix.dirname(file.path), name);

/** Fails with a line for each offence. */
function expectNone(offences) {
  assert.ok(offences.length === 0, offences.join('\n'));
}

/** That at most `most` files do something, all of them in one layer. */
function expectDoor(does, layer, most = Infinity) {
  const users = files.filter(does);
  const strangers = users.filter((file) => file.layer !== layer).map((file) => file.path);
  expectNone(strangers.map((path) => `${path}: belongs in ${layer}`));
  const paths = users.map((file) => file.path).join(', ');
  assert.ok(users.length <= most, `one door, but it is in ${paths}`);
}

const calls = (pattern) => (file) => file.calls.some((name) => pattern.test(name));
const names =
  (...some) =>
  (file) =>
    some.some((name) => file.names.includes(name));

describe('src', () => {
  it('has files, each in a layer that exists', () => {
    assert.ok(files.length > 0, 'src has no file');
    expectNone(files.filter(({ layer }) => !LAYERS.includes(layer)).map(({ path }) => path));
  });

  it('imports only from the same layer or one further right', () => {
    const wrong = (file) =>
      file.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => target(file, name))
        .filter((path) => LAYERS.indexOf(layerOf(path)) < LAYERS.indexOf(file.layer))
        .map((path) => `${file.path} (${file.layer}) imports ${path}`);
    expectNone(files.flatMap(wrong));
  });

  it('imports Lit in view alone, Readability in one file, and no other package', () => {
    const isLit = (name) => name === 'lit' || name.startsWith('lit/');
    const mayImport = ({ layer, path }, name) =>
      (isLit(name) && layer === 'view') ||
      (name === '@mozilla/readability' && path === READABILITY);
    const wrong = (file) =>
      file.imports
        .filter((name) => !name.startsWith('.') && !mayImport(file, name))
        .map((name) => `${file.path} imports ${name}`);
    expectNone(files.flatMap(wrong));
  });

  it('loads Readability only when a page needs it', () => {
    const importers = files.filter((file) =>
      file.imports.some((name) => target(file, name).replace(/\.js$/, '.ts') === READABILITY),
    );
    expectNone(
      importers
        .filter(({ text }) => /^import .*readability\.js/m.test(text))
        .map(({ path }) => path),
    );
    assert.equal(importers.length, 1, 'one file loads it');
  });

  it('registers the tag in one file of entry', () => {
    expectDoor(calls(/\bcustomElements\.define$/), 'entry', 1);
  });

  it('makes requests in one file of services', () => {
    expectDoor(calls(/^(?:(?:globalThis|window|self)\.)?fetch$/), 'services', 1);
    expectDoor(names('XMLHttpRequest'), 'services', 0);
  });

  it('stores in one file of services', () => {
    expectDoor(names('localStorage', 'sessionStorage'), 'services', 1);
  });

  it('parses HTML in rules alone, in one file', () => {
    expectDoor(names('DOMParser'), 'rules', 1);
    expectDoor(names('innerHTML', 'outerHTML', 'insertAdjacentHTML'), 'rules');
    expectDoor(names('parseHTML', 'parseHTMLUnsafe', 'setHTML', 'setHTMLUnsafe'), 'rules');
    expectDoor(names('createContextualFragment', 'unsafeHTML'), 'rules');
  });

  it('has its visible Vietnamese words in model/words.ts', () => {
    const others = files.filter(({ path }) => path !== 'src/model/words.ts');
    const wrong = ({ path, texts }) =>
      texts.filter((text) => VIETNAMESE.test(text)).map((text) => `${path}: ${text.trim()}`);
    expectNone(others.flatMap(wrong));
  });
});

describe('every file written by hand', () => {
  it(`has fewer than ${MAX_LINES} lines`, () => {
    const paths = WRITTEN.flatMap(filesIn).filter(
      (path) => IS_WRITTEN.test(path) && !NOT_WRITTEN.test(path),
    );
    const lines = (path) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
    const long = paths.filter((path) => lines(path) >= MAX_LINES);
    expectNone(long.map((path) => `${path}: ${lines(path)} lines`));
  });
});
