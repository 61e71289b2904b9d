import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { validateAndFixActivity } from 'botbuilder/lib/activityValidator.js';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  type ClaimsIdentity,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type restify from 'restify';
import { faultOf, type Log } from '../core/log.js';
import { type Door, localDoor, type Refusal, teamsDoor } from './door/door.js';
import { signingKeys } from './door/signing-keys.js';
import { Connectors, type SendLimits, sendLimits } from './outbound/connector.js';

export type TeamsIdentity =
  | { readonly mode: 'local' }
  | {
      readonly mode: 'teams';
      readonly appId: string;
      readonly appType: 'SingleTenant' | 'UserAssignedMsi';
      readonly tenantId: string;
      /** None for a managed identity. */
      readonly appPassword?: string;
    };

/** For tests only: never read from the environment, because whoever chooses the keys chooses who gets in. */
export interface AdapterSeams {
  readonly metadataUrl?: string;
  readonly credentials?: ServiceClientCredentialsFactory;
  readonly limits?: SendLimits;
  /** In milliseconds. */
  readonly now?: () => number;
}

/** Answers a request whose `body` is an activity of the right shape. */
type Receive = (request: restify.Request, response: restify.Response) => Promise<void>;

/** What a request gets by its `Authorization` header alone. */
export type Admission =
  | { readonly ok: true; readonly receive: Receive }
  | { readonly ok: false; readonly status: number; readonly body: object };

type Logic = (context: TurnContext) => Promise<void>;

/** The SDK's adapter, with our own check of who may send and our own client for sending. */
class EdgeAdapter extends TeamsAdapter {
  /** For what is sent outside a turn. */
  readonly connectors: Connectors;

  constructor(
    identity: TeamsIdentity,
    private readonly door: Door,
    private readonly log: Log,
    seams: AdapterSeams,
  ) {
    const settings =
      identity.mode === 'local'
        ? {}
        : {
            MicrosoftAppId: identity.appId,
            MicrosoftAppType: identity.appType,
            MicrosoftAppTenantId: identity.tenantId,
            MicrosoftAppPassword: identity.appPassword,
          };
    super(settings, seams.credentials);
    const appId = identity.mode === 'local' ? '' : identity.appId;
    this.connectors = new Connectors({
      mode: identity.mode,
      appId,
      credentials: this.credentialsFactory,
      limits: seams.limits ?? sendLimits,
    });

    const authentication = this.botFrameworkAuthentication;
    authentication.createConnectorFactory = () => this.connectors;
    // Lotsen signs nobody in, but the SDK builds a client for that in every turn; one is enough.
    const createUserTokenClient = authentication.createUserTokenClient.bind(authentication);
    let kept: ReturnType<typeof createUserTokenClient> | undefined;
    authentication.createUserTokenClient = (claims: ClaimsIdentity) => {
      kept ??= createUserTokenClient(claims);
      return kept;
    };
  }

  /** Whoever may send activities gets them answered; anybody else is turned away before anything of their request is read. */
  async admit(authorization: string, logic: Logic): Promise<Admission> {
    const sender = await this.door(authorization);
    if (!sender.ok) return { ok: false, ...this.turnAway(sender) };
    const receive: Receive = async (request, response) => {
      const activity = validateAndFixActivity(request.body);
      const admission = sender.admit(activity);
      const { status, body } = admission.ok ? await this.answer(admission.identity, activity, logic) : this.turnAway(admission);
      response.status(status);
      if (body === undefined) response.end();
      else response.send(body);
    };
    return { ok: true, receive };
  }

  private turnAway({ status, because }: Refusal) {
    this.log.warn('door.refused', { status, because });
    return { status, body: { error: status === 401 ? 'unauthorized' : 'forbidden' } };
  }

  /** Does what the SDK's `process` does, which for each request builds schemas anew to check what has been checked already. */
  private async answer(claimsIdentity: ClaimsIdentity, activity: Activity, logic: Logic): Promise<InvokeResponse> {
    const admitted: AuthenticateRequestResult = {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      claimsIdentity,
      connectorFactory: this.connectors.forTurn(),
    };
    try {
      return (await this.processActivity(admitted, activity, logic)) ?? { status: 200 };
    } catch (error) {
      // Handled here, because the SDK would print the error and send its message to whoever asked.
      this.log.error('turn.unhandled', { activity: activity.id, reason: faultOf(error) });
      return { status: 500, body: { error: 'internal' } };
    }
  }
}

/** The one way in and out of Teams. */
export function createAdapter(identity: TeamsIdentity, log: Log, seams: AdapterSeams = {}): EdgeAdapter {
  if (identity.mode === 'local') return new EdgeAdapter(identity, localDoor(), log, seams);
  const now = seams.now ?? Date.now;
  const keys = signingKeys(seams.metadataUrl ?? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl, now);
  return new EdgeAdapter(identity, teamsDoor({ appId: identity.appId, tenantId: identity.tenantId, keys, now, log }), log, seams);
}
