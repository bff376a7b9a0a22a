import {
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type BaseInteraction,
  type ButtonInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';

import type { GapGroup } from '../answer/group-gaps.js';
import { noticeMessage } from './answer-message.js';
import type { Answering } from './answering.js';
import { askerOf } from './asker-of.js';
import type { Command, Control, PressInteraction } from './command.js';
import type { GapDesk } from './gap-desk.js';
import { readGapsControl } from './gaps-ids.js';
import { aboutGroup, gapsMessage } from './gaps-message.js';
import { localise } from './localise.js';
import { sayPrivately } from './say-privately.js';

/** What `/gaps` takes. */
export interface GapsOptions extends Pick<
  Answering,
  'sourceLink' | 'textsFor' | 'whoMayAsk' | 'isStopping'
> {
  readonly gaps: GapDesk;
  /** The server whose gaps a server sees; null: those of all. */
  readonly scopeOf: (guildId: string) => string | null;
}

/** `/gaps`: shows those who may manage the server what the notes don't answer, in private. */
export function gapsCommand(options: GapsOptions): Command {
  return {
    definition: {
      ...localise((texts) => texts.commands.gaps),
      integrationTypes: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild],
      defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
    },
    run: async (interaction) => {
      // Who may use the command is for the server to say: one that gave it to others meant it, and
      // Discord lets nobody else through.
      const access = accessOf(interaction, { isLetThrough: true }, options);
      if (access.kind === 'refused') {
        await sayPrivately(interaction, access.text);
        return;
      }
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const groups = await options.gaps.groups(access.scope);
      await interaction.editReply(pageOf(interaction, groups, 0, options));
    },
  };
}

/** What stands under the list: turns its pages, closes a group, hands out the list as a file. */
export function gapsControl(options: GapsOptions): Control {
  return {
    owns: (customId) => readGapsControl(customId) !== undefined,
    run: async (interaction) => {
      const control = readGapsControl(interaction.customId);
      if (!control || interaction.isModalSubmit()) return;
      const isLetThrough = isOwnList(interaction);
      const access = accessOf(interaction, { isLetThrough }, options);
      if (access.kind === 'refused') {
        await sayPrivately(interaction, access.text);
        return;
      }
      switch (control.action) {
        case 'export':
          await exportGroups(interaction, access.scope, options);
          return;
        case 'page': {
          await interaction.deferUpdate();
          const groups = await options.gaps.groups(access.scope);
          await interaction.editReply(pageOf(interaction, groups, control.page, options));
          return;
        }
        case 'close':
          if (interaction.isStringSelectMenu()) {
            await closeGroup(interaction, { ...access, page: control.page }, options);
          }
      }
    },
  };
}

type Access =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'allowed'; readonly scope: string | null };

/** Whether somebody may see and close gaps, from memory alone. */
function accessOf(
  interaction: BaseInteraction,
  { isLetThrough }: { readonly isLetThrough: boolean },
  { textsFor, whoMayAsk, isStopping, scopeOf }: GapsOptions,
): Access {
  const texts = textsFor(interaction);
  const { guildId } = interaction;
  const mayUse = askerOf(interaction).isManager || isLetThrough;
  if (guildId === null || !mayUse) return { kind: 'refused', text: texts.gaps.onlyForManagers };
  // A bot that anyone may add to a server would tell its manager what others ask.
  if (!whoMayAsk.inGuild(guildId)) return { kind: 'refused', text: texts.notInThisServer };
  if (isStopping()) return { kind: 'refused', text: texts.restarting };
  return { kind: 'allowed', scope: scopeOf(guildId) };
}

/**
 * Whether what is pressed stands under the private list that this very person got from the command, to
 * which Discord let them through; a permission of the server they need not have.
 */
function isOwnList({ message, user }: PressInteraction): boolean {
  return (
    message.flags.has(MessageFlags.Ephemeral) && message.interactionMetadata?.user.id === user.id
  );
}

function pageOf(
  interaction: BaseInteraction,
  groups: readonly GapGroup[],
  page: number,
  { textsFor, sourceLink }: GapsOptions,
  notice?: string,
): ReturnType<typeof gapsMessage> {
  const texts = textsFor(interaction);
  return gapsMessage(groups, {
    page,
    texts,
    sourceLink,
    ...(notice === undefined ? {} : { notice }),
  });
}

async function closeGroup(
  interaction: StringSelectMenuInteraction,
  { scope, page }: { readonly scope: string | null; readonly page: number },
  options: GapsOptions,
): Promise<void> {
  await interaction.deferUpdate();
  const { gaps, textsFor } = options;
  const texts = textsFor(interaction);
  const before = await gaps.groups(scope);
  const chosen = before.find((group) =>
    group.gaps.some(({ id }) => interaction.values.includes(id)),
  );
  if (!chosen) {
    await interaction.editReply(pageOf(interaction, before, page, options, texts.gaps.gone));
    return;
  }
  await gaps.close(chosen.gaps.map(({ id }) => id));
  const notice = aboutGroup(texts.gaps.closed, chosen);
  await interaction.editReply(pageOf(interaction, await gaps.groups(scope), page, options, notice));
}

const FILE_NAME = 'gaps.md';

async function exportGroups(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  scope: string | null,
  { gaps, textsFor }: GapsOptions,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const texts = textsFor(interaction);
  const groups = await gaps.groups(scope);
  if (groups.length === 0) {
    await interaction.editReply(noticeMessage(texts.gaps.none));
    return;
  }
  const { flags, components } = noticeMessage(texts.gaps.exported(groups.length));
  await interaction.editReply({
    flags,
    components: [
      ...components,
      { type: ComponentType.File, file: { url: `attachment://${FILE_NAME}` } },
    ],
    files: [{ attachment: Buffer.from(gaps.exportMarkdown(groups, texts)), name: FILE_NAME }],
  });
}
