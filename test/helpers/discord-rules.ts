/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Takes an object for one to look into; anything else for an empty one. */
export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Takes an array for one; anything else for an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Takes a text for one; anything else for an empty one. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What Discord would refuse, or a reader be harmed by, in a message that the bot sends. */
export function faultsOfMessage(body: Json, { isEdit = false } = {}): string[] {
  const content = asText(body['content']);
  const embeds = asList(body['embeds']).map(asJson);
  const rows = asList(body['components']).map(asJson);
  return [
    ...longerThan('content', content, 2000),
    ...(embeds.length > 10 ? ['more than 10 embeds'] : []),
    ...(rows.length > 5 ? ['more than 5 rows of components'] : []),
    ...(!isEdit && content.trim() === '' && embeds.length === 0 ? ['an empty message'] : []),
    ...embeds.flatMap(faultsOfEmbed),
    ...faultsOfEmbedsTogether(embeds),
    ...faultsOfComponents(rows),
    ...faultsOfMentions(asJson(body['allowed_mentions'])),
    ...faultsOfText('content', content),
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
  return total > 6000 ? [`embeds of ${String(total)} characters together`] : [];
}

function faultsOfComponents(rows: readonly Json[]): string[] {
  const buttons = rows.map((row) => asList(row['components']).map(asJson));
  const ids = buttons.flat().map((button) => asText(button['custom_id']));
  return [
    ...(rows.some((row) => row['type'] !== 1) ? ['a component that is in no row'] : []),
    ...(buttons.some((row) => row.length === 0 || row.length > 5) ? ['a row of 0 or over 5'] : []),
    ...(new Set(ids).size < ids.length ? ['two components with one custom id'] : []),
    ...ids.flatMap((id) => longerThan('custom id', id, 100)),
    ...buttons.flat().flatMap((button) => longerThan('label', asText(button['label']), 80)),
  ];
}

function faultsOfMentions(allowed: Json): string[] {
  const parsesNothing = Array.isArray(allowed['parse']) && allowed['parse'].length === 0;
  const names = [...asList(allowed['users']), ...asList(allowed['roles'])];
  if (parsesNothing && names.length === 0 && allowed['replied_user'] !== true) return [];
  return ['allowed_mentions that let someone be pinged'];
}

/** What a reader would see broken, or could be pinged or lured by. */
function faultsOfText(where: string, text: string): string[] {
  const isOdd = text.split('```').length % 2 === 0;
  const bare = withoutCode(text);
  return [
    ...(isOdd ? [`${where} with an open code block`] : []),
    ...(/\p{Surrogate}/u.test(text) ? [`${where} with half a character`] : []),
    ...(/<[@#]|@everyone|@here/.test(bare) ? [`${where} with a mention`] : []),
    ...(/(?<!\\)\|\|/.test(bare) ? [`${where} with a spoiler`] : []),
    ...(/discord(?:app)?\.(?:gg|com\/invite)\//i.test(bare) ? [`${where} with an invite`] : []),
  ];
}

/** A text without its code, in which Discord reads nothing as mark-up. */
export function withoutCode(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/\\`/g, ' ')
    .replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, ' ');
}

/** What Discord would refuse in the definition of a slash command. */
export function faultsOfCommand(command: Json, isForGuild: boolean): string[] {
  const options = asList(command['options']).map(asJson);
  const firstOptional = options.findIndex((option) => option['required'] !== true);
  const lastRequired = options.findLastIndex((option) => option['required'] === true);
  return [
    ...faultsOfName(command),
    ...options.flatMap(faultsOfName),
    ...(options.length > 25 ? ['more than 25 options'] : []),
    ...(firstOptional >= 0 && firstOptional < lastRequired
      ? ['a required option after others']
      : []),
    ...(isForGuild && asList(command['contexts']).length > 0 ? ['contexts for one server'] : []),
  ];
}

function faultsOfName(named: Json): string[] {
  const name = asText(named['name']);
  const description = asText(named['description']);
  return [
    ...(/^[-_'\p{Ll}\p{N}]{1,32}$/u.test(name) ? [] : [`a bad name: ${name}`]),
    ...(description === '' ? [`no description of ${name}`] : []),
    ...longerThan(`description of ${name}`, description, 100),
  ];
}

function longerThan(what: string, text: string, limit: number): string[] {
  return text.length > limit ? [`${what} of ${String(text.length)} characters`] : [];
}
