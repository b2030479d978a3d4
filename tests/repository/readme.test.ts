import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const readme = readFileSync(at('README.md'), 'utf8');
const json = (path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as Record<string, unknown>;
const { dependencies, devDependencies, scripts } = json('package.json') as Record<string, Record<string, string>>;

/** First cells of the table rows below a heading. */
function firstCells(heading: string): readonly string[] {
  const section = readme.split(/^#+ /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => (cell ?? '').trim()).slice(1);
}

describe('README', () => {
  it('names every package that is installed, and no other', () => {
    const named = firstCells('Packages').flatMap((cell) => cell.split(', ')).filter((name) => name !== 'package');
    expect([...new Set(named)].toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
  });

  it('gives a reason for each permission of the manifest', () => {
    const named = firstCells('Permissions').flatMap((cell) => cell.replace(' (optional)', '').replaceAll('`', '').split(', '));
    const { permissions, optional_permissions: optional, optional_host_permissions: hosts } = json('manifest.json');
    expect(named.toSorted()).toEqual([permissions, optional, hosts].flat().toSorted());
  });

  it('names no command that is not there', () => {
    const commands = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => scripts?.[name] === undefined)).toEqual([]);
  });

  it('shows pictures that are there, and small', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(statSync(at(path)).size).toBeLessThan(150 * 1024);
  });
});
