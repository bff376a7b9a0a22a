import { ButtonStyle, ComponentType } from 'discord.js';

import { asJson, asList, asText, isGiven, type Json } from './discord-json.js';
import {
  doubles,
  faultsOfCount,
  faultsOfPlain,
  faultsOfText,
  longerThan,
} from './discord-text-rules.js';

/** All select menus. */
export const SELECTS: readonly ComponentType[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;

type Place = 'a message without the flag' | 'a message' | 'a container' | 'a section' | 'a row';

const BLOCKS = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
];

const CHILDREN: Readonly<Record<Place, readonly ComponentType[]>> = {
  'a message without the flag': [ComponentType.ActionRow],
  'a message': [...BLOCKS, ComponentType.Container],
  'a container': BLOCKS,
  'a section': [ComponentType.TextDisplay],
  'a row': [ComponentType.Button, ...SELECTS],
};

/** What Discord would refuse in the components of a message, or a reader be harmed by. */
export function faultsOfComponents(
  components: readonly Json[],
  { isV2, fileNames = [] }: { readonly isV2: boolean; readonly fileNames?: readonly string[] },
): string[] {
  const all = everyComponent(components);
  const texts = all.filter(({ type }) => type === ComponentType.TextDisplay);
  const length = texts.reduce((sum, { content }) => sum + asText(content).length, 0);
  return [
    ...(!isV2 && components.length > 5 ? ['more than 5 rows of components'] : []),
    ...(all.length > MOST_COMPONENTS ? [`${all.length} components`] : []),
    ...(length > MOST_TEXT ? [`text displays of ${length} characters together`] : []),
    ...faultsOfIds(all),
    ...components.flatMap((component) =>
      faultsIn(isV2 ? 'a message' : 'a message without the flag', component),
    ),
    ...(isV2 ? faultsOfFiles(all, fileNames) : []),
  ];
}

/** Components with all that are in them, in the order in which they are shown. */
export function everyComponent(components: readonly Json[]): Json[] {
  return components.flatMap((component) => [component, ...everyComponent(childrenOf(component))]);
}

/** Complains of custom ids and numbers that two components share. */
export function faultsOfIds(all: readonly Json[]): string[] {
  const customIds = all.filter((each) => isGiven(each['custom_id']));
  const numbers = all.map(({ id }) => id).filter((id) => isGiven(id) && id !== 0);
  return [
    ...doubles(customIds.map((each) => each['custom_id'])).map(
      (id) => `two components with the custom id ${String(id)}`,
    ),
    ...doubles(numbers).map((id) => `two components with the id ${String(id)}`),
    ...customIds.flatMap((each) =>
      faultsOfPlain('custom id', each['custom_id'], { min: 1, max: 100 }),
    ),
  ];
}

/** What is wrong with a select menu, wherever it is. */
export function faultsOfSelect(select: Json): string[] {
  const options = asList(select['options']).map(asJson);
  const { min_values: min, max_values: max } = select;
  const most = isGiven(max) ? Number(max) : 1;
  return [
    ...(isGiven(select['custom_id']) ? [] : ['a select without a custom id']),
    ...faultsOfPlain('placeholder', select['placeholder'], { max: 150 }),
    ...faultsOfCount('min_values', min, 0, 25),
    ...faultsOfCount('max_values', max, 1, 25),
    ...(Number(min ?? 1) > most ? ['min_values above max_values'] : []),
    ...(select['type'] === ComponentType.StringSelect
      ? [
          ...faultsOfOptions(options, 1, 25),
          ...(options.length > 0 && Math.max(most, Number(min ?? 0)) > options.length
            ? ['more values to choose than options']
            : []),
          ...(options.filter((option) => option['default'] === true).length > most
            ? ['more options chosen beforehand than may be']
            : []),
        ]
      : []),
  ];
}

/** What is wrong with options to choose from. */
export function faultsOfOptions(options: readonly Json[], min: number, max: number): string[] {
  return [
    ...(options.length < min || options.length > max ? [`${options.length} options`] : []),
    ...doubles(options.map(({ value }) => value)).map(
      (value) => `two options with the value ${String(value)}`,
    ),
    ...options.flatMap((option) => [
      ...faultsOfPlain('label of an option', option['label'], { min: 1, max: 100 }),
      ...faultsOfPlain('value of an option', option['value'], { min: 1, max: 100 }),
      ...faultsOfPlain('description of an option', option['description'], { max: 100 }),
      ...faultsOfEmoji(option['emoji']),
    ]),
  ];
}

/** What is wrong with a text display. */
export function faultsOfTextDisplay(component: Json): string[] {
  const content = asText(component['content']);
  return [
    ...(content.trim() === '' ? ['an empty text display'] : []),
    ...longerThan('text display', content, MOST_TEXT),
    ...faultsOfText('text display', content),
  ];
}

function childrenOf(component: Json): Json[] {
  const { components, accessory, component: labelled } = component;
  return [...asList(components), ...[accessory, labelled].filter(isGiven)].map(asJson);
}

