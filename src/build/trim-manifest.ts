import type { Browser, BuildTarget } from './browser-target.ts';
import { newsroomManifest } from './newsroom-manifest.ts';

/** A manifest as JSON, with the parts that differ by browser named. */
export interface Manifest {
  readonly [key: string]: unknown;
  readonly version: string;
  readonly background: { readonly [key: string]: unknown };
  readonly permissions: readonly string[];
}

/** Keys that one browser knows and the other warns about. */
const ONLY: Record<Browser, { readonly top: readonly string[]; readonly background: readonly string[]; readonly permissions: readonly string[] }> = {
  chromium: { top: ['minimum_chrome_version', 'side_panel', 'key'], background: ['service_worker'], permissions: ['sidePanel'] },
  firefox: { top: ['browser_specific_settings', 'sidebar_action'], background: ['scripts'], permissions: [] },
};

/** The manifest of one build: the hand-written one with what its edition changes, and without what only the other browser understands. */
export function manifestOf(manifest: Manifest, { browser, edition }: Pick<BuildTarget, 'browser' | 'edition'>): Manifest {
  return trimManifest(edition === 'newsroom' ? newsroomManifest(manifest) : manifest, browser);
}

function trimManifest(manifest: Manifest, browser: Browser): Manifest {
  const foreign = ONLY[browser === 'chromium' ? 'firefox' : 'chromium'];
  const { version, background, permissions, ...rest } = manifest;
  return {
    ...without(rest, foreign.top),
    version,
    background: without(background, foreign.background),
    permissions: permissions.filter((name) => !foreign.permissions.includes(name)),
  };
}

function without(record: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
