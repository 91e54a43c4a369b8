/** How near a channel brings people: they talk, they meet, or they are told. */
export type ChannelClass = 'dialogue' | 'meeting' | 'broadcast';

const CLASSES = new Map<string, ChannelClass>(
  Object.entries({
    'one-to-one': 'dialogue',
    workshop: 'dialogue',
    'focus-group': 'dialogue',
    'qa-session': 'dialogue',
    hotline: 'dialogue',
    survey: 'dialogue',
    'chat-group': 'dialogue',
    'team-meeting': 'meeting',
    'shift-briefing': 'meeting',
    board: 'meeting',
    'town-hall': 'meeting',
    'video-meeting': 'meeting',
    phone: 'meeting',
    mail: 'broadcast',
    poster: 'broadcast',
    video: 'broadcast',
    app: 'broadcast',
    sms: 'broadcast',
    manual: 'broadcast',
    newsletter: 'broadcast',
    intranet: 'broadcast',
  }),
);

/** Class of a channel, or null for one of the author's own. */
export function classOf(channel: string): ChannelClass | null {
  return CLASSES.get(channel) ?? null;
}
