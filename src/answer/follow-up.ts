import { ASPECTS, DETERMINERS, PREPOSITIONS, QUESTION_STARTS, VERBS } from './follow-up-words.js';
import {
  foldWord,
  isContent,
  isName,
  looksLikeName,
  type QuestionWord,
  questionWords,
} from './question-words.js';
import { isChatter, withoutPleasantries } from './small-talk.js';
import { type Thing, thingsInQuestion } from './things-in-question.js';
import type { Vocabulary } from './vocabulary.js';

/** The complete questions that a follow-up may stand for, likeliest first; none if it is complete itself. */
export function completeFollowUp(
  question: string,
  previous: string,
  vocabulary: Vocabulary,
): string[] {
  const text = trimSigns(withoutPleasantries(question));
  const before = previous.replace(/[\s?!.]+$/, '');
  const asked: FollowUp = {
    text,
    before,
    vocabulary,
    things: thingsInQuestion(before, vocabulary),
  };
  if (text === '' || before === '') return [];
  if (isChatter(question, vocabulary.knows) && !OPENING.test(text)) return [];
  const found = askingForMore(asked) ?? opened(asked) ?? pointingBack(asked) ?? incomplete(asked);
  const variants = (found ?? []).map((variant) => variant.replaceAll(/\s+/g, ' ').trim());
  return Array.from(new Set(variants)).slice(0, MOST_VARIANTS);
}

const MOST_VARIANTS = 3;

interface FollowUp {
  /** Without pleasantries and the signs around it. */
  readonly text: string;
  /** The question before, without its sign. */
  readonly before: string;
  /** What that was about, likeliest first. */
  readonly things: readonly Thing[];
  readonly vocabulary: Vocabulary;
}

function trimSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N})\]"”%]+$/u, '');
}

/** “More?”, “an example?”, “what else?”. */
function askingForMore({ text, before }: FollowUp): string[] | undefined {
  if (MORE.test(foldWord(text))) return [before];
  const example = EXAMPLE.exec(foldWord(text))?.[1];
  return example === undefined ? undefined : [`${before} ${example}`];
}

const MORE =
  /^(?:(?:can you |please )?(?:tell me |say |give me |show me )?(?:some |a bit |a little )?more(?: details?| about (?:it|that|this))?|(?:and )?(?:what|anything|something) else|go on|continue|elaborate|details|(?:sag mir |noch )?mehr|mehr dazu|was noch|mas|algo mas|que mas)$/;
const EXAMPLE =
  /^(?:(?:and |can you |please )*(?:give me |show me |give )?(?:an |a |some |any |for )?(examples?)|zum (beispiel)|(?:ein )?(beispiel)|(?:un |por )?(ejemplo))(?: please)?$/;

/** “And for Glacier?”, “what about EFS?”, “for Glacier too?”: something new takes the place of something old. */
function opened(asked: FollowUp): string[] | undefined {
  const opening = OPENING.exec(asked.text)?.[0] ?? '';
  const rest = asked.text.slice(opening.length).replace(ALSO, '').trim();
  const isMarked = opening !== '' || ALSO.test(asked.text);
  const words = questionWords(rest);
  if (words.length === 0) return isMarked ? [asked.before] : undefined;
  const [first] = words;
  const isPrepositional = first !== undefined && PREPOSITIONS.has(first.folded);
  if (!isMarked && !(isPrepositional && isPhrase(words.slice(1)))) return undefined;
  if (first !== undefined && QUESTION_STARTS.has(first.folded)) {
    return questionBehind({ ...asked, text: rest }, words);
  }
  const isLong = words.length > MOST_WORDS || words.filter(isContent).length > MOST_CONTENT;
  return isLong ? undefined : replacing(asked, rest, words);
}

