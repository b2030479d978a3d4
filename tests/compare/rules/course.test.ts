import { describe, expect, it } from 'vitest';
import { courseRule } from '../../../src/compare/rules/course.ts';
import { between } from '../../support/judged.ts';

describe('how a movement went, and what for', () => {
  it.each([
    ['The climber fell from a balcony on Monday.', 'The climber tumbled from the scaffold.', 'Where did the climber fall from?'],
    ['Two sailors jumped into the lagoon.', 'The two sailors leapt onto a raft.', 'Where did the sailors jump?'],
    ['The bus plunged into a ravine near Ashby.', 'The bus plunged into a reservoir near Ashby.', 'Where did the bus plunge?'],
    ['The van slammed into a tree in Ashby.', 'The van crashed into a kiosk in Ashby.', 'Where did the van slam?'],
    ['The prisoner crawled through a drain.', 'The prisoner climbed over a wall.', 'Which way did the prisoner go?'],
    ['Two sailors jumped overboard to escape the flames.', 'The two sailors jumped off to fetch help.', 'Why did the sailors jump?'],
    ['The ferry stopped to let a trawler pass.', 'The ferry stopped to pick up a swimmer.', 'Why did the ferry stop?'],
  ])('%s / %s', (one, two, question) => {
    expect(between(courseRule, one, two)).toEqual([`different: ${question}`]);
    expect(between(courseRule, two, one)).toEqual([`different: ${question}`]);
  });

  it.each([
    ['one place by two nouns', 'The bus plunged into a ravine near Ashby.', 'The bus plunged into a gorge near Ashby.'],
    ['ground of one kind', 'The sailor jumped into the sea.', 'The sailor jumped into the river.'],
    ['a place that both know', 'The climber fell from a balcony.', 'The climber fell from the scaffold by the balcony.'],
    ['other numbers', 'Two sailors jumped into the lagoon.', 'Three sailors jumped onto a raft.'],
    ['one and several', 'The sailor jumped into the lagoon.', 'The sailors jumped onto a raft.'],
    ['other people', 'The climber fell from a balcony.', 'The roofer fell from the scaffold.'],
    ['other roles', 'The climber fell from a balcony.', 'The climber fell onto a tent.'],
    ['other movements', 'The climber jumped from a balcony.', 'The climber fell from the scaffold.'],
    ['other times', 'The climber fell from a balcony in 1998.', 'The climber fell from the scaffold.'],
    ['a purpose that shares a word', 'The ferry stopped to pick up a swimmer.', 'The ferry stopped to rescue a swimmer.'],
    ['a denial', 'The climber never fell from a balcony.', 'The climber fell from the scaffold.'],
    ['what may happen', 'The bus could plunge into a ravine.', 'The bus plunged into a reservoir.'],
  ])('says nothing of %s', (_, one, two) => expect(between(courseRule, one, two)).toEqual([]));
});
