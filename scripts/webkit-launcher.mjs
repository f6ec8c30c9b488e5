import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startDisplay, startDriver } from './webkit-driver.mjs';

/** Milliseconds; a browser that takes longer for a command hangs. */
const ANSWER_LIMIT = 20_000;

export async function launchWebKit(miniBrowser) {
  const display = await startDisplay();
  const start = () => startDriver(display, miniBrowser);
  return new WebKitLauncher(start, await start());
}

/** The runner's launcher for WebDriver; where a browser has ended or hangs, a new one goes on. */
export class WebKitLauncher extends WebdriverLauncher {
  /** The ids of sessions, of one test file each, whose browser ended. */
  lost = new Set();
  #start;
  #driver;

  /** @param start makes a driver like `driver` */
  constructor(start, driver) {
    super(driver.options);
    this.#start = start;
    this.#driver = driver;
  }

  async startSession(id, url) {
    try {
      await this.#open(id, url);
    } catch (error) {
      await this.#replaceBrowser(error);
      await this.#open(id, url);
    }
  }

  /** What is known of the tests has been told before this, so that no error of it makes one fail. */
  async stopSession(id) {
    try {
      return await inTime(super.stopSession(id));
    } catch (error) {
      if (/invalid session id/.test(error.message)) this.lost.add(id);
      await this.#replaceBrowser(error);
      return {};
    }
  }

  /** Not the launcher's own way, where a navigation that fails ends the whole run. */
  async #open(id, url) {
    if (!this.driverManager) await this.createDriverManager();
    await inTime(this.driverManager.startSession(id, url));
  }

  async #replaceBrowser({ message }) {
    console.warn(`WebKit goes on in a new browser: ${message}`);
    clearInterval(this.pendingHeartbeat);
    this.driver = undefined;
    this.driverManager = undefined;
    this.#driver.end();
    this.#driver = await this.#start();
    this.options = this.#driver.options;
  }
}

function inTime(answer) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('it gave no answer')), ANSWER_LIMIT);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
