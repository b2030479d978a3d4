import { expect, it } from 'vitest';
import { isQuestion } from '../../../src/extension/messages/questions.ts';
import { REQUESTS } from '../../../src/extension/messages/requests.ts';

it.each(['restore-state', 'search', 'read-event', 'newsroom-view'])('%s may be asked twice', (name) => expect(isQuestion(name)).toBe(true));

it.each(['save', 'remove', 'annotate', 'restore-undo', 'merge-step', 'erase-all', 'newsroom-join', 'no-such-message'])('%s is sent once', (name) => expect(isQuestion(name)).toBe(false));

it('knows no message by words that change something', () => {
  const changing = Object.keys(REQUESTS).filter((name) => /^(?:set|add|remove|save|tag|undo|change|annotate|merge|split|name|dismiss|erase|import|forget|give)/.test(name));
  expect(changing.filter(isQuestion)).toEqual([]);
});
