/*
 * General English: what a label says when it names no thing but the part that the text behind it plays.
 */

/** “Speed: …”, “Use case: …”, “Access methods: …”: an aspect of what stands above, by its last word. */
const ASPECTS = new Set(
  (
    'access action actions advantage advantages alias alternative alternatives answer answers application applications ' +
    'approach approaches architecture area areas aspect aspects audience author availability background behavior behaviour ' +
    'benefit benefits best billing capability capabilities case cases category categories cause causes challenge challenges ' +
    'characteristic characteristics comparison choice choices component components concept concepts condition conditions config ' +
    'configuration cons consequence consideration considerations consumer consumers content contents context control ' +
    'cost costs count criteria criterion date default defaults definition delivery dependency description destination ' +
    'destinations detail details difference differences disadvantage disadvantages downside downsides drawback drawbacks ' +
    'durability duration effect effects engine example examples exception exceptions factor factors features feature fix ' +
    'flow focus format formats framework frameworks frequency from function glance goal goals governance guide handling history ' +
    'how idea ideas impact implementation in input inputs installation integration integrations interface interfaces issue issues ' +
    'key keyword keywords kind kinds language languages latency length level levels license limit limitation limitations ' +
    'limits list location logic maintenance management meaning means measure mechanism mechanisms method methods mode modes name names ' +
    'need needs number objective objectives operation operations optimization option options order origin out output outputs ' +
    'overhead overview owner part parts pattern patterns performance period permission permissions place platform platforms point points practice practices ' +
    'prerequisite prerequisites price pricing principle principles priority problem problems process processing product products properties ' +
    'property pros protocol protocols provider purpose quality question range rate reason reasons recommendation recommendations ' +
    'region relation reliability requirement requirements resource resources responsibility result results retention return returns ' +
    'risk risks role roles rule rules scalability scale scaling scenario scenarios scope security selection service services setting settings setup ' +
    'shape sharing size skill skills solution solutions source sources speed stage standard state status step steps storage strategy strategies ' +
    'strength strengths structure style summary supported support symptom symptoms syntax system takeaway target targets task tasks technique techniques technology ' +
    'term test tests then throughput time times title to tool tools topic topics transfer trade-off tradeoff tradeoffs transformation transformations trigger triggers ' +
    'type types unit units update updates usage use used user users uses value values variant variants vendor version versions ' +
    'way ways weakness weaknesses what when where who why with work workflow workflows workload workloads yes no'
  ).split(' '),
);

/** “Note: …”, “Exam tip: …”: a remark, which says nothing of what it is about. */
const REMARKS =
  /(?:^|\s)(?:attention|caution|careful|example|examples|e\.g|fact|facts|gotcha|gotchas|hint|hints|in short|in words|important|info|information|introduction|key takeaways?|lesson|more|must know|nb|note|notes|note well|obs|overview|ps|recap|related topics?|remark|remarks|remember|reminder|see also|summary|takeaways?|tip|tips|tl;?dr|todo|trap|traps|warning|warnings|further reading|references|sources|links)$/i;

/** Whether a label only announces a remark. */
export function isRemark(label: string): boolean {
  return REMARKS.test(bare(label));
}

/** “Limits to know”, “Two ways”, “What it is for”: no thing of its own either. */
const ANNOUNCES =
  /^(?:some|two|three|four|five|other|more|further|what|things?|limits|types|kinds|ways|how|when|where|why)\s/i;

/** Whether a label names an aspect of what stands above it, and no thing of its own. */
export function isAspect(label: string): boolean {
  const last =
    bare(label)
      .toLowerCase()
      .split(/[\s/]+/)
      .at(-1) ?? '';
  return ASPECTS.has(last) || ANNOUNCES.test(bare(label)) || isRemark(label);
}

/** Without what stands around the words. */
function bare(label: string): string {
  return label
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}
