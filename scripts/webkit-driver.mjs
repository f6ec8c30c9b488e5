import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Starts WebKitGTK's WebDriver, which ends with this process or by `end`, and its browser with it.
 * @returns WebdriverIO's options for a session in it, and `end`
 */
export async function startDriver(display, miniBrowser) {
  const port = await freePort();
  // In a process group of its own, so that a browser that hangs can be ended too.
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    // Where there is no session bus, each film or sound would try anew to start one.
    env: { ...process.env, DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  const end = () => {
    process.off('exit', end);
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // They have ended.
    }
  };
  process.on('exit', end);
  const options = {
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
  return { options, end };
}

/**
 * Xvfb itself, not `xvfb-run`: that leaves folders behind when its process group is killed.
 * Its pipe must not be unref'd: the caller's top-level `await` would then never settle, and Node
 * would end without having run a test.
 */
export async function startDisplay() {
  const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.on('exit', () => xvfb.kill());
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