/** Openings that lean on what was said before. */
const OPENING = new RegExp(
  `^(?:${[
    String.raw`(?:and |but |so )?(?:what|how)(?: is|'s|’s)? (?:about|with)(?= )`,
    String.raw`(?:and |is it |is that |is this )?(?:the )?same (?:thing |question |goes )?(?=(?:for|with|in|of|on|to|as)\b)`,
    String.raw`(?:no,? |sorry,? |und |y )?(?:i meant?|ich meinte?|quise decir|ich meine)(?= )`,
    String.raw`(?:and|but|or|also|plus|as for)(?= |$)`,
    String.raw`(?:und )?was ist (?:mit|bei)(?= )`,
    String.raw`(?:und )?wie (?:ist|sieht|steht|war|wäre) (?:es|das) (?:aus )?(?=(?:mit|bei|um|für)\b)`,
    String.raw`(?:und )?(?:das )?(?:gleiche|selbe|dasselbe) (?:auch )?(?=(?:für|bei|mit|in)(?= ))`,
    String.raw`(?:und|oder|auch)(?= |$)`,
    String.raw`¿?(?:y )?qué (?:hay|tal|pasa)(?= (?:de|con|en)\b)`,
    String.raw`¿?(?:y )?lo mismo(?= (?:para|con|en|de)\b)`,
    String.raw`¿?(?:y|e|o|pero)(?= |$)`,
    String.raw`(?:et )?qu(?:'|’)en est-il(?= de)`,
    String.raw`(?:et|ou)(?= |$)`,
  ].join('|')})`,
  'iu',
);

const ALSO = /[\s,]+(?:too|as well|instead|then|auch|también|aussi)\s*$/iu;

const MOST_WORDS = 8;
const MOST_CONTENT = 5;

/** Whether words name something without saying anything of it. */
function isPhrase(words: readonly QuestionWord[]): boolean {
  const content = words.filter(isContent);
  return (
    words.length <= 5 &&
    content.length > 0 &&
    content.length <= 3 &&
    !words.some(({ folded }) => QUESTION_STARTS.has(folded))
  );
}

/** “And how long for Glacier?” asks the old question of a new thing; “and what is a shard?” is complete. */
function questionBehind(asked: FollowUp, words: readonly QuestionWord[]): string[] | undefined {
  const back = pointingBack(asked) ?? incomplete(asked);
  if (back) return back;
  const content = words.filter(isContent);
  const at = words.findLastIndex(({ folded }) => PREPOSITIONS.has(folded));
  const behind = words.slice(at + 1).filter(isContent);
  if (at < 0 || behind.length === 0 || behind.length < content.length) return undefined;
  const isNamed = words.slice(0, at).every(({ folded }) => !/^(?:what|which|who)$/.test(folded));
  const rest = asked.text.slice(words[at]?.from);
  return isNamed && behind.length <= 2 ? replacing(asked, rest, questionWords(rest)) : undefined;
}

/** Puts what is new in the place of what it is the like of: a thing, or a property of the thing. */
function replacing(asked: FollowUp, rest: string, words: readonly QuestionWord[]): string[] {
  const isPrepositional = PREPOSITIONS.has(words[0]?.folded ?? '');
  const kind = isPrepositional ? PREPOSITIONS.get(words[0]?.folded ?? '') : undefined;
  const behind = isPrepositional ? words.slice(1) : words;
  const isDefinite = DETERMINERS.has(behind[0]?.folded ?? '');
  const own = isDefinite ? behind.slice(1) : behind;
  const news = rest.slice(own[0]?.from ?? rest.length).trim();
  if (news === '') return [asked.before];
  const asThing = withThing(asked, news, kind);
  const phrase = isPrepositional ? `${asked.before} ${rest}` : `${asked.before} ${news}`;
  const asAspect = aboutThing(asked, news) ?? phrase;
  const content = own.filter(isContent);
  const names = content.filter((word) =>
    isName(word, { isFirst: false, vocabulary: asked.vocabulary }),
  );
  const aspects = content.filter(({ folded }) => ASPECTS.has(folded));
  // “And the retention of Glacier?” says both, and needs nothing from before.
  if (!isPrepositional && aspects.length > 0 && names.length > 0 && hasPreposition(own)) return [];
  if (aspects.length === content.length && content.length > 0) return [asAspect];
  if (kind === 'for') return [asThing ?? phrase];
  if (kind !== undefined) {
    const hasSame = asked.things.some(({ preposition }) => preposition === kind);
    return hasSame ? [asThing ?? phrase] : [phrase, ...(asThing === undefined ? [] : [asThing])];
  }
  if (asThing === undefined) return [phrase];
  if (content.some((word) => looksLikeName(word, false))) return [asThing];
  if (names.length === content.length) return [asThing];
  return isDefinite && names.length === 0 ? [asAspect, asThing] : [asThing, asAspect];
}

function hasPreposition(words: readonly QuestionWord[]): boolean {
  return words.some(({ folded }) => PREPOSITIONS.has(folded));
}

/** The question before, with something else in the place of what it was about. */
function withThing(
  { before, things }: FollowUp,
  news: string,
  kind: string | undefined,
): string | undefined {
  const old = things.find(({ preposition }) => kind !== undefined && preposition === kind);
  const [likeliest] = things;
  // “And to …?” asks for another end of the same way; “for” and “in” say less.
  const isClear =
    old !== undefined &&
    (kind === 'to' || (likeliest !== undefined && old.weight + 2 >= likeliest.weight));
  const replaced = isClear ? old : likeliest;
  if (!replaced) return undefined;
  return `${before.slice(0, replaced.from)}${news}${before.slice(replaced.to)}`;
}

/** A property of what the question before was about. */
function aboutThing({ things }: FollowUp, aspect: string): string | undefined {
  const [thing] = things;
  return thing && `${thing.text}: ${aspect}`;
}

/** “How much does it cost?”: what “it” stands for is put in its place. */
function pointingBack(asked: FollowUp): string[] | undefined {
  const { text, before, things, vocabulary } = asked;
  const words = questionWords(text);
  const pointer = pointerIn(text);
  if (!pointer || words.filter(isContent).length > MOST_CONTENT_POINTING) return undefined;
  const head = words.filter(({ to }) => to <= pointer.from);
  if (head.some((_, at) => isAntecedent(head, at, { pointer, vocabulary }))) return undefined;
  if (head.filter(isContent).length > MOST_BEFORE_POINTER) return undefined;
  const tail = words.filter(({ from }) => from >= pointer.to);
  if (saysItself(text.slice(pointer.from), tail, vocabulary)) return undefined;
  const isPlural = /^(?:they|them|their|these|those)/i.test(pointer.text);
  const thing = (isPlural ? things.find(({ text: name }) => PLURAL.test(name)) : null) ?? things[0];
  if (!thing) return [`${before} ${text}`];
  const put = isPlace(pointer) ? `in ${thing.text}` : thing.text;
  return [`${text.slice(0, pointer.from)}${put}${text.slice(pointer.to)}`];
}

/** Longer questions say themselves what they are about. */
const MOST_CONTENT_POINTING = 6;

/** Whoever says so much before pointing at something has said what it is. */
const MOST_BEFORE_POINTER = 3;

function isPlace({ text }: Pointer): boolean {
  return /^(?:there|here|dort)$/i.test(text);
}

const PLURAL = /[a-z](?<![aius])s$/;

interface Pointer {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const KIND_OF_THING =
  'service|one|ones|thing|things|class|classes|option|mode|type|tool|feature|case|setting|method|approach|format|database|store|number|limit|value';
const HELPING = 'is|are|was|were|does|do|did|can|could|will|would|should|has|have|must|may|might';
const POINTERS: readonly RegExp[] = [
  new RegExp(String.raw`(?<=^|\s)(?:this|that|these|those) (?:${KIND_OF_THING})\b`, 'i'),
  /(?<=^|\s)(?:it|they|them|its|their)\b/i,
  new RegExp(
    String.raw`(?<=(?:^|\s)(?:${HELPING})\s)(?:this|that|these|those)\b(?! [\p{L}-]+(?:s|ed)\b)`,
    'iu',
  ),
  /(?<=\s)(?:this|that|these|those|there|here)$/i,
  /(?<=\s(?:for|of|with|in|on|about|from|to|by|into|than|like)\s)(?:this|that|these|those)(?=\s+(?:too|as|and|when|if|in|on|for|with)\b)/i,
  /(?<=\s)(?:davon|dafür|dabei|damit|daran|dort)(?=\s|$)/iu,
  /(?<=^(?:was|wie|wo|wann|warum|wieso|wofür|wozu|kann|ist|wird|hat|muss)\s.*)(?:es|das|dies|er|sie|ihn)$/iu,
  /(?<=^(?:was|wie(?: lange| viel| oft| groß)?|kann|ist|wird|hat|muss)\s(?:\p{L}+\s)?)(?:es|er|sie)(?=\s)/iu,
  /(?<=\s)(?:eso|esto|ça|cela)$/iu,
];

function pointerIn(text: string): Pointer | undefined {
  const found = POINTERS.flatMap((pattern) => {
    const match = pattern.exec(text);
    // “IT” is a trade.
    if (!match || match[0] === 'IT') return [];
    return [{ from: match.index, to: match.index + match[0].length, text: match[0] }];
  });
  return found.sort((a, b) => a.from - b.from || b.to - a.to)[0];
}

const BEFORE_A_VERB =
  /^(?:i|you|we|to|can|could|should|must|will|would|not|let|please|people|kann|ich|man|do|does|much|many|which|what|viel|viele|welche)$/;

/** Whether a word before the pointer is what it points to, so that the question needs no other. */
function isAntecedent(
  head: readonly QuestionWord[],
  at: number,
  { pointer, vocabulary }: { readonly pointer: Pointer; readonly vocabulary: Vocabulary },
): boolean {
  const [word, before = ''] = [head[at], head[at - 1]?.folded];
  if (!word || !isContent(word) || ASPECTS.has(word.folded) || VERBS.has(word.folded)) return false;
  if (looksLikeName(word, at === 0)) return true;
  if (isPlace(pointer)) return PREPOSITIONS.has(before) && vocabulary.knows(word.text);
  return at > 0 && !BEFORE_A_VERB.test(before) && vocabulary.knows(word.text);
}

/** “How long does it take to restore from Glacier?”, where “it” stands for nothing. */
function saysItself(
  fromPointer: string,
  tail: readonly QuestionWord[],
  vocabulary: Vocabulary,
): boolean {
  if (!EMPTY_IT.test(fromPointer)) return false;
  const content = tail.filter((word) => isContent(word) && !VERBS.has(word.folded));
  const isNamed = content.some((word) => isName(word, { isFirst: false, vocabulary }));
  return isNamed || content.filter(({ folded }) => !ASPECTS.has(folded)).length > 1;
}

const EMPTY_IT =
  /^(?:it|es)\b(?:\s+\S+){1,4}?\s+(?:to|that|if|when|whether|for|bis|wenn|dass|zu)\s+\S/i;

/** “Why?”, “how long?”, “the limit?”, “which is cheaper?”: not enough words to be a question of its own. */
function incomplete(asked: FollowUp): string[] | undefined {
  const { text, before } = asked;
  const words = questionWords(text);
  const content = words.filter(isContent);
  if (content.length === 0) {
    return words.some(({ folded }) => ASKING_ALONE.test(folded))
      ? [`${before}: ${text}`]
      : undefined;
  }
  if (content.length <= 2 && COMPARING.test(foldWord(text)) && !hasNames(asked, content)) {
    return [`${before}: ${text}`];
  }
  if (!isAboutAspects(asked, words, content)) return undefined;
  return [aboutThing(asked, text.replace(LEADING_ARTICLE, '')) ?? `${before} ${text}`];
}

const ASKING_ALONE =
  /^(?:why|how|when|where|who|whom|which|warum|wieso|weshalb|wie|wann|wo|wer|porque|cuando|donde|como|cuanto|cuanta|cuantos|por|pourquoi|comment|quand|combien)$/;
const COMPARING =
  /^(?:which (?:one|of (?:them|these|those|the two|both)|is|are|has|would)\b|what(?:'s| is| are) the differences?$|welche[rs]? (?:davon|ist)\b|cual (?:es|de)\b)/;
const LEADING_ARTICLE = /^(?:the|its|their|das|der|die|el|la|los|las|le) /i;

function hasNames({ vocabulary }: FollowUp, content: readonly QuestionWord[]): boolean {
  return content.some((word) => isName(word, { isFirst: false, vocabulary }));
}

/** Whether a question asks for a property and doesn't say of what. */
function isAboutAspects(
  { text, vocabulary }: FollowUp,
  words: readonly QuestionWord[],
  content: readonly QuestionWord[],
): boolean {
  if (content.length > 3) return false;
  if (content.some((word) => looksLikeName(word, words[0] === word))) return false;
  const isAspect = ({ folded }: QuestionWord): boolean => ASPECTS.has(folded) || VERBS.has(folded);
  if (!content.every(isAspect) || !content.some(({ folded }) => isNoun(folded))) return false;
  // “What is throughput?” wants to know just that, and “encryption” may be looked up.
  if (
    /^(?:what(?:['’]?s| is| are| does)|was ist|was sind|define|explain|qué es) (?!the\b|its\b)/i.test(
      text,
    )
  )
    return false;
  const isKeyword = content.length === words.length;
  return !(isKeyword && content.some((word) => vocabulary.names(word.text)));
}

/** A property, or a verb that says one: “how much does cost?”, “¿cuánto cuesta?”. */
function isNoun(folded: string): boolean {
  return (
    ASPECTS.has(folded) || /^(?:kostet|dauert|cuesta|cuestan|dura|duran|tarda|coute)$/.test(folded)
  );
}
