import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (name) => readFileSync(`docs/recipes/${name}`, 'utf8');

it('the page about WordPress shows the shortcode that the tests run', () => {
  const [, code] = /^```php\n([^]*?)^```$/m.exec(read('wordpress.md'));
  assert.ok(read('bantin-shortcode.php').endsWith(code));
});
