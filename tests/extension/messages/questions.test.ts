import { expect, it } from 'vitest';
import { NEWSROOM_REQUESTS } from '../../../src/extension/messages/newsroom/newsroom-requests.ts';
import { isQuestion } from '../../../src/extension/messages/questions.ts';
import { REQUESTS } from '../../../src/extension/messages/requests.ts';

/** Messages that do something, which must not be done twice. A new message belongs here or among the questions. */
const DEEDS = [
  'set-automatic', 'wish-site', 'add-site', 'remove-site', 'give-back-rest', 'page-visited', 'page-left', 'set-settings', 'set-marks',
  'save', 'remove', 'undo-remove', 'remove-many', 'tag', 'import-page', 'annotate', 'change-annotation', 'remove-annotation',
  'name-event', 'merge-events', 'split-event', 'undo-regrouping', 'dismiss-finding', 'restore-finding', 'forget-errors', 'check-selection', 'forget-selection',
  'restore-begin', 'restore-chunk', 'restore-check', 'restore-finish', 'restore-cancel', 'restore-undo', 'merge-step', 'merge-undo-step', 'erase-all',
  'show-in-page', 'open-saved', 'open-event', 'open-page', 'find-accounts',
  'newsroom-test', 'newsroom-join', 'newsroom-switch', 'newsroom-notes', 'newsroom-leave',
];

it('every message is a question, which may be asked again, or a deed, which is not', () => {
  const deeds = Object.keys({ ...REQUESTS, ...NEWSROOM_REQUESTS }).filter((name) => !isQuestion(name));
  expect(deeds.toSorted()).toEqual(DEEDS.toSorted());
});

it.each(['check', 'restore-state', 'search', 'read-event', 'newsroom-view'])('%s may be asked again', (name) => expect(isQuestion(name)).toBe(true));

it('a message that does not exist is no question', () => expect(isQuestion('no-such-message')).toBe(false));
