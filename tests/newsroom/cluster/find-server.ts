import { execFileSync, spawnSync } from 'node:child_process';

/** Version of the nats-server that is installed; null where there is none. */
export function serverVersion(): string | null {
  const { status, stdout } = spawnSync('nats-server', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (/v?(\d+\.\d+\.\d+)/u.exec(stdout)?.[1] ?? null) : null;
}

/** Installs Debian's package where it is missing and we may; says what to do where we may not. */
export function installServer(): void {
  if (serverVersion() !== null) return;
  if (process.getuid?.() !== 0) throw new Error('nats-server is missing. Install it (on Debian: apt-get install nats-server) and try again.');
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'nats-server'], { stdio: 'inherit' });
}
