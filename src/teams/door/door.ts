import type { Activity } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { Log } from '../../core/log.js';
import { isTrustedServiceUrl } from './service-url.js';
import type { SigningKeys } from './signing-keys.js';
import { checkToken, type TokenVerdict } from './token.js';

/** 401 is for who sends, 403 for what is sent: another tenant, or a place that answers must not go to. */
export interface Refusal {
  readonly ok: false;
  readonly status: 401 | 403;
  readonly because: string;
}

/** Whether an activity gets in from the sender that it came from. */
type AdmitActivity = (activity: Activity) => { readonly ok: true; readonly identity: ClaimsIdentity } | Refusal;

/**
 * Decides by the `Authorization` header alone who may send, so that nothing is read, let alone parsed, from anybody else; the activity
 * is judged once it has been read.
 */
export type Door = (authorization: string) => Promise<{ readonly ok: true; readonly admit: AdmitActivity } | Refusal>;

const refuse = (status: 401 | 403, because: string): Refusal => ({ ok: false, status, because });

/** For a bot without credentials, which listens to its own machine only and may answer nowhere else. */
export function localDoor(): Door {
  const anonymous = new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
  const admit: AdmitActivity = ({ serviceUrl }) =>
    isTrustedServiceUrl('local', serviceUrl) ? { ok: true, identity: anonymous } : refuse(403, 'serviceUrl');
  return async () => ({ ok: true, admit });
}

/** All the places where Teams names the tenant. The token does not. */
function tenantsOf(activity: Activity): readonly string[] {
  const named: unknown[] = [activity.channelData?.tenant?.id, activity.conversation.tenantId];
  return named.filter((tenant) => typeof tenant === 'string').map((tenant) => tenant.toLowerCase());
}

export interface TeamsDoorOptions {
  readonly appId: string;
  readonly tenantId: string;
  readonly keys: SigningKeys;
  /** In milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}

export function teamsDoor({ appId, tenantId, keys, now, log }: TeamsDoorOptions): Door {
  const tenant = tenantId.toLowerCase();

  const verdict = async (authorization: string): Promise<TokenVerdict> => {
    try {
      return await checkToken(authorization, appId, keys, now());
    } catch {
      log.error('door.keysUnavailable');
      return { ok: false, because: 'keysUnavailable' };
    }
  };

  return async (authorization) => {
    const token = await verdict(authorization);
    if (!token.ok) return refuse(401, token.because);
    const admit: AdmitActivity = (activity) => {
      const { channelId, serviceUrl } = activity;
      if (!token.endorsements.includes(channelId)) return refuse(401, 'endorsement');
      if (token.serviceUrl !== serviceUrl) return refuse(401, 'serviceUrl');
      if (channelId !== 'msteams') return refuse(403, 'channel');
      const tenants = tenantsOf(activity);
      if (tenants.length === 0 || tenants.some((named) => named !== tenant)) return refuse(403, 'tenant');
      if (!isTrustedServiceUrl('teams', serviceUrl)) return refuse(403, 'serviceUrl');
      const claims = Object.entries(token.claims).map(([type, value]) => ({ type, value: String(value) }));
      return { ok: true, identity: new ClaimsIdentity(claims, true) };
    };
    return { ok: true, admit };
  };
}
