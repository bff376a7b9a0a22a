const PLACEHOLDER = /,|:\s|--|[<>{}()[\]=|$*"“”«»…]|\/\/|\.\.\.|^[./~]|\/$/;
const COMMON = new Set(
  (
    'after all also always and any automatic automatically available average bad before best better big biggest both cheap cheaper cheapest close ' +
    'common complete completely correct critical current custom data default different differ difference direct directly each early easy either every exact exactly example explicit extra fast faster ' +
    'fastest few first free full fully good great high higher highest id ids important independent keep key large larger largest last late latest least less live local long longer ' +
    'low lower lowest main many may maximum mean means minimum more most much must near need needs never new no none normal not note now old older once one only open or original other own ' +
    'part possible rare read real required right same second separate service several should shared simple single slow small smaller some special still strong temporary then third three time total true two ' +
    'unique until use used user using usual value very warning weak what when where which who why with without work write wrong yes yet'
  ).split(' '),
);

/** Whether marked words name something; loud words (“**not**”, “**most important**”) do not. */
export function isSpecific(term: string): boolean {
  if (/^\p{Ll}{1,2}$/u.test(term)) return false;
  const words = term.split(/\s+/);
  if (term.length < 2 || term.length > 40 || words.length > 4 || !/\p{L}/u.test(term)) return false;
  if (PLACEHOLDER.test(term) || /[.!?;:,]$/.test(term) || SAYS_SOMETHING.test(term)) return false;
  if (words.length > 1 && (ACTS.test(term) || /\p{Ll}ed$/u.test(words.at(-1) ?? ''))) return false;
  return words.some((word) => !COMMON.has(word.toLowerCase()));
}

/** Marked words with a verb, or about the reader, are a statement. */
const SAYS_SOMETHING =
  /\b(?:is|are|was|were|be|has|have|does|do|can|cannot|can['’]t|don['’]t|not|never|no|must|should|will|which|that|who|you|your|we|it|they|only|still|already|always|just)\b/i;
/** “Replaces complex policies”: a verb in the third person, then words in lower case. */
const ACTS = /^(?:\p{Lu}|\p{Ll})\p{Ll}+(?<!s)s\s\p{Ll}/u;
