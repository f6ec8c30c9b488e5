import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { middleware } from './demo/middleware.mjs';
import { launchBrowsers } from './scripts/browsers.mjs';
import { servedAsModule } from './scripts/readability-module.mjs';
import { totalsReporter } from './scripts/totals-reporter.mjs';
import { serveCdn } from './test/pages/cdn.mjs';
import { applyPolicy } from './test/pages/policy.mjs';

// First of all: its guard must be there before anything below can fail to settle.
const totals = totalsReporter();

/** Lets a test ask what drives its browser: `playwright`, `puppeteer` or `webdriver`. */
const driverCommand = {
  name: 'driver-command',
  executeCommand: ({ command, session }) =>
    command === 'driver' ? session.browser.type : undefined,
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  // Above 1 the WebDriver launcher would put tests into frames, where mouse and keys are refused.
  concurrency: 1,
  concurrentBrowsers: 2,
  browsers: await launchBrowsers(),
  middleware: [...middleware, applyPolicy, serveCdn],
  plugins: [
    driverCommand,
    servedAsModule,
    esbuildPlugin({
      ts: true,
      target: 'auto',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), totals],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  // Three engines on two busy cores take their time to start.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['src/**'] },
};
