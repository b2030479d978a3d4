import { afterEach, expect, it, vi } from 'vitest';
import { hearErrors } from '../../../src/extension/background/error-code-of.ts';
import { outcomeShown } from '../../../src/extension/background/outcomes.ts';
import type { CheckView } from '../../../src/extension/messages/check-view.ts';
import { deferred } from '../../ui/support/deferred.ts';
import { article, ORCHARD, SLUMP } from './articles.ts';
import { stage, type Stage } from './stage.ts';

afterEach(() => vi.restoreAllMocks());

const check = async (on: Stage, evenPrivate = false) => {
  const answer = (await on.ask('check', { tab: null, evenPrivate })) as { ok: true; value: CheckView };
  expect(answer.ok).toBe(true);
  await outcomeShown(7);
  return answer.value;
};
const save = (on: Stage) => on.ask('save', { tab: null, evenPrivate: false });
const compared = (view: CheckView) => {
  if (view.state !== 'compared') throw new Error(`The state is ${view.state}.`);
  return view;
};

it('finds the conflict between the page and a saved account, counts it on the badge and marks the page', async () => {
  const on = stage();
  const gazette = await on.keep(SLUMP.since);
  await on.keep(ORCHARD);
  on.visit(SLUMP.shift);
  const view = compared(await check(on));
  expect(view).toMatchObject({ saved: null, librarySize: 2, page: { id: 'page', relation: null, savedAt: null } });
  expect(view.articles).toMatchObject([{ id: gazette, relation: 'same-event', publisher: 'gazette' }]);
  const conflicts = view.findings.filter(({ label }) => label === 'conflict');
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.answers.map((answer) => answer.article).toSorted()).toEqual([gazette, 'page'].toSorted());
  expect(on.platform.badges.get(7)).toMatchObject({ text: '1', title: 'badge_conflicts 1' });
  const marks = on.platform.asked.findLast(({ name }) => name === 'set-marks')?.args;
  expect(marks).toMatchObject({ on: true, marks: [{ label: 'conflict', quote: expect.stringContaining('signals a slump') as string }] });
});

it('answers before the page has its marks', async () => {
  const on = stage();
  await on.keep(SLUMP.since);
  on.visit(SLUMP.shift);
  const { answer } = on.platform.page;
  const marked = deferred<unknown>();
  on.platform.page.answer = (one) => (one.name === 'set-marks' ? marked.promise : answer(one));
  expect(await on.ask('check', { tab: null, evenPrivate: false })).toMatchObject({ ok: true, value: { state: 'compared' } });
  expect(on.platform.badges.has(7)).toBe(false);
  marked.resolve({ ok: true, value: 1 });
  await outcomeShown(7);
  expect(on.platform.badges.get(7)?.text).toBe('1');
});

it('takes the badge away where there is nothing to report', async () => {
  const on = stage();
  on.visit(ORCHARD);
  const view = compared(await check(on));
  expect(view).toMatchObject({ articles: [], findings: [], librarySize: 0 });
  expect(on.platform.badges.get(7)?.text).toBe('');
});

it('tells a saved page from a changed one, and never compares it with itself', async () => {
  const on = stage();
  const id = await on.keep(SLUMP.since);
  expect(compared(await check(on))).toMatchObject({ page: { id }, saved: { changedSince: false, versions: 1 }, articles: [] });
  on.visit(article('gazette', SLUMP.since.title, `${SLUMP.since.text} More.`));
  expect(compared(await check(on))).toMatchObject({ page: { id }, saved: { changedSince: true }, articles: [] });
});

it('analyses an unchanged saved article once and for all', async () => {
  const on = stage();
  await on.keep(SLUMP.since);
  expect(on.analyses).toBe(1);
  await check(on);
  await check(on);
  await save(on);
  expect(on.analyses).toBe(1);
});

it('makes an outdated analysis anew and keeps it', async () => {
  const on = stage();
  const old = await on.analyse(SLUMP.since);
  const { id } = await on.library.save(SLUMP.since, { ...old, version: 0 });
  on.visit(SLUMP.shift);
  await check(on);
  expect((await on.library.get(id)).analysis.version).toBe(old.version);
  const made = on.analyses;
  on.visit(SLUMP.since);
  await check(on);
  expect(on.analyses - made).toBe(0);
});

it('leaves out a dismissed finding until it is restored', async () => {
  const on = stage();
  await on.keep(SLUMP.since);
  on.visit(SLUMP.shift);
  const [finding] = compared(await check(on)).findings;
  expect(await on.ask('dismiss-finding', { finding: finding?.id })).toEqual({ ok: true, value: null });
  expect(compared(await check(on)).findings.map(({ id }) => id)).not.toContain(finding?.id);
  expect(await on.ask('restore-finding', { finding: finding?.id })).toEqual({ ok: true, value: null });
  expect(compared(await check(on)).findings.map(({ id }) => id)).toContain(finding?.id);
  expect(await on.ask('restore-finding', { finding: finding?.id })).toEqual({ ok: false, error: 'not-found' });
});

it('leaves a finding dismissed when the page that it was found on is saved, and takes it back by the same id', async () => {
  const on = stage();
  await on.keep(SLUMP.since);
  on.visit(SLUMP.shift);
  const [finding] = compared(await check(on)).findings;
  if (!finding) throw new Error('nothing was found');
  await on.ask('dismiss-finding', { finding: finding.id, question: finding.question, articles: finding.answers.map(({ article }) => article) });
  await on.keep(SLUMP.shift);
  on.visit(SLUMP.shift);
  const left = compared(await check(on));
  expect(left.saved).not.toBeNull();
  expect(left.findings.map(({ question }) => question)).not.toContain(finding.question);
  await on.ask('restore-finding', { finding: finding.id });
  expect(compared(await check(on)).findings.map(({ id }) => id)).toContain(finding.id);
});

it('makes an analysis anew that brings the comparison down, and notes that it did', async () => {
  const on = stage();
  const heard: string[] = [];
  hearErrors((code, during) => void heard.push(`${code} ${during}`));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fit = await on.analyse(SLUMP.since);
  // As a version before took it from a file that was made with ill will.
  const { id } = await on.library.save(SLUMP.since, { ...fit, statements: 5 as never });
  on.visit(SLUMP.shift);
  expect(compared(await check(on)).findings.map(({ label }) => label)).toContain('conflict');
  expect(heard).toEqual(['unexpected unattended']);
  const [saved] = await on.library.getMany([id]);
  expect(saved?.analysis.statements).toEqual(fit.statements);
  await check(on);
  expect(heard).toHaveLength(1);
});

it('hides no fault of its own', async () => {
  const on = stage();
  await on.keep(SLUMP.since);
  on.visit(SLUMP.shift);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const getMany = on.library.getMany.bind(on.library);
  vi.spyOn(on.library, 'getMany').mockImplementation(async (ids) => (await getMany(ids)).map((one) => Object.defineProperty({ ...one }, 'quality', { get: () => { throw new RangeError('a fault'); } })));
  expect(await on.ask('check', { tab: null, evenPrivate: false })).toMatchObject({ ok: true, value: { state: 'error', error: 'unexpected' } });
});
