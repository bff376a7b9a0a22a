import { MessageFlags, type APIEmbed } from 'discord.js';

import { faultsOfComponents } from './discord-component-rules.js';
import { asJson, asList, asText, isGiven, type Json } from './discord-json.js';
import { faultsOfText, longerThan } from './discord-text-rules.js';

/** What is known around a message that is judged. */
export interface MessageContext {
  /** Whether a message that is there is changed: what is not said stays. */
  readonly isEdit?: boolean;
  /** What is changed. */
  readonly before?: {
    readonly content: string;
    readonly embeds: readonly APIEmbed[];
    readonly components: readonly unknown[];
    readonly flags: number;
    readonly files: readonly { readonly name: string }[];
  };
  /** The files that come with it. */
  readonly files?: readonly { readonly name: string }[];
}

/** What Discord says of a message with nothing in it. */
export const EMPTY_MESSAGE = 'an empty message';

/** What Discord would refuse, or a reader be harmed by, in a message that the bot sends. */
export function faultsOfMessage(
  body: Json,
  { isEdit = false, before, files = [] }: MessageContext = {},
): string[] {
  const whole: Json = {
    content: before?.content,
    embeds: before?.embeds,
    components: before?.components,
    ...body,
  };
  const content = asText(whole['content']);
  const embeds = asList(whole['embeds']).map(asJson);
  const components = asList(whole['components']).map(asJson);
  const isV2 = hasFlag(body['flags'], V2) || hasFlag(before?.flags, V2);
  const fileNames = [...(before?.files ?? []), ...files].map(({ name }) => name);
  const isEmpty = isV2
    ? components.length === 0
    : content.trim() === '' && embeds.length === 0 && fileNames.length === 0;
  return [
    ...longerThan('content', content, 2000),
    ...(embeds.length > 10 ? ['more than 10 embeds'] : []),
    ...(isEmpty && (!isEdit || before !== undefined) ? [EMPTY_MESSAGE] : []),
    ...(isV2 ? faultsBesideV2(whole, body, before?.flags) : []),
    ...embeds.flatMap(faultsOfEmbed),
    ...faultsOfEmbedsTogether(embeds),
    ...faultsOfComponents(components, { isV2, fileNames }),
    ...faultsOfMentions(asJson(body['allowed_mentions'])),
    ...faultsOfText('content', content),
  ];
}

/** Whether a message's flags, as they came, hold one. */
export function hasFlag(flags: unknown, flag: number): boolean {
  return (Number(flags ?? 0) & flag) !== 0;
}

const V2 = MessageFlags.IsComponentsV2;

/** What does not go with components V2. */
function faultsBesideV2(whole: Json, body: Json, flagsBefore: number | undefined): string[] {
  const isLeft = hasFlag(flagsBefore, V2) && isGiven(body['flags']) && !hasFlag(body['flags'], V2);
  return [
    ...(asText(whole['content']) === '' ? [] : ['content beside components V2']),
    ...(asList(whole['embeds']).length === 0 ? [] : ['embeds beside components V2']),
    ...(isGiven(body['poll']) ? ['a poll beside components V2'] : []),
    ...(asList(body['sticker_ids']).length === 0 ? [] : ['stickers beside components V2']),
    ...(isLeft ? ['components V2 given up, which is for good'] : []),
  ];
}

function faultsOfEmbed(embed: Json): string[] {
  const footer = asText(asJson(embed['footer'])['text']);
  const author = asText(asJson(embed['author'])['name']);
  const fields = asList(embed['fields']).map(asJson);
  const description = asText(embed['description']);
  const title = asText(embed['title']);
  return [
    ...longerThan('embed title', title, 256),
    ...longerThan('embed description', description, 4096),
    ...longerThan('embed footer', footer, 2048),
    ...longerThan('embed author', author, 256),
    ...(fields.length > 25 ? ['more than 25 fields'] : []),
    ...fields.flatMap((field) => [
      ...longerThan('field name', asText(field['name']), 256),
      ...longerThan('field value', asText(field['value']), 1024),
    ]),
    ...(title === '' && description === '' && fields.length === 0 ? ['an empty embed'] : []),
    ...('url' in embed && !URL.canParse(asText(embed['url'])) ? ['an embed with a bad url'] : []),
    ...faultsOfText('embed title', title),
    ...faultsOfText('embed description', description),
  ];
}

function faultsOfEmbedsTogether(embeds: readonly Json[]): string[] {
  const total = embeds.reduce((sum, embed) => {
    const fields = asList(embed['fields']).map(asJson);
    const texts = [
      embed['title'],
      embed['description'],
      asJson(embed['footer'])['text'],
      asJson(embed['author'])['name'],
      ...fields.flatMap((field) => [field['name'], field['value']]),
    ];
    return sum + texts.reduce<number>((length, text) => length + asText(text).length, 0);
  }, 0);
  return total > 6000 ? [`embeds of ${total} characters together`] : [];
}

function faultsOfMentions(allowed: Json): string[] {
  const parsesNothing = Array.isArray(allowed['parse']) && allowed['parse'].length === 0;
  const names = [...asList(allowed['users']), ...asList(allowed['roles'])];
  if (parsesNothing && names.length === 0 && allowed['replied_user'] !== true) return [];
  return ['allowed_mentions that let someone be pinged'];
}
