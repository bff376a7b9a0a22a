/**
 * Where something is asked, as it may be kept: the channel. The channel of private messages would tell who
 * asked, so all of those are one place.
 */
export function placeOf({
  guildId,
  channelId,
}: {
  readonly guildId: string | null;
  readonly channelId: string;
}): string {
  return guildId === null ? 'private message' : channelId;
}
