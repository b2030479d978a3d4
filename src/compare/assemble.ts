import { answerOf } from './answer.ts';
import { clauseOf } from './clearer-side.ts';
import type { Voice } from '../coverage/sourcing.ts';
import { finish, type Steps } from '../coverage/steps.ts';
import { LABELS, type Finding, type Label, type Sourcing } from './finding.ts';
import { FIGURE_KINDS } from './figure-kinds.ts';
import { citedName } from '../language/en/wording/cited-name.ts';
import { findingId } from './finding-id.ts';
import type { Edge } from './judge-pairs.ts';
import { growRow, type Row } from './grow-row.ts';
import { nodeOf } from './node.ts';
import type { Rule, Side } from './rule.ts';
import { compareText } from './text-order.ts';

/** Tells origins: how many independent ones stand behind some articles, and how an agreement of voices is sourced. */
export interface OriginCount {
  count(articles: readonly string[]): number;
  sourcing(voices: readonly Voice[]): Sourcing;
}

const rank = (label: Label): number => LABELS.indexOf(label);
/** In the order in which pairs seed rows: a change explains a difference, so it must not hide in a row of one. */
const SEEDS: readonly Label[] = ['conflict', 'changed', 'different', 'agrees'];
const seedRank = (label: Label): number => SEEDS.indexOf(label);
/** The words of both sides and, of the same words, what each is read as: an hour goes before its day. */
const edgeKey = ({ a, b }: Edge): string => `${nodeOf(a)}|${nodeOf(b)}|${a.statement.slot}|${b.statement.slot}`;

/**
 * Gathers judged pairs to findings, one per question: the strongest pair seeds a row, and an article joins it with the
 * statement that was judged against most of what the row holds already (at least half), so that rows do not chain from
 * one question into another. Statements of a finished row are spent.
 */
export function assemble(edges: readonly Edge[], origins: OriginCount): Finding[] {
  return finish(assembleSteps(edges, origins));
}

/** `assemble`, with a pause after each finding. */
export function* assembleSteps(edges: readonly Edge[], origins: OriginCount): Steps<Finding[]> {
  const asking = new Set(edges.filter((e) => !e.judgement.supports).map((e) => e.rule));
  const sorted = sortedByStrength(edges.filter((e) => asking.has(e.rule)));
  const tables = new Map([...asking].map((rule) => [rule, { adjacent: new Map<string, Edge[]>(), spent: new Set<string>() }]));
  const tableOf = (rule: Rule): RuleTable => tables.get(rule) as RuleTable;
  for (const e of sorted) for (const side of [e.a, e.b]) {
    const { adjacent } = tableOf(e.rule);
    const own = adjacent.get(nodeOf(side));
    if (own) own.push(e);
    else adjacent.set(nodeOf(side), [e]);
  }
  const findings: Finding[] = [];
  for (const seed of sorted) {
    const { adjacent, spent } = tableOf(seed.rule);
    const free = (side: Side): boolean => !spent.has(nodeOf(side));
    if (seed.judgement.supports || !free(seed.a) || !free(seed.b)) continue;
    const row = growRow(seed, (side) => adjacent.get(nodeOf(side)) ?? [], free);
    for (const side of row.sides) spent.add(nodeOf(side));
    findings.push(findingOf(seed, row, origins));
    yield;
  }
  return findings.toSorted((x, y) => rank(x.label) - rank(y.label) || y.weight - x.weight || compareText(x.id, y.id));
}

/** The pairs of one rule by their sides, and the sides that stand in a finished row. */
interface RuleTable {
  readonly adjacent: Map<string, Edge[]>;
  readonly spent: Set<string>;
}

/** The strongest first; the text that decides between equals is made once for each pair. */
function sortedByStrength(edges: readonly Edge[]): Edge[] {
  const keyed = edges.map((edge) => ({ edge, rank: seedRank(edge.judgement.label), key: edgeKey(edge) }));
  return keyed.sort((x, y) => x.rank - y.rank || y.edge.judgement.weight - x.edge.judgement.weight || compareText(x.key, y.key)).map(({ edge }) => edge);
}

