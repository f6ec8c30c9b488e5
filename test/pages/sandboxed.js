// Presses the size buttons of one bulletin, and reports to the page around what came of it.
const [used, other, asking] = ['used', 'other', 'asking'].map((id) => document.getElementById(id));

const part = (element, name) => element.shadowRoot.querySelector(`[part~="${name}"]`);

const sizeOf = (element) => Number.parseFloat(getComputedStyle(part(element, 'body')).fontSize);

async function settle(element) {
  if (element.state === 'idle' || element.state === 'loading') {
    await new Promise((resolve) => {
      element.addEventListener('bantin-load', resolve, { once: true });
      element.addEventListener('bantin-error', resolve, { once: true });
    });
  }
  await element.updateComplete;
}

async function press(name) {
  part(used, name).click();
  await Promise.all([used.updateComplete, other.updateComplete]);
  const announced = used.shadowRoot.querySelector('[role="status"]').textContent.trim();
  return { name, announced, scale: used.fontScale, size: sizeOf(used), otherSize: sizeOf(other) };
}

function refusal() {
  try {
    return `kept ${localStorage.length}`;
  } catch (error) {
    return error.name;
  }
}

async function report() {
  await Promise.all([used, other, asking].map(settle));
  const firstSize = sizeOf(used);
  const presses = [];
  for (const name of ['increase', 'increase', 'decrease']) presses.push(await press(name));
  const late = document.createElement('bantin-article');
  document.body.append(late);
  const lateScale = late.fontScale;
  presses.push(await press('reset'));
  let record;
  document.dispatchEvent(new CustomEvent('read-record', { detail: (it) => (record = it) }));
  const message = part(asking, 'message').textContent;
  const code = asking.error.code;
  return { storage: refusal(), firstSize, presses, lateScale, code, message, record };
}

report().then(
  (it) => parent.postMessage(it, '*'),
  (error) => parent.postMessage({ failure: String(error) }, '*'),
);
