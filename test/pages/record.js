// First script of every page here: keeps what happens in the page, for the test that opened it.
const record = { violations: [], errors: [], info: [], consoleErrors: [] };

addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sourceFile } = event;
  record.violations.push({ effectiveDirective, blockedURI, sourceFile });
});
addEventListener('error', (event) => record.errors.push(event.message));
addEventListener('unhandledrejection', (event) => record.errors.push(String(event.reason)));
console.info = (...words) => record.info.push(words.join(' '));
console.error = (...words) => record.consoleErrors.push(words.join(' '));

// By no name of its own: the names of the page are what one test compares.
document.addEventListener('read-record', (event) => event.detail(record));
