// `@mozilla/readability` comes as CommonJS, which no browser and no Rollup reads without help.
const INDEX = /[\\/]@mozilla[\\/]readability[\\/]index\.js$/;
const READABILITY = /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/;

/** Its code as an ES module, or `undefined` where `path` is another file's. */
export function asModule(path, code) {
  if (INDEX.test(path)) return `export { Readability } from './Readability.js';\n`;
  return READABILITY.test(path) ? `${code}\nexport { Readability };\n` : undefined;
}

/** For a server of tests. */
export const servedAsModule = {
  name: 'readability-as-module',
  transform({ path, body }) {
    const code = asModule(path, body);
    return code && { body: code };
  },
};

/** For a build. */
export const builtAsModule = {
  name: 'readability-as-module',
  transform(code, id) {
    const module = asModule(id, code);
    return module && { code: module, map: null };
  },
};
