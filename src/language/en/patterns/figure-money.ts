import { within, type FigurePhrase } from './figure-phrase.ts';

const DEALS = 'deal|takeover|acquisition|merger|buyout|buy-out|bid|offer|transaction';
const FIRMS = 'company|firm|business|rival|bank|group|maker|chain|club|retailer|producer|operator|brewer|airline|start-?up|painting|work|canvas|picture|house|villa|flat|stake|land|site|estate';
const UP = 'rose|risen|rising|rises|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|soar(?:ed|s|ing)?|surg(?:ed|es|ing)|bounc(?:ed|es|ing)|rebound(?:ed|s|ing)?|recover(?:ed|s|ing)?';
const DOWN = 'fell|fall|fallen|falling|falls|dropp(?:ed|ing)|drops?|slid|slides?|sliding|tumbl(?:ed|es|ing)|plung(?:ed|es|ing)|plummet(?:ed|s|ing)|slump(?:ed|s|ing)?|sank|sunk|sinking|dipp(?:ed|ing)|dips?|crash(?:ed|es|ing)|declin(?:ed|es|ing)';
const money = (role: string, phrase: Omit<FigurePhrase, 'role' | 'measure'>): FigurePhrase => ({ role, measure: 'money', ...phrase });

/** Roles of amounts of money. In order: the first that fits decides. */
export const MONEY_PHRASES: readonly FigurePhrase[] = [
  money('per-share-dividend', { both: true, before: /\b(?:dividend|payout|pay-out)\b/, behind: /^(?:a|per|for each|for every) share\b/ }),
  money('per-share-offer', { both: true, before: /\b(?:offer\w*|bid\w*|pay\w*|paid|receiv\w+|get|gets)\b/, behind: /^(?:in cash )?(?:a|per|for each|for every) share\b/ }),
  money('each', { behind: /^(?:each\b(?! other)|apiece\b|per (?:person|family|household|victim|head|employee|worker|resident|pupil|document|ticket)\b|(?:to|for) (?:each|every)\b)/ }),
  money('each', { before: new RegExp(`\\b(?:each|every) (?:family|household|victim|relative|worker|employee|resident|farmer|person|pensioner|survivor|player)${within(5)}$`) }),
  money('price', {
    before: new RegExp(`\\b(?:buy|buys|buying|bought|acquire[sd]?|acquiring|purchase[sd]?|purchasing|t(?:ake|akes|aking|ook) over|sell|sells|selling|sold)${within(8)} for$|\\b(?:${DEALS})${within(3)} (?:worth|valued at)$|\\b(?:${DEALS})${within(6)} valu(?:e|es|ed|ing)${within(5)} at$`),
    behind: new RegExp(`^-? ?(?:all-\\w+ |cash(?:-and-\\w+)? |share )?(?:${DEALS})\\b`),
  }),
  money('price', { before: new RegExp(`\\b(?:under the hammer|changed? hands|auctioned(?: off)?|knocked down)${within(2)} for$|\\bfetch(?:ed|es|ing)?$|\\b(?:purchase|sale|selling|hammer|asking) price (?:of|at|was|is)$|\\bpaid${within(1)}$`), behind: new RegExp(`^for (?:the |its |his |her |their |a )?(?:[a-z-]+ )?(?:${FIRMS})\\b`), both: true }),
  money('price', { before: new RegExp(`\\b(?:under the hammer|changed? hands|auctioned(?: off)?|knocked down)${within(2)} for$|\\bfetch(?:ed|es|ing)?$|\\b(?:purchase|sale|selling|hammer) price${within(3)} (?:of|at|was|is)$`) }),
  money('price', { both: true, before: /\bpay(?:s|ing)?$/, behind: new RegExp(`^for (?:the |its |his |her |their |a )?(?:[a-z-]+ )?(?:${FIRMS})\\b`) }),
  money('demand', { before: /\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|ransom(?: demand| note| payment)? (?:of|for))$/, behind: /^-? ?ransom\b/ }),
  money('bail', { before: /\bbail (?:of|at)$|\bbail (?:was |is |has been )?(?:set|fixed) at$|\b(?:posted|posting)$/, behind: /^-? ?(?:cash )?(?:bail|bond)\b/, most: 1e9 }),
  money('fine', { before: new RegExp(`\\bfin(?:ed|es|ing)(?! tun)${within(6)}$|\\bfines?${within(2)} (?:of|to|totalling|totaling|worth)$|\\bpenalt(?:y|ies)${within(2)} (?:of|totalling|totaling)$|\\b(?:impose[sd]?|imposing|hand(?:ed|s)|hit)${within(4)} (?:penalty|fine) of$`), behind: /^-? ?(?:fine|penalty)\b|^in (?:fines|penalties)\b/ }),
  money('damages', { before: new RegExp(`\\b(?:damages|compensation|settlement|pay-?out)${within(2)} (?:of|worth|totalling|totaling)$|\\bsettled${within(5)} for$|\\border(?:ed|s)${within(5)} to pay${within(2)}$`), behind: new RegExp(`^in${within(2)} (?:damages|compensation)\\b|^-? ?(?:settlement|compensation)\\b`) }),
  money('loot', { before: new RegExp(`\\b(?:made off|makes? off|got away|gets? away|ran off|escaped|fled|vanished|walked (?:off|out)|drove (?:off|away)) with${within(8)}$|\\b(?:stole|stolen|robbed|snatched|netted|looted|haul|theft) ?(?:of )?${within(6)}$`), least: 100 }),
  money('insured', { before: new RegExp(`\\binsured?\\b${within(6)} for$`) }),
  money('prize', { before: new RegExp(`\\bprize(?: money| fund| pot| purse)?${within(2)}(?: of)?$|\\b(?:cheque|check|purse) (?:of|for)$`), behind: /^(?:in prize money|-? ?(?:first |top |winner's )?prize|in winnings)\b/ }),
  money('raised', { before: new RegExp(`\\b(?:fund\\w*|appeal|campaign|charity|donations?|donors|supporters|well-?wishers|page|collection)${within(4)} (?:raised|collected|reached|passed|topped|given|brought in)$`) }),
  money('budget', { before: /\b(?:budget|price tag|cost|costs|bill)(?: \w+){0,3} (?:of|at|to|is|was)$|\bcost(?:s|ing)?(?: an estimated)?$|\bbudget\b.{0,60}\b(?:ran|runs|came|comes|amount(?:ed|s)) to$/, least: 10_000 }),
  money('profit', { before: new RegExp(`\\b(?:profits?|earnings|net income)${within(8)} (?:of|to|at|was|were|came to|reached|hit)$|\\b(?:earned|made) a(?: \\w+)? profit of$`) }),
  money('loss', { before: new RegExp(`\\bloss(?:es)?${within(6)} (?:of|to|at|was|were)$`) }),
  money('fall-to', { before: new RegExp(`\\b(?:${DOWN})${within(3)} (?:to|below|under)(?: as low as)?(?: an? (?:\\S+ )?low of)?$|\\blow of$|\\bas low as$`) }),
  money('rise-to', { before: new RegExp(`\\b(?:${UP})${within(3)} (?:to|above|over|past)(?: as high as)?(?: an? (?:\\S+ )?high of)?$|\\b(?:high|peak) of$|\\bas high as$`) }),
  money('quoted', { before: new RegExp(`\\b(?:trad(?:ed|es|ing)|chang(?:ed|es|ing) hands|quoted|priced|selling|worth)${within(2)} (?:at|for|around|near|above|below)$`) }),
  money('revenue', { before: new RegExp(`\\b(?:revenues?|sales|turnover|takings)${within(7)} (?:of|to|at|was|were|came to|reached|hit)$`), behind: /^in (?:revenues?|sales|turnover|takings)\b/ }),
];
