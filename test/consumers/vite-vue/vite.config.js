import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'bantin-article';

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
