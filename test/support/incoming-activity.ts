/** A message in a personal chat as Teams sends it. */
export const incomingActivity = (serviceUrl: string, changes: object = {}): Record<string, unknown> => ({
  type: 'message',
  id: '1700000000001',
  timestamp: '2026-11-20T09:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:asker', name: 'Testperson', aadObjectId: '11111111-2222-4333-8444-555555555555' },
  recipient: { id: '28:lotsen', name: 'Lotsen' },
  conversation: { id: 'a:personal', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  text: 'vad betyder RSG?',
  ...changes,
});

export const tenantId = '0a1b2c3d-1111-4222-8333-444455556666';
