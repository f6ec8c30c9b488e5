import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Starts WebKitGTK's WebDriver in a display of its own; both end with this process.
 * @returns WebdriverIO's options for a session in it
 */
export async function startWebKitDriver(miniBrowser) {
  const display = await startDisplay();
  const port = await freePort();
  startProgram('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    // Where there is no session bus, each film or sound would try anew to start one.
    env: { ...process.env, DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  return {
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryCount: 10,
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // Else most commands wait for the page to load, and of two that wait at once, such as a
      // navigation and the launcher's heartbeat, the driver answers only the second.
      pageLoadStrategy: 'none',
      // WebdriverIO would ask for WebDriver BiDi, which this driver does not speak.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  };
}

/**
 * Xvfb itself, not `xvfb-run`: that leaves folders behind when its process group is killed.
 * Its pipe must not be unref'd: the caller's top-level `await` would then never settle, and Node
 * would end without having run a test.
 */
async function startDisplay() {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = startProgram('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(xvfb, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display.');
  });
  const [number] = await Promise.race([once(xvfb.stdio[3], 'data'), ended]);
  // Its end at the end of the run is no news.
  ended.catch(() => undefined);
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

function startProgram(program, parameters, options) {
  const child = spawn(program, parameters, options);
  process.on('exit', () => child.kill());
  return child;
}
