import { useI18n } from '../../i18n/context.ts';
import { Progress } from '../../page/progress.tsx';
import { useLibrary } from '../state/store-context.ts';
import type { HouseWork } from '../state/house.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** How far something has come that the reader waits for: a change of many clippings, or the housekeeping. */
export function HouseProgress() {
  const { t } = useI18n();
  const { store, changes } = useLibrary();
  const change = changes.work.value;
  if (change !== null && change.all > change.done) return <Progress label={t(change.label)} done={change.done} all={change.all} />;
  const house = store.house.work.value;
  if (!house.slow) return null;
  const [label, done, all] = standOf(house);
  return <Progress label={t(label)} done={done} all={all} />;
}

/** What is being done now, and how much of how much of it is done. */
function standOf({ state, most }: HouseWork): readonly [label: MessageKey, done: number, all: number | null] {
  if (state?.rebuild) return ['library_house_building', state.rebuild.reached, state.rebuild.total];
  if (state !== null && state.unplaced > 0) return ['library_house_placing', most.unplaced - state.unplaced, most.unplaced];
  if (state !== null && state.due > 0) return ['library_house_comparing', most.due - state.due, most.due];
  return ['library_house_looking', 0, null];
}
