import { describe, expect, it } from 'vitest';
import { repositoryFiles, repositoryPaths } from './files.ts';

const TOP_LEVEL = new Set([
  'package.json', 'package-lock.json', 'tsconfig.json', 'manifest.json', 'vite.config.ts', 'README.md', 'LICENSE',
  'src', 'icons', 'tests',
]);
const SOURCE_FOLDERS = new Set([
  'article', 'claims', 'coverage', 'compare', 'language', 'library', 'newsroom', 'export', 'extension', 'ui', 'cli', 'build', '_locales',
]);

describe('layout', () => {
  it('keeps the top level to what the design names', () => {
    const strangers = new Set(repositoryPaths().map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name)));
    expect([...strangers]).toEqual([]);
  });

  it('keeps src to the folders that the design draws', () => {
    const strangers = repositoryPaths()
      .filter((path) => path.startsWith('src/') && !SOURCE_FOLDERS.has(path.split('/')[1] ?? ''));
    expect(strangers).toEqual([]);
  });

  it('names files and folders of code in kebab case', () => {
    const odd = repositoryPaths().filter((path) => /^(?:src|tests)\/.*\.tsx?$/.test(path) && !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+(?:\.[a-z0-9-]+)*\.tsx?$/.test(path));
    expect(odd).toEqual([]);
  });

  it('holds no address of the registry that the packages came from', () => {
    const [lock] = repositoryFiles(/^package-lock\.json$/);
    expect(lock?.text).toContain('"integrity"');
    expect(lock?.text).not.toContain('"resolved"');
  });

  it('names no path of the machine that it was written on', () => {
    const paths = /(?:^|[^\w.$}/])\/(?:home|root|work|Users|tmp)\/[\w.-]+/m;
    const naming = repositoryFiles(/\.(?:tsx?|json|md|html|css|sh|ya?ml)$|^\.[^/]+$|^\.ci\//)
      .filter(({ path }) => path !== 'package-lock.json')
      .filter(({ text }) => paths.test(text))
      .map(({ path }) => path);
    expect(naming).toEqual([]);
  });
});
