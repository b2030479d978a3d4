import { beforeEach, describe, expect, it } from 'vitest';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';
import { highlight, only, view } from './looking.ts';
import { MemoryStream, openDesk, type Desk } from './shared-libraries.ts';

const ANALYSIS = sampleAnalysis(BRIDGE_TERMS);

describe('a reader who keeps notes to themselves', () => {
  let stream: MemoryStream, open: Desk, quiet: Desk, ids: readonly string[];
  beforeEach(async () => {
    [stream, open, quiet] = [new MemoryStream(), await openDesk(), await openDesk('city-desk', false)];
    await open.library.save(sampleArticle(), ANALYSIS);
    const { id } = await only(open);
    const first = await open.library.annotate(highlight(id, 'Ask the board.'));
    const second = await open.library.annotate(highlight(id, 'Seen the report.'));
    ids = [first.id, second.id];
    await stream.settle(open, quiet);
    await quiet.library.changeAnnotation(first.id, { note: 'The board was asked, off the record.' });
    await quiet.library.removeAnnotation(second.id);
  });
  const tagBy = async (desk: Desk) => {
    await desk.library.tag([(await only(desk)).id], { add: ['harbour'], remove: [] });
    await stream.settle(open, quiet);
  };

  it('has the notes of others as they made them their own, whatever else the others change', async () => {
    await tagBy(open);
    expect(await view(quiet)).toMatchObject({ tags: ['harbour'], notes: ['The board was asked, off the record.'], count: 1 });
    expect((await view(open)).notes).toEqual(['Ask the board.', 'Seen the report.']);
  });

  it('has them after a text and a note of others come, and after a change of their own', async () => {
    await open.library.save(sampleArticle({ text: `${sampleArticle().text}\n\nThe board will meet again on Friday.` }), ANALYSIS);
    await open.library.annotate(highlight((await only(open)).id, 'For all.'));
    await tagBy(quiet);
    expect(await view(quiet)).toMatchObject({ notes: ['For all.', 'The board was asked, off the record.'], count: 2 });
    expect((await view(open)).notes).toEqual(['Ask the board.', 'For all.', 'Seen the report.']);
  });

  it('has what others make of a note afterwards', async () => {
    open.clock.forward(1000);
    await open.library.changeAnnotation(ids[0] ?? '', { note: 'The board will answer on Friday.' });
    await stream.settle(open, quiet);
    expect((await view(quiet)).notes).toEqual(['The board will answer on Friday.']);
    await open.library.removeAnnotation(ids[0] ?? '');
    await stream.settle(open, quiet);
    expect(await view(quiet)).toMatchObject({ notes: [], count: 0 });
  });
});
