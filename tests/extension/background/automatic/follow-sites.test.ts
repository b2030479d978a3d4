import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sitePatterns } from '../../../../src/extension/messages/site.ts';
import { ORCHARD } from '../articles.ts';
import { stage, type Stage } from '../stage.ts';

let on: Stage;
beforeEach(async () => {
  on = stage();
  on.visit(ORCHARD);
  on.platform.granted.sites = ['herald', 'orchard'].flatMap((name) => sitePatterns(`${name}.example`));
  for (const site of ['herald.example', 'orchard.example']) await on.ask('add-site', { site });
});

describe('the script that tells of visits', () => {
  const patterns = () => on.platform.always.get('visits.js');

  it('runs on the listed sites alone, and in their open tabs at once', async () => {
    expect(patterns()).toEqual([...sitePatterns('herald.example'), ...sitePatterns('orchard.example')]);
    expect(on.platform.ran).toContain('visits.js');
    await on.ask('remove-site', { site: 'herald.example' });
    expect(patterns()).toEqual(sitePatterns('orchard.example'));
  });

  it('runs nowhere while the checking is off, and again after an update of the extension', async () => {
    await on.ask('set-automatic', { change: { on: false } });
    expect(patterns()).toEqual([]);
    await on.ask('set-automatic', { change: { on: true } });
    on.platform.always.clear();
    on.platform.fire.installed(false);
    await vi.waitFor(() => expect(patterns()).toHaveLength(4));
  });

  it('does not fail where a tab lets no script in', async () => {
    on.platform.closed.add(ORCHARD.url);
    expect(await on.ask('set-automatic', { change: { on: true } })).toMatchObject({ ok: true });
  });
});
