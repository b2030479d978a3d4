/** Scripts in every dress in which a page can bring them; all set the global `ran` if they ever run. */
export const SCRIPTS: readonly string[] = [
  '<script>globalThis.ran=1</script>', '"><script>ran=1</script>', '<img src=x onerror="globalThis.ran=1">', '<svg onload=globalThis.ran=1>', '<svg><script>ran=1</script></svg>',
  '</title><script>ran=1</script>', '</textarea><img src=x onerror=ran=1>', '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>', '<a href="javascript:ran=1">x</a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=ran=1>', '<details open ontoggle=ran=1>', '<body onload=ran=1>', '{{constructor.constructor("ran=1")()}}',
  '${ran=1}', '<style>@import "http://127.0.0.1:9/x"</style>', '<link rel=stylesheet href=http://127.0.0.1:9/x>', '<meta http-equiv=refresh content="0;url=javascript:ran=1">',
  '<base href="http://127.0.0.1:9/">', '<object data="javascript:ran=1"></object>', "'-ran=1-'", '`;ran=1;`', ']]><script>ran=1</script>', '--><script>ran=1</script>', '&lt;script&gt;ran=1&lt;/script&gt;',
  '\u003cscript\u003eran=1\u003c/script\u003e', '<scr\u0000ipt>ran=1</scr\u0000ipt>', '=HYPERLINK("http://127.0.0.1:9/","x")', '@SUM(1+1)*cmd|\' /C calc\'!A0', '[x](javascript:ran=1)', '![x](http://127.0.0.1:9/x.png)',
  '\\input{/etc/passwd}', '\\write18{x}',
];

/** What is no script and breaks things all the same. */
export const ODDITIES: readonly string[] = [
  '\uD800', '\uDC00x', '\u0000', '\u202Etfel ot thgir', '\u2066isolated', '\u2069', '\u200B\u200B', '\uFEFF', '\u0007', '\u001B[31m', '\u0085', '\u2028', '\u00AD', 'e\u0301\u0301\u0301', 'ﷺ', '👩‍🚒', '\uFFFE',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', '-0', '1e309', '99999999999999999999', '0x1F', 'undefined', 'null', '[object Object]', '../../etc/passwd', 'CON', 'NUL.txt', '%00', '%n%s', 'http://[bad',
];

/** Parts of sentences that the analysis has rules for. */
export const NEWS: readonly string[] = [
  'Marta Ekdal', 'the council', 'police', 'said', 'told the Evening Post', 'on Tuesday', 'at 4.30 p.m.', 'May 1', '2026', 'in March', 'about 1,200 people', 'at least 19', 'nearly', '$4.5 million', '£3bn', '12%', 'per cent',
  'a 15-foot wall', '450 pounds', '3-year-old', 'not', 'denied', 'died', 'were killed', 'rose to', 'fell by', 'the second attack', 'Day 21', 'because of', 'Mr.', 'U.S.', 'No.', '“We left,”', '"', "'", '’s', '(', ')', ',', ';', ':', '—',
  '.', '.', '?', '\n', '\n\n', 'and', 'of the', 'who', 'which', 'would', 'may', 'If', 'it', 'he', 'they', 'Lindholm', 'the ferry', 'closed', 'will stop', 'since 2023', 'first', 'unknown', 'causes', '1', '22', 'A', 'I',
];
