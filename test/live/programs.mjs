// Programs and folders that end with a test file, however it ends: each has a shell of its own that
// waits for the end of a pipe from here, outside of the group that Ctrl+C reaches.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const RUN_UNTIL_END = '"$0" "$@" & exec 2>&-; read -r end; kill -KILL $!; wait $!; true';
// Programs that end at the same time may still write: it is tried again for some seconds.
const REMOVE_AT_END = 'read -r end; for i in 1 2 3 4 5; do rm -rf "$0" && exit; sleep 1; done';

function startShell(script, parameters, options = {}) {
  const shell = spawn('sh', ['-c', script, ...parameters], { detached: true, ...options });
  const exit = once(shell, 'exit');
  const end = async () => {
    shell.stdin.end();
    await exit;
  };
  return { shell, end };
}

/**
 * Makes a folder of this run alone.
 * @returns {{ path: string, remove: () => Promise<void> }}
 */
export function makeFolder() {
  const path = mkdtempSync(join(tmpdir(), 'bantin-live-'));
  const { end } = startShell(REMOVE_AT_END, [path], { stdio: ['pipe', 'ignore', 'ignore'] });
  return { path, remove: end };
}

/**
 * Starts a program that goes on, and waits until it says that it is ready.
 * @param {RegExp} ready matches that line of its standard error
 * @returns {Promise<{ match: RegExpExecArray, lines: string[], end: () => Promise<void> }>} what
 *   matched, all lines so far, and what ends it
 */
export async function startProgram(program, parameters, { ready, env }) {
  const { shell, end } = startShell(RUN_UNTIL_END, [program, ...parameters], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env,
  });
  const lines = [];
  const match = await new Promise((resolve, reject) => {
    createInterface(shell.stderr)
      .on('line', (line) => {
        lines.push(line);
        const found = ready.exec(line);
        if (found) resolve(found);
      })
      .on('close', () => reject(new Error(`${program} has ended:\n${lines.join('\n')}`)));
  });
  return { match, lines, end };
}

/** A port that nobody listened on a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
