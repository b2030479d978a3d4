import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver/session.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { openPopup, saveArticle } from './popup/popup-page.ts';
import { shownFindings } from './popup/shown-findings.ts';
import { evaluationFolder, score, seedPage, SEEDS } from './seeds.ts';

const folder = evaluationFolder();
if (folder === null) console.log('Skipped: the annotated articles are not beside the repository (SECOND_SOURCE_SHARED names another place)');

describe.skipIf(folder === null).each(BROWSERS)('two annotated articles in %s', (name) => {
  const fixture = useBrowser(name);

  it('show the conflict, the agreements and the outlooks, and fall for no trap', async () => {
    const { session, server } = fixture();
    const [saved, read] = SEEDS;
    await saveArticle(session, server.addPage(`/${saved}.html`, seedPage(folder ?? '', saved)));
    const tab = await session.open(server.addPage(`/${read}.html`, seedPage(folder ?? '', read)));
    const popup = await openPopup(session, tab);
    await picture(session, popup.page, 'seeds');
    const findings = await shownFindings(popup.page);
    const result = score(folder ?? '', findings, read, saved, name);
    expect(result.faults).toEqual({ unknownLabel: 0, quoteNotInArticle: 0, quoteTooLong: 0, secondAnswerOfAnArticle: 0 });
    expect(result.conflict).toMatchObject({ precision: 1, recall: 1 });
    expect(findings.find((finding) => finding.label === 'conflict')?.question).toMatch(/\?$/);
    expect(result.traps.hit).toBe(0);
    expect(result.different.shown).toBeGreaterThan(0);
    expect(result.anyDifference.surfaced).toBe(1);
    expect(Math.round((result.agrees.recall ?? 0) * result.agrees.goldQuestions)).toBeGreaterThanOrEqual(5);
    expect(await axeViolations(popup.page)).toEqual([]);
    await popup.close();
  });
});
