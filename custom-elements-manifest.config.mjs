import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const EDITOR_DATA = { outdir: 'dist', hideLogs: true };

export default {
  globs: ['src/index.ts', 'src/bantin-article.ts', 'src/view/bantin-article-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    tellOfPackage(),
    customElementVsCodePlugin(EDITOR_DATA),
    customElementJetBrainsPlugin({ ...EDITOR_DATA, packageJson: false }),
  ],
};

/** Makes the manifest tell of the package's files, and of what is public alone. */
function tellOfPackage() {
  const reflected = new Set();
  const types = new Set();
  return {
    name: 'tell-of-package',
    analyzePhase({ ts, node }) {
      // Such a field has no code of its own: it lives in its attribute.
      if (ts.isPropertyDeclaration(node) && hasModifier(node, ts.SyntaxKind.DeclareKeyword)) {
        reflected.add(node.name.text);
      }
      if (ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly)) {
        types.add(node.name.text);
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        module.exports = module.exports.filter(({ name }) => !types.has(name));
        if (module.path === 'src/index.ts') module.exports.push(definition());
        for (const declaration of module.declarations) tellOfElement(declaration, reflected);
        tellOfFiles(module, module.path);
      }
    },
  };
}

const hasModifier = (node, kind) => node.modifiers?.some((modifier) => modifier.kind === kind);

function definition() {
  const declaration = {
    name: 'BantinArticleElement',
    module: 'src/view/bantin-article-element.ts',
  };
  return { kind: 'custom-element-definition', name: 'bantin-article', declaration };
}

/** Leaves out what is private, and ties each attribute to its field. */
function tellOfElement(element, reflected) {
  element.superclass = { name: 'HTMLElement' };
  element.members = element.members.filter(({ privacy }) => privacy === undefined);
  for (const attribute of element.attributes) {
    const name = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const field = element.members.find((member) => member.name === name);
    if (!field) continue;
    attribute.fieldName = name;
    field.attribute = attribute.name;
    field.default = attribute.default;
    if (reflected.has(name)) field.reflects = true;
  }
}

/** Turns the paths of sources, in whatever depth, into those of the files that are built of them. */
function tellOfFiles(part, source) {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'object') tellOfFiles(value, source);
    else if (key === 'path' || key === 'module') part[key] = builtFile(value, source);
  }
}

function builtFile(path, source) {
  const { pathname } = new URL(path, `file:///${path.startsWith('.') ? source : ''}`);
  return pathname.replace(/^\/src\/(.*)\.[jt]s$/, 'dist/$1.js');
}
