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
import type { Command, Control } from './command.js';
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
      const access = accessOf(interaction, options);
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
      const access = accessOf(interaction, options);
      if (access.kind === 'refused') {
        await sayPrivately(interaction, access.text);
        return;
      }
      switch (control.action) {
        case 'export':
          await exportGroups(interaction, access.scope, options);
          return;
        case 'export-one':
          if (!interaction.isStringSelectMenu()) return;
          await exportGroups(interaction, access.scope, options, isChosenIn(interaction));
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

/**
 * Whether somebody may see and close gaps, from memory alone. Asked at every use: a server can let others
 * use any command, and a list stays open after its reader has lost the permission.
 */
function accessOf(
  interaction: BaseInteraction,
  { textsFor, whoMayAsk, isStopping, scopeOf }: GapsOptions,
): Access {
  const texts = textsFor(interaction);
  const { guildId } = interaction;
  if (guildId === null || !askerOf(interaction).isManager) {
    return { kind: 'refused', text: texts.gaps.onlyForManagers };
  }
  // A bot that anyone may add to a server would tell its manager what others ask.
  if (!whoMayAsk.inGuild(guildId)) return { kind: 'refused', text: texts.notInThisServer };
  if (isStopping()) return { kind: 'refused', text: texts.restarting };
  return { kind: 'allowed', scope: scopeOf(guildId) };
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
  const chosen = before.find(isChosenIn(interaction));
  if (!chosen) {
    await interaction.editReply(pageOf(interaction, before, page, options, texts.gaps.gone));
    return;
  }
  await gaps.close(chosen.gaps.map(({ id }) => id));
  const notice = aboutGroup(texts.gaps.closed, chosen);
  await interaction.editReply(pageOf(interaction, await gaps.groups(scope), page, options, notice));
}

/** Whether a group is the one that was chosen in a menu; its gaps tell, wherever it stands by now. */
function isChosenIn({ values }: StringSelectMenuInteraction): (group: GapGroup) => boolean {
  return ({ gaps }) => gaps.some(({ id }) => values.includes(id));
}

const FILE_NAME = 'gaps.md';

async function exportGroups(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  scope: string | null,
  { gaps, textsFor }: GapsOptions,
  isChosen?: (group: GapGroup) => boolean,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const texts = textsFor(interaction);
  const open = await gaps.groups(scope);
  const groups = isChosen ? open.filter(isChosen) : open;
  if (groups.length === 0) {
    await interaction.editReply(noticeMessage(isChosen ? texts.gaps.gone : texts.gaps.none));
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
