import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIStringSelectComponent,
} from 'discord.js';

import type { GapGroup } from '../answer/group-gaps.js';
import { noticeMessage, type BotMessage } from './answer-message.js';
import { fittedText, gapGroupText } from './gap-group-text.js';
import { idOfGapsControl } from './gaps-ids.js';
import { MESSAGE_LIMITS, shorten } from './message-limits.js';
import { framed, LINE, messageOfParts, textPart } from './message-parts.js';
import { pageButtons } from './page-buttons.js';
import type { PlaceNameOptions } from './place-name.js';

const GROUPS_A_PAGE = 5;
const LONGEST_NOTICE = 300;

export interface GapsPageOptions extends PlaceNameOptions {
  /** Which page, from 0; one past the end is the last. */
  readonly page: number;
  /** What has just happened, to be said above. */
  readonly notice?: string;
}

/** A page of groups of gaps, most asked first, with what can be done with them. */
export function gapsMessage(groups: readonly GapGroup[], options: GapsPageOptions): BotMessage {
  const { texts, notice } = options;
  const [first] = groups;
  const news = notice === undefined ? [] : [notice];
  if (!first) return noticeMessage([...news, texts.gaps.none].join('\n'));
  const pages = Math.ceil(groups.length / GROUPS_A_PAGE);
  const page = Math.min(options.page, pages - 1);
  const from = page * GROUPS_A_PAGE;
  const shown = groups.slice(from, from + GROUPS_A_PAGE);
  const asked = groups.reduce((sum, group) => sum + group.asked, 0);
  const head = [
    ...news,
    `**${texts.gaps.title}**`,
    `-# ${texts.gaps.count(groups.length, asked)}`,
  ].join('\n');
  const room = Math.floor((MESSAGE_LIMITS.textsTogether - head.length) / shown.length);
  return messageOfParts([
    textPart(head),
    framed(
      shown.flatMap((group, i): APIComponentInContainer[] => [
        ...(i > 0 ? [LINE] : []),
        textPart(gapGroupText(group, { ...options, number: from + i + 1, room })),
      ]),
    ),
    ...(['close', 'export-one'] as const).map((action) => ({
      type: ComponentType.ActionRow as const,
      components: [groupMenu(action, shown, { ...options, page, from })],
    })),
    buttonRow({ ...options, page, pages }),
  ]);
}

/** Says what a group is about, above the list. */
export function aboutGroup(say: (question: string) => string, { gaps }: GapGroup): string {
  return say(fittedText(gaps[0].question, LONGEST_NOTICE));
}

/** A menu of the groups on a page. */
function groupMenu(
  action: 'close' | 'export-one',
  shown: readonly GapGroup[],
  { texts, page, from }: GapsPageOptions & { readonly from: number },
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: idOfGapsControl({ action, page }),
    placeholder: action === 'close' ? texts.gaps.close : texts.gaps.exportOne,
    options: shown.map(({ gaps: [first], asked }, i) => ({
      label: shorten(
        `${String(from + i + 1)}. ${first.question.replace(/\s+/g, ' ').trim()}`,
        MESSAGE_LIMITS.optionText,
      ),
      description: shorten(texts.gaps.asked(asked), MESSAGE_LIMITS.optionText),
      // Of the gap that speaks for the group: another place in the list leaves it the same.
      value: first.id,
    })),
  };
}

function buttonRow({
  texts,
  page,
  pages,
}: GapsPageOptions & {
  readonly pages: number;
}): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return {
    type: ComponentType.ActionRow,
    components: [
      ...pageButtons({
        page,
        count: pages,
        idOf: (to) => idOfGapsControl({ action: 'page', page: to }),
        texts,
      }),
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: texts.gaps.export,
        custom_id: idOfGapsControl({ action: 'export' }),
      },
    ],
  };
}
