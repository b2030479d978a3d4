import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of the built extension that may read the bench's own pages without a press of its button, which cannot be timed. Its code is the
 * same. The folder stays the same too: from it follows the extension's id, and with it whose the profile's database is.
 */
export function copyExtension(built: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://*/*'] }));
}
