// The bare bot that Lotsen is measured against: teams-ai's echo bot as its samples write it, without an AI and without a counter.
import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { ActivityTypes, MemoryStorage } from 'botbuilder';
import restify from 'restify';

const adapter = new TeamsAdapter({});
adapter.onTurnError = async (_context, error) => {
  console.error(error);
};

const app = new Application({ storage: new MemoryStorage() });
app.activity(ActivityTypes.Message, async (context) => {
  await context.sendActivity(`you said: ${context.activity.text}`);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    await app.run(context);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
