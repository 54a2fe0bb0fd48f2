import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderFile } from '#outputs/headers/header-file.ts';

/**
 * Serves a built site on 127.0.0.1 as a static host would: below its base path, with its `_headers` file and its 404
 * page. Port 0 takes any free port. Resolves when the server listens.
 */
export function serveSite(folder: string, port: number, basePath = '/'): Promise<Server> {
  const rules = parseHeaderFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const answerNotFound = (_: IncomingMessage, response: ServerResponse): void => {
    const headers = { ...headersFor(rules, basePath), 'Content-Type': 'text/html; charset=utf-8' };
    response.writeHead(404, headers).end(notFound);
  };
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(headersFor(rules, basePath + pathname.slice(1))))
        response.setHeader(name, value);
    },
    onNoMatch: answerNotFound,
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(basePath)) return answerNotFound(request, response);
    request.url = `/${url.slice(basePath.length)}`;
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
