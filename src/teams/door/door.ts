import type { Activity } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { Log } from '../../core/log.js';
import { isTrustedServiceUrl } from './service-url.js';
import type { SigningKeys } from './signing-keys.js';
import { checkToken, type TokenVerdict } from './token.js';

/** 401 is for who sends, 403 for what is sent: another tenant, or a place that answers must not go to. */
type Admission =
  | { readonly ok: true; readonly identity: ClaimsIdentity }
  | { readonly ok: false; readonly status: 401 | 403; readonly because: string };

/** Decides, before anything else reads it, whether an activity gets in. */
export type Door = (activity: Activity, authorization: string) => Promise<Admission>;

const refuse = (status: 401 | 403, because: string): Admission => ({ ok: false, status, because });

/** For a bot without credentials, which listens to its own machine only and may answer nowhere else. */
export function localDoor(): Door {
  const anonymous = new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
  return async (activity) =>
    isTrustedServiceUrl('local', activity.serviceUrl) ? { ok: true, identity: anonymous } : refuse(403, 'serviceUrl');
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

  const verdict = async (activity: Activity, authorization: string): Promise<TokenVerdict> => {
    const { channelId, serviceUrl } = activity;
    try {
      return await checkToken(authorization, { appId, channelId, serviceUrl }, keys, now());
    } catch {
      log.error('door.keysUnavailable');
      return { ok: false, because: 'keysUnavailable' };
    }
  };

  return async (activity, authorization) => {
    const token = await verdict(activity, authorization);
    if (!token.ok) return refuse(401, token.because);
    if (activity.channelId !== 'msteams') return refuse(403, 'channel');
    const tenants = tenantsOf(activity);
    if (tenants.length === 0 || tenants.some((named) => named !== tenant)) return refuse(403, 'tenant');
    if (!isTrustedServiceUrl('teams', activity.serviceUrl)) return refuse(403, 'serviceUrl');
    const claims = Object.entries(token.claims).map(([type, value]) => ({ type, value: String(value) }));
    return { ok: true, identity: new ClaimsIdentity(claims, true) };
  };
}
