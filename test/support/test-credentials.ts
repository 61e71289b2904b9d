import type { ServiceClientCredentialsFactory } from 'botframework-connector';

export type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** Signs with a token, and counts how often credentials are made. */
export function testCredentials(signRequest: Credentials['signRequest']) {
  const made: string[] = [];
  const credentials: ServiceClientCredentialsFactory = {
    isValidAppId: async () => true,
    isAuthenticationDisabled: async () => true,
    createCredentials: async (_appId, audience) => {
      made.push(audience ?? '');
      return { signRequest };
    },
  };
  return { credentials, made };
}

export const withToken: Credentials['signRequest'] = async (request) => {
  request.headers.set('Authorization', 'Bearer ours');
  return request;
};
