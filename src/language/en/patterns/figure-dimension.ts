import { within, type FigurePhrase } from './figure-phrase.ts';

const of = (measure: FigurePhrase['measure'], role: string, phrase: Omit<FigurePhrase, 'role' | 'measure'>): FigurePhrase => ({ role, measure, ...phrase });

/** Roles of lengths, speeds, weights and areas. In order: the first that fits decides. */
export const DIMENSION_PHRASES: readonly FigurePhrase[] = [
  of('length', 'altitude', { both: true, before: /(?:\bat|\bwas|\bwere|\bis|\bthan)$/, behind: /^(?:above|up in the air|over the)\b/, least: 60 }),
  of('length', 'altitude', { before: /\b(?:fly|flies|flew|flown|flying|cruis\w+|was|is|were|be|been) at$/, least: 1000 }),
  of('length', 'rainfall', { before: new RegExp(`\\b(?:rain|rainfall|downpours?)${within(4)}$`), behind: /^(?:of rain(?:fall)?|(?:had |has |have )?fell|(?:had |has |have )?fallen)\b/, most: 5 }),
  of('length', 'snowfall', { behind: /^of (?:fresh |new )?snow(?:fall)?\b/, most: 10 }),
  of('length', 'wave', { before: /\bwaves?(?: \w+){0,3}$/, behind: /^-? ?(?:high |tall )?waves?\b/, most: 60 }),
  of('length', 'off-target', { behind: /^(?:off (?:course|target)|(?:from|short of|wide of|away from) (?:its|the|their) (?:target|intended|planned|landing))\b/ }),
  of('length', 'epicentre', { both: true, before: new RegExp(`\\b(?:epicent(?:re|er)|cent(?:red|ered)|hypocent(?:re|er)|(?:quake|tremor|temblor)\\b.*\\blocated)${within(4)}$`), behind: /^(?:from|off|north|south|east|west|away|outside|out of|[a-z]+-?(?:east|west) of)/ }),
  of('length', 'quake-depth', { both: true, before: /\b(?:quake|earthquake|tremor|epicent(?:re|er)|hypocent(?:re|er)|seismolog\w+|magnitude)\b.*\bdepth of$/, behind: /^/ }),
  of('length', 'water-depth', { before: /\b(?:wreck|ship|boat|vessel|ferry|submarine|tanker|body|plane|car)\b.*\b(?:depth of|sank in|lying in|lies in|lying at|lies at)$/, behind: /^(?:of water|under ?water|below the surface|beneath the (?:sea|surface|waves)|down on the sea ?bed)\b/ }),
  of('speed', 'wind', { before: /\b(?:winds?|gusts?|gusting|storm-force|hurricane)\b(?: \w+){0,4}$/, behind: /^-? ?(?:winds?|gusts?)\b/ }),
  of('mass', 'drugs', { behind: /^of (?:\S+ )?(?:cocaine|heroin|cannabis|marijuana|drugs?|hashish|meth\w*|fentanyl|the drug|amphetamines?|opium|ketamine)\b/ }),
  of('area', 'burned', { before: new RegExp(`\\b(?:fires?|wildfires?|blazes?|flames)${within(5)}$|\\b(?:burn(?:ed|t|ing)|scorched|charred|blackened)${within(4)}$`), behind: /^(?:of (?:\S+ ){1,4})?(?:had |has |have |were |was |been |already )*(?:burn(?:ed|t|ing)|destroyed by (?:the )?(?:fire|flames|blaze)|scorched|charred|blackened|consumed|gone up in)/ }),
  of('area', 'searched', { before: new RegExp(`\\b(?:search(?:ed|ing)?|comb(?:ed|ing)|scour(?:ed|ing))${within(5)}$`), behind: /^(?:was |were |has been |have been |of \S+ )*(?:searched|combed|scoured)\b/ }),
];
