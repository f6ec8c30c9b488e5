/** The engines that the tests run in, as `BROWSERS` names them. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The engines that `BROWSERS` asks for, comma-separated; all of them where it is unset or empty. */
export function wantedEngines() {
  const names = (process.env.BROWSERS ?? '').split(',').map((name) => name.trim());
  const wanted = [...new Set(names.filter(Boolean))];
  const unknown = wanted.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `BROWSERS names an unknown engine: ${unknown.join(', ')}. Known: ${ENGINES.join(', ')}.`,
    );
  }
  return wanted.length > 0 ? wanted : ENGINES;
}
