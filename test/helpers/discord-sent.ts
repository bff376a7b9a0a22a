import { MessageFlags } from 'discord.js';

import { asJson, asList, asText, isGiven, type Json } from './discord-json.js';
import { faultsOfMessage, hasFlag } from './discord-rules.js';
import {
  idOfFile,
  type StoredComponent,
  type StoredFile,
  type StoredMessage,
} from './discord-world.js';

/** Complains of flags that can't be set in this way. */
export function faultsOfFlags(flags: unknown, allowed: number): string[] {
  const odd = Number(flags ?? 0) & ~allowed;
  return odd === 0 ? [] : [`flags ${odd} that can't be set here`];
}

/** What Discord would refuse in an edit; flags that were set may be repeated. */
export function faultsOfEdit(
  body: Json,
  before: StoredMessage,
  files: readonly StoredFile[],
): string[] {
  const known = { ...before, files: keptFiles(body, before) };
  return [
    ...faultsOfFlags(body['flags'], EDITABLE_FLAGS | before.flags),
    ...faultsOfMessage(body, { isEdit: true, before: known, files }),
  ];
}

const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** What a new message is made of. */
export function sentFields(body: Json, files: readonly StoredFile[]): Partial<StoredMessage> {
  return { ...contentFields(body), flags: Number(body['flags'] ?? 0), files };
}

/** What an edit changes of a message. */
export function editedFields(
  body: Json,
  before: StoredMessage,
  files: readonly StoredFile[],
): Partial<StoredMessage> {
  const kept = before.flags & ~MessageFlags.Loading & ~EDITABLE_FLAGS;
  const flags = isGiven(body['flags'])
    ? Number(body['flags']) & EDITABLE_FLAGS
    : before.flags & EDITABLE_FLAGS;
  const isFirst = hasFlag(before.flags, MessageFlags.Loading);
  return {
    ...contentFields(body),
    flags: kept | flags,
    files: [...keptFiles(body, before), ...files],
    // What takes the place of “thinking …” is no edit to a reader.
    editedAt: isFirst ? undefined : Date.now(),
  };
}

/** The files that an edit leaves: all, or those that it names. */
function keptFiles(body: Json, { id, files }: StoredMessage): readonly StoredFile[] {
  if (!Array.isArray(body['attachments'])) return files;
  const named = body['attachments'].map((each) => asJson(each)['id']);
  return files.filter((_, index) => named.includes(idOfFile(id, index)));
}

function contentFields(body: Json): Partial<StoredMessage> {
  return {
    ...('content' in body ? { content: asText(body['content']) } : {}),
    ...('embeds' in body ? { embeds: asList(body['embeds']).map((embed) => asJson(embed)) } : {}),
    ...('components' in body
      ? { components: asList(body['components']).map((each) => asJson(each) as StoredComponent) }
      : {}),
  };
}
