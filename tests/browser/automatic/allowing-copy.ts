import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../driver/session.ts';

/**
 * Copies the built extension into a folder of its own, with sites and permissions allowed that the reader would be asked about: headless Chromium never
 * answers that question. The folder is the caller's to remove.
 */
export function allowingCopy(name: BrowserName, sites: readonly string[], permissions: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), `second-source-${name}-`));
  cpSync(resolve('dist', name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly permissions: readonly string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...permissions], host_permissions: sites }));
  return folder;
}
