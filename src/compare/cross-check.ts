import { linkArticles, linkSteps } from '../coverage/link.ts';
import { findOrigins } from '../coverage/origins.ts';
import { sourcingOf } from '../coverage/sourcing.ts';
import { finish, type Steps } from '../coverage/steps.ts';
import { align } from './align.ts';
import { assembleSteps } from './assemble.ts';
import type { AnalysedArticle, CrossCheckOptions, CrossCheckResult } from './cross-check-result.ts';
import { components } from './components.ts';
import type { Finding } from './finding.ts';
import { freshFirst } from './fresh-first.ts';
import { informationIn } from './information.ts';
import { judgeSteps } from './judge-pairs.ts';
import { NotComparedList } from './not-compared.ts';
import { putAsideBy } from './put-aside.ts';
import { RULES } from './rules/index.ts';
import { compareText } from './text-order.ts';
import { withoutOverruled } from './overrule.ts';
import { versionFindings } from './versions.ts';

/** Compares every article with every other that it links to. The order of `articles` changes nothing. */
export function crossCheck(articles: readonly AnalysedArticle[], options: CrossCheckOptions = {}): CrossCheckResult {
  return finish(crossCheckSteps(articles, options));
}

/** `crossCheck`, with pauses of its own: forty articles of one event take seconds. */
export function* crossCheckSteps(articles: readonly AnalysedArticle[], options: CrossCheckOptions = {}): Steps<CrossCheckResult> {
  const sorted = [...articles].toSorted((a, b) => compareText(a.id, b.id));
  return yield* compareSteps(sorted, yield* linkSteps(sorted, options), options);
}

/** Compares one article with those of `saved` that it links to; findings that do not involve it are left out. */
export function crossCheckArticle(target: AnalysedArticle, saved: readonly AnalysedArticle[], options: CrossCheckOptions = {}): CrossCheckResult {
  const all = [target, ...saved.filter((s) => s.id !== target.id)].toSorted((a, b) => compareText(a.id, b.id));
  const known = linkArticles(all, options);
  const links = known.filter((l) => l.a === target.id || l.b === target.id);
  const near = new Set(links.flatMap((l) => [l.a, l.b]));
  const result = finish(compareSteps(all.filter((a) => near.has(a.id)), links, options, { known: known.filter((l) => near.has(l.a) && near.has(l.b)), focus: target.id }));
  return { ...result, findings: result.findings.filter((f) => f.answers.some((a) => a.article === target.id)) };
}

/** What the comparison knows beyond the links that it reports. */
interface Surroundings {
  /** All links among the articles: who copies whom, and which saved articles answer a question together. */
  readonly known: CrossCheckResult['links'];
  /** Id of the article whose findings alone are wanted, or null for all. */
  readonly focus: string | null;
}

function* compareSteps(articles: readonly AnalysedArticle[], links: CrossCheckResult['links'], options: CrossCheckOptions, { known, focus }: Surroundings = { known: links, focus: null }): Steps<CrossCheckResult> {
  const origins = findOrigins(articles, known);
  const originOf = new Map(origins.flatMap((o) => o.articles.map((id) => [id, o.id] as const)));
  const count = (ids: readonly string[]): number => new Set(ids.map((id) => originOf.get(id) ?? id)).size;
  const comparable = new Set(known.filter((l) => l.relation === 'same-event').map((l) => `${l.a}\u0000${l.b}`));
  const setAside = new NotComparedList(articles, links);
  const findings: Finding[] = [];
  for (const event of components(articles, links)) {
    const alignment = align(event);
    yield;
    const edges = yield* judgeSteps(event, (a, b) => comparable.has(`${a}\u0000${b}`), RULES, { alignment, information: informationIn(event), setAside: (reason, a, b) => setAside.add(reason, a, b) }, focus);
    findings.push(...(yield* assembleSteps(withoutOverruled(edges), { count, sourcing: (voices) => sourcingOf(voices, origins) })));
  }
  const all = eachOnce(orderFindings([...findings, ...versionFindings(articles, links)]));
  return { links, origins, findings: all.filter((f) => putAsideBy(f, options.dismissed ?? []) === undefined), notCompared: setAside.list() };
}

/** Without findings that the same words have made twice: a second question put from one clause says nothing more. */
function eachOnce(findings: CrossCheckResult['findings']): CrossCheckResult['findings'] {
  const first = new Map(findings.toReversed().map((f) => [f.id, f]));
  return findings.filter((f) => first.get(f.id) === f);
}

function orderFindings(findings: readonly CrossCheckResult['findings'][number][]): CrossCheckResult['findings'] {
  const order = ['conflict', 'different', 'changed', 'agrees'];
  const sorted = [...findings].toSorted((x, y) => order.indexOf(x.label) - order.indexOf(y.label) || y.weight - x.weight || compareText(x.id, y.id));
  return [...sorted.filter((f) => f.label !== 'agrees'), ...freshFirst(sorted.filter((f) => f.label === 'agrees'))];
}
