import { useState } from 'preact/hooks';
import type { Result } from '../../extension/messages/result.ts';
import type { OpenTab } from '../../extension/platform/open-tabs.ts';
import type { EventSummary } from '../../library/event.ts';
import { useI18n } from '../i18n/context.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { useServices } from '../page/page-services.ts';
import { Progress } from '../page/progress.tsx';
import { eventsOf, saveTabs, type TabOutcome } from './comparison.ts';
import { AskForTabs } from './ask-for-tabs.tsx';
import { ChooseTabs } from './choose-tabs.tsx';
import { Compared } from './compared.tsx';

/** How far the reader has come. */
type Step =
  | { readonly step: 'ask'; readonly refused: boolean }
  | { readonly step: 'choose'; readonly tabs: readonly OpenTab[]; readonly refused: boolean }
  | { readonly step: 'working'; readonly all: number; readonly done: readonly TabOutcome[] }
  | { readonly step: 'done'; readonly outcomes: readonly TabOutcome[]; readonly events: Result<readonly EventSummary[]> };

/** Compares open tabs: lets the reader choose some, saves them in one go, and leads to what they come to. */
export function TabsPage() {
  const { t } = useI18n();
  const { send, tabs } = useServices();
  const [now, go] = useState<Step>({ step: 'ask', refused: false });
  async function list(allowed: boolean) {
    go(allowed ? { step: 'choose', tabs: await tabs.list(), refused: false } : { step: 'ask', refused: true });
  }
  async function save(chosen: readonly OpenTab[]) {
    const done: TabOutcome[] = [];
    go({ step: 'working', all: chosen.length, done });
    const outcomes = await saveTabs(send, chosen, (outcome) => {
      done.push(outcome);
      go({ step: 'working', all: chosen.length, done: [...done] });
    });
    const ids = outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
    go({ step: 'done', outcomes, events: await eventsOf(send, ids) });
  }
  // Browsers take a request for permission only as the first thing of a press: nothing is awaited before it.
  const show = () => void tabs.allowList().then(list);
  const compare = (open: readonly OpenTab[], chosen: readonly OpenTab[]) => {
    const refuse = () => go({ step: 'choose', tabs: open, refused: true });
    void tabs.allowSites(chosen.map(({ url }) => url)).then((allowed) => (allowed ? save(chosen) : refuse()));
  };
  return (
    <PageFrame page="tabs" title={t('tabs_title')}>
      <div class="tabs">
        <h1>{t('tabs_title')}</h1>
        {now.step === 'ask' && <AskForTabs refused={now.refused} onShow={show} />}
        {now.step === 'choose' && <ChooseTabs tabs={now.tabs} refused={now.refused} onCompare={(chosen) => compare(now.tabs, chosen)} />}
        {now.step === 'working' && <Progress label={t('tabs_working')} done={now.done.length} all={now.all} />}
        {now.step === 'done' && <Compared outcomes={now.outcomes} events={now.events} onAgain={show} />}
      </div>
    </PageFrame>
  );
}
