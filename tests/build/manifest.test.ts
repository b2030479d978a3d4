import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS, buildTarget } from '../../src/build/browser-target.ts';
import { manifestOf, type Manifest } from '../../src/build/trim-manifest.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Manifest;
const manifest = read('manifest.json');
const english = read('src/_locales/en/messages.json');

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const trimmed = manifestOf(manifest, { browser, edition: 'ordinary' });

  it('asks for exactly the permissions that the work needs', () => {
    const panel = browser === 'chromium' ? ['sidePanel'] : [];
    expect(trimmed['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', ...panel]);
    for (const key of ['host_permissions', 'content_scripts']) expect(trimmed).not.toHaveProperty(key);
  });

  it('may ask for tabs and sites, and for nothing else', () => {
    expect(trimmed['optional_permissions']).toEqual(['tabs']);
    expect(trimmed['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });

  it('opens nothing to web pages and allows no code but its own', () => {
    expect(trimmed).not.toHaveProperty('web_accessible_resources');
    expect(trimmed).not.toHaveProperty('externally_connectable');
    expect(trimmed['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    });
  });

  it('has its panel beside the page, in the way of this browser, and opens it for nobody', () => {
    const [own, other] = browser === 'chromium' ? ['side_panel', 'sidebar_action'] : ['sidebar_action', 'side_panel'];
    expect(JSON.stringify(trimmed[own])).toContain('"panel.html"');
    expect(trimmed).not.toHaveProperty(other);
    if (browser === 'firefox') expect(trimmed[own]).toMatchObject({ open_at_install: false });
  });

  it('has its options in a tab of their own', () => {
    expect(trimmed['options_ui']).toEqual({ page: 'options.html', open_in_tab: true });
  });

  it('has the version of the package', () => {
    expect(trimmed.version).toBe(read('package.json').version);
  });

  it('speaks by keys that exist', () => {
    const keys = [...JSON.stringify(trimmed).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => !(key in english))).toEqual([]);
  });
});

it('suggests no more keys than browsers take, and none twice', () => {
  const commands = Object.values(manifest['commands'] as Record<string, { suggested_key?: { default: string } }>);
  const keys = commands.flatMap(({ suggested_key: key }) => key?.default ?? []);
  expect(keys).toEqual(['Alt+Shift+S', 'Alt+Shift+K', 'Alt+Shift+M', 'Alt+Shift+L']);
});

it('gives Chromium a worker that is no module and its least version, and nothing of Firefox', () => {
  const trimmed = manifestOf(manifest, { browser: 'chromium', edition: 'ordinary' });
  expect(trimmed.background).toEqual({ service_worker: 'worker.js' });
  expect(trimmed['minimum_chrome_version']).toBe('128');
  expect(trimmed).not.toHaveProperty('browser_specific_settings');
});

it('gives Firefox an event page, an id and the statement that it collects nothing', () => {
  const trimmed = manifestOf(manifest, { browser: 'firefox', edition: 'ordinary' });
  expect(trimmed.background).toEqual({ scripts: ['worker.js'] });
  expect(trimmed['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  });
  expect(trimmed).not.toHaveProperty('minimum_chrome_version');
});

it('builds two editions for the two browsers only', () => {
  expect(buildTarget('firefox-newsroom')).toEqual({ browser: 'firefox', edition: 'newsroom', name: 'firefox-newsroom' });
  expect(() => buildTarget('production')).toThrow('--mode chromium or --mode firefox');
});

describe.each(BROWSERS)('the manifest of the edition for newsrooms, for %s', (browser) => {
  const [ordinary, newsroom]: readonly Record<string, unknown>[] = (['ordinary', 'newsroom'] as const).map((edition) => manifestOf(manifest, { browser, edition }));

  it('may connect to servers by TLS and to this computer, which the ordinary one cannot', () => {
    const policy = (of: Record<string, unknown> | undefined) => (of?.['content_security_policy'] as { extension_pages: string }).extension_pages;
    expect(policy(newsroom)).toContain("connect-src 'self' wss: ws://localhost:* ws://127.0.0.1:*");
    expect(policy(newsroom).replace(' wss: ws://localhost:* ws://127.0.0.1:*', '')).toBe(policy(ordinary));
    expect(policy(ordinary)).not.toMatch(/wss?:|https?:|\*/);
  });

  it('has the same ids, so that the library stays', () => {
    const ids = (of: Record<string, unknown> | undefined) => [of?.['key'], (of?.['browser_specific_settings'] as { gecko: { id: string } } | undefined)?.gecko.id];
    expect(ids(newsroom)).toEqual(ids(ordinary));
    expect(ids(newsroom).filter((id) => typeof id === 'string')).toHaveLength(1);
  });

  it('differs in nothing else but the alarm that wakes it and what is told of what it sends', () => {
    const { permissions, content_security_policy: _policy, browser_specific_settings: settings, ...rest } = { ...newsroom };
    const { permissions: before, content_security_policy: _before, browser_specific_settings: _settings, ...others } = { ...ordinary };
    expect(rest).toEqual({ ...others, description: '__MSG_newsroom_description__' });
    expect(permissions).toEqual([...(before as string[]), 'alarms']);
    expect(settings).toEqual(browser === 'chromium' ? undefined : {
      gecko: expect.objectContaining({ data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'browsingActivity'] } }) as unknown,
    });
  });
});
