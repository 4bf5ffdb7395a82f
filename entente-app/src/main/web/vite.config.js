import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defineConfig } from 'vite';

const out = process.env.ENTENTE_PAGE_OUT ?? '../../../target/classes/org/entente/app/http/page';

/** The server answers with the files listed here and with no others. */
function fileList() {
  return {
    name: 'file-list',
    closeBundle() {
      const files = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'files.txt')
        .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort();
      writeFileSync(join(out, 'files.txt'), files.join('\n') + '\n');
    },
  };
}

export default defineConfig({
  base: '/',
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [fileList()],
  server: { proxy: { '/api': 'http://127.0.0.1:8377' } },
});
