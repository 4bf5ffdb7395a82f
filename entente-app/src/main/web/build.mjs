// Builds the page where its sources are newer than what was built; called by Maven and by hand: node build.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, process.argv[2] ?? '../../../target/classes/org/entente/app/http/page');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`page: node ${process.versions.node} is too old; 20.19 or newer is needed`);
  process.exit(1);
}

function newest(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

const sources = ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.js', 'build.mjs'];
const list = join(out, 'files.txt');
if (existsSync(list) && statSync(list).mtimeMs >= Math.max(...sources.map((name) => newest(join(here, name))))) {
  process.exit(0);
}

const installed = join(here, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(here, 'package-lock.json')).mtimeMs) {
  console.log('page: npm ci');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
}
const run = (script, ...rest) => execFileSync(process.execPath, [join(here, 'node_modules', script), ...rest], {
  cwd: here, stdio: 'inherit', env: { ...process.env, ENTENTE_PAGE_OUT: out },
});
run('typescript/bin/tsc', '--noEmit');
run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
console.log('page: built');