function faultsIn(place: Place, component: Json): string[] {
  const type = component['type'] as ComponentType;
  if (!CHILDREN[place].includes(type))
    return [`a component of type ${String(component['type'])} in ${place}`];
  const children = asList(component['components']).map(asJson);
  switch (type) {
    case ComponentType.ActionRow:
      return faultsOfRow(children);
    case ComponentType.Container:
      return [
        ...(children.length === 0 ? ['an empty container'] : []),
        ...faultsOfCount('accent color', component['accent_color'], 0, 0xffffff),
        ...children.flatMap((child) => faultsIn('a container', child)),
      ];
    case ComponentType.Section:
      return [
        ...(children.length < 1 || children.length > 3
          ? [`a section of ${children.length} texts`]
          : []),
        ...children.flatMap((child) => faultsIn('a section', child)),
        ...faultsOfAccessory(asJson(component['accessory'])),
      ];
    case ComponentType.TextDisplay:
      return faultsOfTextDisplay(component);
    case ComponentType.Separator:
      return faultsOfCount('spacing', component['spacing'], 1, 2);
    case ComponentType.MediaGallery:
      return faultsOfGallery(asList(component['items']).map(asJson));
    case ComponentType.File:
      return /^attachment:\/\/./.test(asText(asJson(component['file'])['url']))
        ? []
        : ['a file that is not attached'];
    case ComponentType.Button:
      return faultsOfButton(component);
    default:
      return faultsOfSelect(component);
  }
}

function faultsOfRow(children: readonly Json[]): string[] {
  const selects = children.filter(({ type }) => SELECTS.includes(type as ComponentType));
  const isRight =
    selects.length > 0 ? children.length === 1 : children.length > 0 && children.length <= 5;
  return [
    ...(isRight
      ? []
      : [`a row of ${children.length} components, ${selects.length} of them selects`]),
    ...children.flatMap((child) => faultsIn('a row', child)),
  ];
}

function faultsOfAccessory(accessory: Json): string[] {
  if (accessory['type'] === ComponentType.Button) return faultsOfButton(accessory);
  if (accessory['type'] === ComponentType.Thumbnail) return faultsOfMedia(accessory);
  return ['a section without an accessory'];
}

function faultsOfGallery(items: readonly Json[]): string[] {
  return [
    ...(items.length < 1 || items.length > 10 ? [`a gallery of ${items.length} items`] : []),
    ...items.flatMap(faultsOfMedia),
  ];
}

function faultsOfMedia(item: Json): string[] {
  const url = asText(asJson(item['media'])['url']);
  return [
    ...(/^(?:https?|attachment):\/\/./.test(url) ? [] : ['media without a url']),
    ...faultsOfPlain('description of media', item['description'], { max: 1024 }),
  ];
}

function faultsOfButton(button: Json): string[] {
  const { style, label, emoji, url, custom_id: customId } = button;
  const isLink = style === ButtonStyle.Link;
  return [
    ...faultsOfCount('style of a button', style ?? 0, ButtonStyle.Primary, ButtonStyle.Link),
    ...(asText(label) === '' && !isGiven(emoji) ? ['a button without label or emoji'] : []),
    ...faultsOfPlain('label', label, { max: 80 }),
    ...faultsOfEmoji(emoji),
    ...(isLink && isGiven(customId) ? ['a link button with a custom id'] : []),
    ...(isLink && !isLinkTarget(asText(url)) ? ['a link button without a good url'] : []),
    ...(!isLink && !isGiven(customId) ? ['a button without a custom id'] : []),
    ...(!isLink && isGiven(url) ? ['a button with a url that is no link button'] : []),
  ];
}

function isLinkTarget(url: string): boolean {
  return /^(?:https?|discord):\/\/./.test(url) && URL.canParse(url) && url.length <= 512;
}

// Written with the flag v, which the compile target doesn't know as a literal.
const UNICODE_EMOJI = new RegExp('^\\p{RGI_Emoji}$', 'v');

function faultsOfEmoji(emoji: unknown): string[] {
  if (!isGiven(emoji)) return [];
  const { id, name } = asJson(emoji);
  if (isGiven(id)) return /^\d+$/.test(asText(id)) ? [] : ['an emoji with a bad id'];
  const isEmoji = [asText(name), `${asText(name)}\ufe0f`].some((each) => UNICODE_EMOJI.test(each));
  return isEmoji ? [] : [`an emoji that is none: ${asText(name)}`];
}

/** Files that are shown must come along, and such as come along be shown: nobody sees them else. */
function faultsOfFiles(all: readonly Json[], fileNames: readonly string[]): string[] {
  const shown = all
    .flatMap((each) => [
      asJson(each['file']),
      asJson(each['media']),
      ...asList(each['items']).map((item) => asJson(asJson(item)['media'])),
    ])
    .map(({ url }) => /^attachment:\/\/(.+)$/.exec(asText(url))?.[1])
    .filter((name) => name !== undefined);
  return [
    ...shown.filter((name) => !fileNames.includes(name)).map((name) => `no file ${name} attached`),
    ...fileNames.filter((name) => !shown.includes(name)).map((name) => `a hidden file ${name}`),
  ];
}
