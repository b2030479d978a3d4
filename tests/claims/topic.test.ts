import { describe, expect, it } from 'vitest';
import { topicOf } from '../../src/claims/topic.ts';
import { readText } from '../support/reading.ts';

const topic = (text: string, title: string): { actors: string[]; places: string[]; ordinals: readonly string[]; lead: string[] } => {
  const reading = readText(text, { title });
  const { actors, places, ordinals, lead } = topicOf(reading);
  const named = (i: number): string => reading.names.mentions[i]?.names[0] ?? '';
  return { actors: actors.map(named), places: places.map(named), ordinals, lead: lead.map(([term]) => term) };
};

describe('what the top of an article says it is about', () => {
  it('is the people and bodies of the headline that the text names again', () => {
    expect(topic('The court freed Ruth Alder on Monday. Alder thanked her lawyer, Peter Halm.', 'Alder freed').actors).toEqual(['Ruth Alder']);
    expect(topic('The court freed a senator on Monday. Her lawyer was Peter Halm. Halm wept.', 'Senator freed').actors).toEqual([]);
  });

  it('is the places of its first sentences', () => {
    expect(topic('A ferry burned off Portugal on Monday.', 'Ferry burns').places).toEqual(['Portugal']);
    expect(topic('A ferry burned on Monday.', 'Ferry burns').places).toEqual([]);
  });

  it('is the number in a series', () => {
    expect(topic('A second attack shook the town on Monday.', 'Town shaken').ordinals).toEqual(['attack:2']);
    expect(topic('An attack shook the town on Monday.', 'Town shaken').ordinals).toEqual([]);
  });

  it('is told by telling words, not by articles', () => {
    const { lead } = topic('A ferry burned off Portugal on Monday.', 'Ferry burns');
    expect(lead).toContain('ferry');
    expect(lead).not.toContain('the');
  });
});
