// Loaded before the Playground. That listens on every interface and asks nobody who they are: this keeps it on this machine. And it says
// nothing when its page is opened, which has forgotten then what was said before: this does.
const { writeSync } = require('node:fs');
const { Server: HttpServer } = require('node:http');
const { Server } = require('node:net');

const { listen } = Server.prototype;
Server.prototype.listen = function (first, ...rest) {
  return typeof first === 'number' ? listen.call(this, first, '127.0.0.1', ...rest) : listen.call(this, first, ...rest);
};

const { emit } = HttpServer.prototype;
HttpServer.prototype.emit = function (event, ...rest) {
  if (event === 'upgrade' && rest[0]?.url?.startsWith('/_ws_conversation')) writeSync(1, 'A page was opened.\n');
  return emit.call(this, event, ...rest);
};