/**
 * Groups of a row, numbered in the order of the articles' ids: joined by agreement, the surest first, unless any two of the
 * joined groups differ. "Dozens" agrees with 50 and with 59, which do not agree with each other.
 */
function groupsOf(row: Row): Map<string, number> {
  const sides = [...row.sides].toSorted((x, y) => compareText(x.article.id, y.article.id));
  const members = new Map<string, string[]>(sides.map((side) => [nodeOf(side), [nodeOf(side)]]));
  const differing = new Set(row.edges.filter((e) => e.judgement.label !== 'agrees').flatMap((e) => [`${nodeOf(e.a)}|${nodeOf(e.b)}`, `${nodeOf(e.b)}|${nodeOf(e.a)}`]));
  for (const e of sortedByStrength(row.edges.filter((edge) => edge.judgement.label === 'agrees'))) {
    const [one, two] = [members.get(nodeOf(e.a)) ?? [], members.get(nodeOf(e.b)) ?? []];
    if (one === two || one.some((x) => two.some((y) => differing.has(`${x}|${y}`)))) continue;
    const joined = [...one, ...two];
    for (const node of joined) members.set(node, joined);
  }
  // A reprint is not compared with what it reprints, yet says the same in the same words.
  const clauses = sides.map(clauseOf);
  sides.forEach((side, i) => {
    const own = members.get(nodeOf(side));
    const twin = sides.find((other, k) => k < i && clauses[k] === clauses[i] && members.get(nodeOf(other)) !== own);
    if (!twin) return;
    const joined = [...(members.get(nodeOf(twin)) ?? []), ...(members.get(nodeOf(side)) ?? [])];
    for (const node of joined) members.set(node, joined);
  });
  const numbers = new Map<string[], number>();
  return new Map(sides.map((side) => {
    const group = members.get(nodeOf(side)) as string[];
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return [nodeOf(side), numbers.get(group) as number];
  }));
}

/** The pair that names a row: its seed, or, of figures, the surest change where more of its pairs are changes than differences whose order is open. */
function leading(seed: Edge, row: Row): Edge {
  if (seed.judgement.label !== 'different' || !FIGURE_KINDS.has(seed.a.statement.kind)) return seed;
  const changes = row.edges.filter((e) => e.judgement.label === 'changed');
  const differences = row.edges.filter((e) => e.judgement.label === 'different');
  return changes.length > differences.length ? (sortedByStrength(changes)[0] ?? seed) : seed;
}

function findingOf(seed: Edge, row: Row, origins: OriginCount): Finding {
  const group = groupsOf(row);
  const { label, caveat, weight } = leading(seed, row).judgement;
  const later = new Set(row.edges.flatMap((e) => (e.judgement.later ? [nodeOf(e.judgement.later === 'a' ? e.b : e.a)] : [])));
  const answers = [...row.sides]
    .toSorted((x, y) => compareText(x.article.id, y.article.id))
    .map((side) => answerOf(side, seed.rule.quotes, group.get(nodeOf(side)) ?? 0, later.has(nodeOf(side))));
  const question = seed.rule.question(seed.a, seed.b);
  const articles = answers.map((a) => a.article);
  const kind = seed.a.statement.kind;
  return {
    id: findingId(seed.rule.name, answers),
    label,
    kind,
    question,
    answers: answers.map((a) => ({ ...a, by: a.by === null ? null : citedName(a.by) })),
    origins: origins.count(articles),
    sourcing: label === 'agrees' ? origins.sourcing(answers.map((a) => ({ article: a.article, speaker: a.by }))) : null,
    rule: seed.rule.name,
    caveat,
    weight: weight + Math.min(row.sides.length - 2, 8) / 100,
  };
}
