import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './browser.mjs';
import { describeWith } from './debian-packages.mjs';
import * as hosts from './documented-hosts.mjs';
import { expectBulletin, expectOneLink, runWithRecipe, visitPage } from './pasted-pages.mjs';
import {
  EDITORS,
  MARKED_LINK,
  PLAIN_LINK,
  posts,
  SHORT_TITLE,
  SHOWN_TITLE,
  shortSnippets,
} from './pasted-posts.mjs';
import { startWordPress } from './wordpress.mjs';

describeWith('wordpress', 'a snippet in Debian’s WordPress', () => {
  let wordpress;
  let browser;
  /** What WordPress made of each post: its id and the text that it kept. */
  let written;

  before(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(), openBrowser()]);
    mkdirSync(join(wordpress.folder, 'wp-content/mu-plugins'));
    const made = await wordpress.run('write-posts.php', JSON.stringify(Object.values(posts)));
    written = Object.fromEntries(Object.keys(posts).map((name, index) => [name, made[index]]));
  });
  after(() => Promise.all([browser?.close(), wordpress?.close()]));

  const visit = (name, look, options) =>
    visitPage(browser, `${wordpress.url}/?p=${written[name].id}`, look, options);
  const withRecipe = (name, folder, look) => runWithRecipe(wordpress, name, folder, look);

  describe('pasted by those who may not use unfiltered HTML', () => {
    for (const [name, kept, what] of [
      ['tag', PLAIN_LINK, 'the link'],
      ['script', PLAIN_LINK, 'the link'],
      ['link', MARKED_LINK, 'the link, with its class and data-*'],
      ['frame', `<p>${PLAIN_LINK}</p>`, 'the link'],
      ['plain', PLAIN_LINK, 'everything'],
    ]) {
      it(`keeps, of "${name}", ${what}`, () => {
        assert.equal(written[`${name} by an author`].kept.trim(), kept);
        assert.equal(written[`${name} by a contributor`].kept.trim(), kept);
      });
    }

    it('is a bulletin, as "link", where the site itself loads the script', () =>
      withRecipe('bantin-links.php', 'mu-plugins', () =>
        visit('link by an author', async (page) => {
          await expectBulletin(page);
          await expectOneLink(page);
        }),
      ));
  });

  for (const editor of Object.keys(EDITORS)) {
    describe(`pasted into ${editor} by those who may`, () => {
      for (const name of ['tag', 'link']) {
        it(`is a bulletin, as "${name}", with nothing around its link`, () =>
          visit(`${name} in ${editor} by an editor`, async (page) => {
            await expectBulletin(page);
            await expectOneLink(page);
          }));
      }

      it('is a bulletin, as "script"', () =>
        visit(`script in ${editor} by an administrator`, expectBulletin));

      it('is a bulletin, as "frame"', { skip: hosts.whyNoFrame() ?? false }, () =>
        visit(`frame in ${editor} by an editor`, async (page) => {
          const title = page.frameLocator('iframe').getByRole('heading').first();
          assert.equal(await title.textContent(), hosts.seedTitle);
        }),
      );

      for (const name of ['tag', 'script', 'link', 'frame', 'plain']) {
        it(`is a readable link where scripts do not run, as "${name}"`, () => {
          const look = async (page) => {
            const link = page.getByRole('link', { name: SHOWN_TITLE });
            assert.equal(await link.isVisible(), true);
          };
          const options = { javaScriptEnabled: false };
          return visit(`${name} in ${editor} by an administrator`, look, options);
        });
      }
    });
  }

  describe('opened in the Visual tab of the classic editor', () => {
    let page;

    before(async () => {
      const plugin = join(wordpress.folder, 'wp-content/mu-plugins/classic-editor.php');
      writeFileSync(plugin, "<?php add_filter('use_block_editor_for_post', '__return_false');");
      page = await browser.newPage();
      await hosts.playDocumentedHosts(page.context());
      await page.goto(`${wordpress.url}/wp-login.php`);
      await page.fill('#user_login', 'administrator');
      await page.fill('#user_pass', 'mat-khau');
      await page.click('#wp-submit');
    });
    after(() => page?.close());

    for (const [name, kept, what] of [
      [
        'tag',
        shortSnippets.tag.replace(/<\/?bantin-article[^>]*>/g, ''),
        'the link and the script',
      ],
      ['link', shortSnippets.link, 'everything'],
    ]) {
      it(`keeps, of "${name}", ${what}, though an administrator pasted it`, async () => {
        const { id } = written[`${name} for the Visual tab`];
        await page.goto(`${wordpress.url}/wp-admin/post.php?post=${id}&action=edit`);
        await page.click('#content-tmce');
        await page.frameLocator('#content_ifr').getByRole('link', { name: SHORT_TITLE }).waitFor();
        await page.click('#content-html');
        assert.equal(await page.inputValue('#content'), kept);
      });
    }
  });

  it('is a bulletin also where it is spread over lines in the classic editor', () =>
    visit('spread over lines', expectBulletin));

  describe('by the shortcode of docs/recipes', () => {
    const withShortcode = (look) => withRecipe('bantin-shortcode.php', 'mu-plugins', look);

    for (const where of ['a classic text', 'its block', 'a paragraph']) {
      it(`is a bulletin in ${where} of an author`, () =>
        withShortcode(() =>
          visit(`shortcode in ${where}`, async (page) => {
            await expectBulletin(page);
            await expectOneLink(page, SHORT_TITLE);
          }),
        ));
    }

    for (const [name, src] of [
      ['shortcode with a script for an address', ''],
      ['shortcode with a handler in its texts', 'https://portal.example/%20onclick=bad()'],
    ]) {
      it(`lets nothing out of its attributes: ${name}`, () =>
        withShortcode(() =>
          visit(name, async (page) => {
            const [attributes, linkAttributes] = await page
              .locator('bantin-article')
              .evaluate((it) =>
                [it, it.firstElementChild].map((each) =>
                  Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
                ),
              );
            assert.deepEqual([attributes, linkAttributes], [{ src }, { href: src }]);
          }),
        ));
    }
  });

  it('is a bulletin by the page template of docs/recipes, in a classic theme', async () => {
    const theme = join(wordpress.folder, 'wp-content/themes/cong');
    mkdirSync(theme);
    writeFileSync(join(theme, 'style.css'), '/* Theme Name: Cổng\nTemplate: twentytwentyone */');
    await wordpress.run('use-theme.php', 'cong');
    await withRecipe('page-ban-tin.php', 'themes/cong', () =>
      visit('page template', async (page) => {
        await expectBulletin(page);
        const headings = page.locator('bantin-article').getByRole('heading', { level: 1 });
        assert.equal(await headings.count(), 1);
      }),
    );
  });
});
