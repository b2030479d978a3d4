import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Chromium keeps the authorities that a user trusts, below the user's folder: of older and of newer versions. */
const STORES = ['.pki/nssdb', '.local/share/pki/nssdb'];

/** Whether authorities can be added here: Debian's package libnss3-tools. */
export function canTrust(): boolean {
  return spawnSync('certutil', ['-H']).error === undefined;
}

/** A user's folder in which some certificate authorities are trusted. */
export interface TrustingHome {
  readonly folder: string;
  remove(): void;
}

/** Makes one. @param authorities their files */
export function trustingHome(authorities: readonly string[]): TrustingHome {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-home-'));
  for (const store of STORES) {
    const path = join(folder, store);
    mkdirSync(path, { recursive: true });
    const certutil = (...args: readonly string[]) => execFileSync('certutil', ['-d', `sql:${path}`, ...args], { stdio: 'pipe' });
    certutil('-N', '--empty-password');
    for (const [at, file] of authorities.entries()) certutil('-A', '-t', 'C,,', '-n', `newsroom ${at}`, '-i', file);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
