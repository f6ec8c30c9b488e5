import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const FOLDER = 'dist/cdn';
const INTEGRITY = 'integrity.json';

const read = (name) => readFileSync(`${FOLDER}/${name}`);
const text = (name) => read(name).toString();
const hash = (name) => `sha384-${createHash('sha384').update(read(name)).digest('base64')}`;

const files = readdirSync(FOLDER).filter((name) => name !== INTEGRITY);
const scripts = files.filter((name) => name.endsWith('.js'));
/** What another script loads, as a module. */
const CHUNK = /^bantin-article\.(?!single)[\w-]+\.js$/;
const { version, ...hashes } = JSON.parse(read(INTEGRITY));

describe(`${FOLDER}/${INTEGRITY}`, () => {
  it('names the version of the package', () => {
    assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('names every file beside it, and no other', () => {
    assert.deepEqual(Object.keys(hashes).sort(), files.sort());
    for (const name of [
      'bantin-article.js',
      'bantin-article.single.js',
      'frame.html',
      'frame.js',
    ]) {
      assert.ok(Object.hasOwn(hashes, name), `${name} is missing`);
    }
  });

  for (const name of files) {
    it(`has the hash of ${name}`, () => assert.equal(hashes[name], hash(name)));
  }
});

describe(`${FOLDER}/frame.html`, () => {
  const page = text('frame.html');
  const tags = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);

  it('holds each of its scripts to its hash, in the tag and in its policy', () => {
    const names = tags.map((tag) => /src="([\w.-]+)\?/.exec(tag)?.[1]);
    assert.deepEqual(names, ['bantin-article.single.js', 'frame.js']);
    for (const [index, name] of names.entries()) {
      assert.ok(tags[index].includes(`integrity="${hash(name)}"`), tags[index]);
      assert.match(tags[index], / crossorigin /);
      assert.ok(/script-src [^;]*/.exec(page)[0].includes(`'${hash(name)}'`), name);
    }
  });

  it('has its policy before what that is for, and nothing inline', () => {
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<script'));
    assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=|<script[^>]*>[^<]/);
  });
});

describe('a built script', () => {
  it('is one of those that are known', () => assert.ok(scripts.length >= 7, scripts.join(', ')));

  for (const name of scripts) {
    it(`neither writes into the page's text nor makes code of text: ${name}`, () => {
      assert.doesNotMatch(text(name), /\bdocument\.write|\beval\b|\bFunction\(|\bimportScripts\b/);
      assert.doesNotMatch(text(name), /\bset(?:Timeout|Interval)\(\s*["'`]/);
    });

    it(`has no inline style, which a strict policy refuses: ${name}`, () => {
      assert.doesNotMatch(
        text(name),
        // `style="…"` alone may be text of a body, which is rebuilt without it.
        /(?:setAttribute|createElement)\(["'`]style|\bcssText\b/,
      );
    });
  }

  for (const name of scripts.filter((it) => !CHUNK.test(it))) {
    it(`is a classic script as well as a module: ${name}`, () => {
      assert.doesNotThrow(() => new Function(text(name)));
      assert.match(text(name), /^\(\(\)=>\{"use strict";/);
    });
  }

  it('loads no other, where everything is in it', () => {
    // Those load chunks: the formats, and what only some pages or bodies need.
    const loaders = ['', '.other-json', '.page', '.rss'].map((it) => `bantin-article${it}.js`);
    for (const name of scripts.filter((it) => !loaders.includes(it))) {
      assert.doesNotMatch(text(name), /\bimport\s*[({"'*]/, name);
    }
    assert.match(text('bantin-article.js'), /\bimport\(/);
  });

  it('has templates without a style', () => {
    assert.doesNotMatch(text('bantin-article.js'), /\sstyle=/);
  });
});
