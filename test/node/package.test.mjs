import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Not bundled: what the package needs is not what is looked at. */
const external = /^(?:lit|@mozilla)\//;

const ATTW = 'node_modules/@arethetypeswrong/cli/dist/index.js';

const run = promisify(execFile);

describe('the packed package', () => {
  let folder;
  let tarball;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bantin-package-'));
    const pack = `npm pack --silent --ignore-scripts --pack-destination "${folder}"`;
    // npm is a command file on Windows, which only a shell can start.
    const { stdout } = await run(pack, { shell: true });
    tarball = join(folder, stdout.trim());
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('has nothing that publint objects to', async () => {
    const { buffer } = new Uint8Array(await readFile(tarball));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that fit, as "Are the types wrong?" sees it', async () => {
    await run(process.execPath, [ATTW, tarball, '--profile', 'esm-only', '--no-emoji']).catch(
      ({ stdout }) => assert.fail(stdout),
    );
  });
});

describe('on a server, without a DOM,', () => {
  for (const name of ['bantin-article', 'bantin-article/element.js', 'bantin-article/react']) {
    it(`import '${name}' does no harm`, async () => {
      // The package finds itself by its own name.
      const code = `
        const { BantinArticleElement } = await import('${name}');
        console.log(BantinArticleElement.name, typeof HTMLElement, typeof customElements);`;
      const options = ['--input-type=module', '--eval', code];
      const { stdout, stderr } = await run(process.execPath, options);
      assert.equal(stderr + stdout.trim(), 'BantinArticleElement undefined undefined');
    });
  }
});

describe('a bundler', () => {
  // That it keeps what the package registers is what `test/consumers` shows.
  it("leaves 'bantin-article/element.js' out where nothing of it is used", async () => {
    const application = join(process.cwd(), 'application.js');
    const read = {
      name: 'application',
      resolveId: (id) => (id === application ? id : undefined),
      load: (id) => (id === application ? "import 'bantin-article/element.js';" : undefined),
    };
    const built = await rollup({
      input: application,
      external,
      plugins: [read, nodeResolve()],
      logLevel: 'silent',
    });
    const { output } = await built.generate({});
    assert.equal(output[0].code.replace(/^import .*\n/gm, '').trim(), '');
  });
});
